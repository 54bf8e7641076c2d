// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/yuv.h"

#include <algorithm>

namespace vitrine {

namespace {

/// Factors in 1/65536.
struct Matrix {
    int luma;
    int redFromCr;
    int greenFromCb;
    int greenFromCr;
    int blueFromCb;
    int black;
};

Matrix matrixFor(const YuvPicture &picture)
{
    if (picture.isFullRange)
        return picture.isHighDefinition ? Matrix{65536, 103206, -12276, -30679, 121609, 0}
                                        : Matrix{65536, 91881, -22553, -46802, 116130, 0};
    return picture.isHighDefinition ? Matrix{76309, 117489, -13975, -34925, 138438, 16}
                                    : Matrix{76309, 104597, -25675, -53279, 132201, 16};
}

bool holds(const Plane &plane, qsizetype rowBytes, qsizetype rows)
{
    return plane.data && plane.stride >= rowBytes && plane.stride * (rows - 1) + rowBytes <= plane.bytes;
}

inline uint channel(int value)
{
    return uint(std::clamp(value >> 16, 0, 255));
}

void convertRow(QRgb *out, int width, const uchar *luma, const uchar *blue, const uchar *red, int chromaStep,
                const Matrix &m)
{
    for (int x = 0; x < width; ++x) {
        const int at = (x / 2) * chromaStep;
        const int cb = blue[at] - 128;
        const int cr = red[at] - 128;
        const int y = (luma[x] - m.black) * m.luma + 32768;
        out[x] = 0xff000000u | channel(y + cr * m.redFromCr) << 16 |
                 channel(y + cb * m.greenFromCb + cr * m.greenFromCr) << 8 | channel(y + cb * m.blueFromCb);
    }
}

} // namespace

QImage imageFromYuv(const YuvPicture &picture)
{
    const int width = picture.size.width();
    const int height = picture.size.height();
    if (picture.size.isEmpty())
        return {};
    const qsizetype half = (width + 1) / 2;
    const qsizetype halfRows = (height + 1) / 2;
    const int step = picture.isInterleaved ? 2 : 1;
    const bool isWhole = holds(picture.luma, width, height) && holds(picture.blue, half * step, halfRows) &&
                         (picture.isInterleaved || holds(picture.red, half, halfRows));
    if (!isWhole)
        return {};
    QImage image(picture.size, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    const Plane &red = picture.isInterleaved ? picture.blue : picture.red;
    const Matrix matrix = matrixFor(picture);
    for (int y = 0; y < height; ++y) {
        const uchar *redRow = red.data + (y / 2) * red.stride + (picture.isInterleaved ? 1 : 0);
        convertRow(reinterpret_cast<QRgb *>(image.scanLine(y)), width,
                   picture.luma.data + y * picture.luma.stride,
                   picture.blue.data + (y / 2) * picture.blue.stride, redRow, step, matrix);
    }
    return image;
}

} // namespace vitrine
