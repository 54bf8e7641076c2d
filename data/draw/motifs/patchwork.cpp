// SPDX-License-Identifier: GPL-3.0-or-later
#include "motifs.h"
#include "relief.h"
#include "studio.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine::draw {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 6, rows = 6;

const std::array<QColor, 8> dyes{QColor(0xE7, 0xDB, 0xC3), QColor(0x33, 0x4A, 0x66), QColor(0xB5, 0x5A, 0x45),
                                 QColor(0xD3, 0xA6, 0x55), QColor(0x6B, 0x86, 0x73), QColor(0x8E, 0x9F, 0xAE),
                                 QColor(0xC9, 0x9A, 0x87), QColor(0x5A, 0x3D, 0x3A)};

/// The colour of one patch: two triangles, turning from warm to cool about the middle; x and y are 0..1
/// within it.
QColor print(int i, int j, double x, double y)
{
    static const std::array<QColor, 6> warm{QColor(0xB5, 0x5A, 0x45), QColor(0xD3, 0xA6, 0x55),
                                            QColor(0xC9, 0x8A, 0x70), QColor(0xE2, 0xC1, 0x86),
                                            QColor(0x8A, 0x3F, 0x3A), QColor(0xDD, 0x9B, 0x5E)};
    static const std::array<QColor, 6> cool{QColor(0x33, 0x4A, 0x66), QColor(0x6B, 0x86, 0x73),
                                            QColor(0x8E, 0x9F, 0xAE), QColor(0xA9, 0xB9, 0xA6),
                                            QColor(0x2E, 0x5B, 0x5E), QColor(0x5C, 0x7C, 0x98)};
    const bool falling =
        (i < columns / 2) == (j < rows / 2); // the diagonals of each quarter point to the middle
    const bool upper = falling ? x + y < 1 : x > y;
    const double fromMiddle = std::hypot(i - (columns - 1) / 2.0, j - (rows - 1) / 2.0);
    const auto pick = size_t(std::abs(int(fromMiddle * 3.1) + (upper ? 2 : 0) + i * 5 + j * 3) % 6);
    const QColor plain = (i + 0.5 < columns / 2.0) != upper && fromMiddle < 2.6 ? QColor(0xE9, 0xDF, 0xCA)
                         : i < columns / 2                                      ? warm[pick]
                                                                                : cool[pick];
    return plain;
}

QImage quilt(int side, bool reverse, QRect part)
{
    const int w = part.width() * side, h = part.height() * side;
    Relief r(w, h);
    const double thread = side / 46.0;
    for (int y = 0; y < h; ++y) {
        for (int x = 0; x < w; ++x) {
            const int i = x / side + part.x(), j = y / side + part.y(), patch = i * 7 + j;
            const double px = x / double(side) - x / side, py = y / double(side) - y / side;
            const double seam = std::min({px, 1 - px, py, 1 - py});
            const bool falling = (i < columns / 2) == (j < rows / 2);
            const double crossing = falling ? px + py - 1 : px - py,
                         quiltLine = std::min(std::abs(std::abs(crossing) - 0.16),
                                              seam > 0.06 ? std::abs(seam - 0.10) : 1.0);
            double height = smooth(0, 0.09, seam) * side * 0.045 +
                            smooth(0, 0.035, quiltLine) * side * 0.008 +
                            smooth(0, 0.05, std::abs(crossing)) * side * 0.03;
            const double warp = std::sin(x * 3.14159 / thread), weft = std::sin(y * 3.14159 / thread);
            height += (warp * weft > 0 ? std::abs(warp) : std::abs(weft)) * thread * 0.10;
            const double fade = 0.9 + 0.16 * fbm(x / (side * 0.8) + patch, y / (side * 0.8), 31) +
                                0.05 * noise(x / thread, y / (thread * 6), 3);
            QColor c = reverse ? mix(dyes[0], dyes[6], 0.12) : print(i, j, px, py);
            if (reverse)
                height = smooth(0, 0.06, quiltLine) * side * 0.03 + (seam < 0.05 ? side * 0.012 : 0) +
                         height * 0.3;
            // running stitches of undyed thread along the quilting line
            const double run = std::abs(seam - 0.10) < 0.0085 ? (px < 0.11 || px > 0.89 ? py : px) * 1.6
                               : falling                      ? px - py
                                                              : px + py;
            if (quiltLine < 0.0085 && std::fmod(run * 17 + 170, 1.0) < 0.58) {
                c = reverse ? dyes[2] : QColor(0xF3, 0xEB, 0xDB);
                height += thread * 0.8;
            }
            r.set(x, y, height, toned(c, fade));
        }
    }
    return lit(r, {0.8, 0.52, 0.0, 10, 4.0 / side, side * 0.05});
}

QImage bordered(bool reverse)
{
    const QImage middle = quilt(190, reverse, {0, 0, columns, rows});
    const int edge = 34;
    QImage image(middle.width() + 2 * edge, middle.height() + 2 * edge, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const QImage hem = cloth(
        image.size(), 8, [](int, int) { return QColor(0x2D, 0x41, 0x5B); }, 9);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(image.rect()).adjusted(1, 1, -1, -1), 10, 10);
    painter.setClipPath(shape);
    painter.drawImage(0, 0, hem);
    painter.drawImage(edge, edge, middle);
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < 12; ++i) {
        painter.setPen(QPen(QColor(20, 14, 10, 9), 2 * (i + 1)));
        painter.drawRect(QRectF(edge, edge, middle.width(), middle.height()));
    }
    return image;
}

} // namespace

Pictures patchworkPictures()
{
    return {{u"craft-06-front.jpg"_s, [] { return still(bordered(false), Backdrop::Slate, 0.9, 0.6); }, 165},
            {u"craft-06-back.jpg"_s, [] { return still(bordered(true), Backdrop::Slate, 0.9, -0.6); }, 170},
            {u"craft-06-detail.jpg"_s,
             [] {
                 return full(quilt(610, false, {2, 1, 3, 2}).copy(115, 10, 1600, 1200), Tone::OnDark);
             },
             165}};
}

} // namespace vitrine::draw
