// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/jpegscan.h"

#include <QFile>

#include <algorithm>
#include <csetjmp>
#include <cstdio>
#include <cstring>
#include <vector>

#include <jpeglib.h>

namespace vitrine {

namespace {

/// libjpeg leaves by a long jump. Every function that sets the jump holds only plain values.
struct ErrorManager {
    jpeg_error_mgr base;
    std::jmp_buf jump;
};

[[noreturn]] void leave(j_common_ptr common)
{
    std::longjmp(reinterpret_cast<ErrorManager *>(common->err)->jump, 1);
}

void keepSilent(j_common_ptr)
{
}

} // namespace

struct JpegScan::Decoder {
    jpeg_decompress_struct info{};
    ErrorManager error{};
    std::FILE *file = nullptr;

    Decoder()
    {
        info.err = jpeg_std_error(&error.base);
        error.base.error_exit = leave;
        error.base.output_message = keepSilent;
        jpeg_create_decompress(&info);
    }

    ~Decoder()
    {
        jpeg_destroy_decompress(&info);
        if (file)
            std::fclose(file);
    }

    Decoder(const Decoder &) = delete;
    Decoder &operator=(const Decoder &) = delete;

    bool start(int denominator)
    {
        if (setjmp(error.jump))
            return false;
        jpeg_stdio_src(&info, file);
        if (jpeg_read_header(&info, TRUE) != JPEG_HEADER_OK || info.jpeg_color_space == JCS_CMYK ||
            info.jpeg_color_space == JCS_YCCK)
            return false;
        info.out_color_space = JCS_EXT_BGRX;
        info.scale_num = 1;
        info.scale_denom = unsigned(denominator);
        return jpeg_start_decompress(&info);
    }

    bool read(uchar *row)
    {
        if (setjmp(error.jump))
            return false;
        return info.output_scanline < info.output_height && jpeg_read_scanlines(&info, &row, 1) == 1;
    }

    bool skip(unsigned rows)
    {
        if (setjmp(error.jump))
            return false;
        return jpeg_skip_scanlines(&info, rows) == rows;
    }

    /// Both values move outwards to what the library can cut at.
    bool crop(unsigned *left, unsigned *width)
    {
        if (setjmp(error.jump))
            return false;
        jpeg_crop_scanline(&info, left, width);
        return true;
    }
};

JpegScan::JpegScan(std::unique_ptr<Decoder> decoder) : m_decoder(std::move(decoder))
{
}

JpegScan::~JpegScan() = default;

std::unique_ptr<JpegScan> JpegScan::open(const QString &path, int denominator)
{
    auto decoder = std::make_unique<Decoder>();
    decoder->file = std::fopen(QFile::encodeName(path).constData(), "rb");
    if (!decoder->file || !decoder->start(denominator))
        return nullptr;
    return std::unique_ptr<JpegScan>(new JpegScan(std::move(decoder)));
}

QSize JpegScan::size() const
{
    return {int(m_decoder->info.output_width), int(m_decoder->info.output_height)};
}

bool JpegScan::readRow(QRgb *row)
{
    if (!m_decoder->read(reinterpret_cast<uchar *>(row)))
        return false;
    const int width = int(m_decoder->info.output_width);
    for (int x = 0; x < width; ++x)
        row[x] |= 0xff000000u;
    return true;
}

QImage JpegScan::readRegion(const QRect &region, const std::function<bool()> &isStopped)
{
    const QRect inside = region & QRect(QPoint(0, 0), size());
    if (inside.isEmpty())
        return {};
    auto left = unsigned(inside.left());
    auto width = unsigned(inside.width());
    if (!m_decoder->crop(&left, &width))
        return {};
    constexpr int chunk = 256; // rows between two looks at isStopped
    for (int done = 0; done < inside.top(); done += chunk) {
        if (isStopped() || !m_decoder->skip(unsigned(std::min(chunk, inside.top() - done))))
            return {};
    }
    QImage image(inside.size(), QImage::Format_RGB32);
    std::vector<QRgb> row(m_decoder->info.output_width);
    for (int y = 0; y < inside.height(); ++y) {
        if ((y % 64 == 0 && isStopped()) || image.isNull() || !readRow(row.data()))
            return {};
        std::memcpy(image.scanLine(y), row.data() + (inside.left() - int(left)),
                    size_t(inside.width()) * sizeof(QRgb));
    }
    return image;
}

} // namespace vitrine
