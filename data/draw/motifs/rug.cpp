// SPDX-License-Identifier: GPL-3.0-or-later
#include "motifs.h"
#include "relief.h"
#include "studio.h"

#include <algorithm>
#include <cmath>

namespace vitrine::draw {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 117, rows = 83; // odd, so that the middle is a knot

const QColor indigo(0x24, 0x35, 0x55), madder(0xA9, 0x42, 0x2F), ivory(0xEC, 0xE1, 0xCA),
    gold(0xD0, 0x9E, 0x4E);
const QColor green(0x55, 0x72, 0x58), sky(0x7C, 0x98, 0xA8), brown(0x43, 0x2E, 0x23);

QColor fieldColour(int x, int y)
{
    const int cell = 26, half = 13;
    const int cx = int(std::floor((x + half) / double(cell))),
              cy = int(std::floor((y + half) / double(cell)));
    const int dx = std::abs(x - cx * cell), dy = std::abs(y - cy * cell), d = dx + dy;
    const bool odd = (cx + cy) & 1;
    if (d > half)
        return d > half + 9 ? (odd ? gold : madder) : d > half + 7 ? ivory : odd ? madder : indigo;
    const QColor rings[2][7] = {{madder, gold, ivory, sky, indigo, ivory, gold},
                                {gold, indigo, ivory, madder, green, ivory, gold}};
    if (d >= 4 && d <= 5 && (dx == 0 || dy == 0))
        return brown;
    return rings[odd][std::min(6, d / 2)];
}

QColor knotColour(int i, int j)
{
    const int edge = std::min({i, j, columns - 1 - i, rows - 1 - j});
    if (edge < 2)
        return brown;
    if (edge < 3)
        return ivory;
    if (edge < 5)
        return madder;
    if (edge < 12) { // the main border: small lozenges on indigo, turning the corner whole
        const bool across = edge == std::min(j, rows - 1 - j);
        const int along = across ? i - columns / 2 : j - rows / 2,
                  d = std::abs(((along % 8) + 8) % 8 - 4) + std::abs(edge - 8);
        return d == 0 ? madder : d <= 2 ? gold : d == 3 ? ivory : indigo;
    }
    if (edge < 13)
        return ivory;
    if (edge < 15)
        return (i + j) % 4 < 2 ? green : gold;
    return fieldColour(i - columns / 2, j - rows / 2);
}

struct Crop {
    int column = 0, row = 0, wide = columns, high = rows;
};

QImage knots(double u, const Crop &crop, bool back)
{
    const double v = u * 0.9;
    Relief r(int(crop.wide * u), int(crop.high * v));
    for (int y = 0; y < r.h; ++y) {
        for (int x = 0; x < r.w; ++x) {
            const int i = int(x / u), j = int(y / v);
            const int gi = crop.column + i, gj = crop.row + j;
            const quint32 seed = quint32(gi * 131 + gj * 7919);
            const double bend = (noise(gi * 1.7, gj * 1.3, 4) - 0.5) * 0.3;
            const double a = (x / u - i) * 2 - 1, b = (y / v - j) * 2 - 1;
            const QColor base = knotColour(back ? columns - 1 - gi : gi, gj);
            const double abrash = 0.90 + 0.16 * fbm(gj * 0.16, base.hue() * 0.1, 12, 3) +
                                  0.10 * (noise(gi * 5.1, gj * 3.7, 8) - 0.5);
            double height = 0, tone = abrash;
            if (back) {
                const double strand = std::max(dome((b + 0.45) / 0.5), dome((b - 0.45) / 0.5));
                height = strand * (0.45 + 0.55 * dome(a * 0.9));
                tone *= 1.06;
            } else {
                const double lean = 0.2 * b + bend;
                const double left = dome((a + 0.47 - lean) / 0.56),
                             right = dome((a - 0.47 + lean * 0.8) / 0.56);
                height = std::max(left, right) * (0.5 + 0.5 * dome(b * 0.82));
                tone *= 0.92 + 0.2 * noise(a * 3.1 + b * 0.7, b * 1.2, seed % 511) * (0.3 + 0.7 * height);
            }
            const double wool = u > 30 ? 0.22 * (fbm(x / 3.2 + y * 0.04, y / 17.0, 33, 3) - 0.5) : 0;
            const QColor c = QColor::fromRgbF(float(std::min(1.0, base.redF() * tone)),
                                              float(std::min(1.0, base.greenF() * tone)),
                                              float(std::min(1.0, base.blueF() * tone)));
            r.set(x, y, height * u * 0.16 + wool * u * 0.12, c);
        }
    }
    return lit(r, {1.0, 0.5, 0.03, 12, 1.1 / u, u * 0.5});
}

/// The whole rug, with the warp ends as a fringe left and right.
QImage wholeRug(bool back)
{
    const double u = 12;
    const QImage body = knots(u, {}, back);
    const int fringe = 92;
    QImage rug(body.width() + 2 * fringe, body.height() + 8, QImage::Format_ARGB32_Premultiplied);
    rug.fill(Qt::transparent);
    QPainter painter(&rug);
    painter.setRenderHint(QPainter::Antialiasing);
    Rng rng(21);
    for (int side = 0; side < 2; ++side) {
        for (double y = 8; y < body.height(); y += 5.2) {
            const double x0 = side ? body.width() + fringe - 3 : fringe + 3, dir = side ? 1 : -1;
            const double tuft = std::floor(y / 21) * 21 + 10, pull = (tuft - y) * 0.62;
            QPainterPath thread(QPointF(x0, y + 4));
            const double len = fringe * rng.range(0.74, 0.99);
            thread.cubicTo(QPointF(x0 + dir * len * 0.3, y + pull + 4),
                           QPointF(x0 + dir * len * 0.5, y + pull + 4),
                           QPointF(x0 + dir * len, y + pull + rng.range(-9, 9) + 4));
            const QColor cotton = mix(QColor(0xE9, 0xDF, 0xC9), QColor(0xB9, 0xAB, 0x91), rng.unit());
            painter.setPen(QPen(cotton, rng.range(1.6, 2.8), Qt::SolidLine, Qt::RoundCap));
            painter.drawPath(thread);
        }
    }
    painter.drawImage(fringe, 4, body);
    return rug;
}

} // namespace

Pictures rugPictures()
{
    return {{u"craft-01-front.jpg"_s, [] { return still(wholeRug(false), Backdrop::Sand, 0.9); }, 165},
            {u"craft-01-back.jpg"_s, [] { return still(wholeRug(true), Backdrop::Sand, 0.9); }, 165},
            {u"craft-01-detail.jpg"_s,
             [] {
                 return full(knots(62, {46, 31, 26, 22}, false), Tone::OnDark);
             },
             192},
            {u"craft-01-scale.jpg"_s, [] { return measured(wholeRug(false), 33.5, Backdrop::Sand); }, 148}};
}

} // namespace vitrine::draw
