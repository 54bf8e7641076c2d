// SPDX-License-Identifier: GPL-3.0-or-later
#include "motifs.h"
#include "relief.h"
#include "sheet.h"
#include "studio.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine::draw {

using namespace Qt::StringLiterals;

namespace {

/// One wash: a soft-edged field whose pigment gathers at its rim and settles in the tooth of the paper.
void wash(QImage &paper, QRectF field, const QColor &pigment, double strength, quint32 seed)
{
    for (int y = std::max(0, int(field.top()) - 30); y < std::min(paper.height(), int(field.bottom()) + 30);
         ++y) {
        auto *line = reinterpret_cast<QRgb *>(paper.scanLine(y));
        for (int x = std::max(0, int(field.left()) - 30);
             x < std::min(paper.width(), int(field.right()) + 30); ++x) {
            const double wx = 26 * (fbm(x / 90.0, y / 90.0, seed, 4) - 0.5),
                         wy = 26 * (fbm(x / 90.0, y / 90.0, seed + 50, 4) - 0.5);
            const double in = std::min({x + wx - field.left(), field.right() - x - wx, y + wy - field.top(),
                                        field.bottom() - y - wy});
            if (in < -2)
                continue;
            const double rim = std::exp(-std::max(0.0, in) / 5.0) * 0.42,
                         bloom = fbm(x / 130.0, y / 130.0, seed + 9, 5) - 0.5;
            const double grainy = fbm(x / 2.6, y / 2.6, 606, 2) - 0.5,
                         flow = 0.25 * ((y - field.top()) / field.height() - 0.5);
            const double a = strength * smooth(-1.5, 1.5, in) *
                             std::clamp(0.62 + rim + 0.75 * bloom + 0.22 * grainy + flow, 0.06, 1.3);
            auto level = [&](int under, int over) {
                return std::clamp(int(under * (1 - a + a * over / 255.0)), 0, 255);
            };
            line[x] = qRgba(level(qRed(line[x]), pigment.red()), level(qGreen(line[x]), pigment.green()),
                            level(qBlue(line[x]), pigment.blue()), qAlpha(line[x]));
        }
    }
}

QImage fields()
{
    QImage paper = sheet({1440, 1061}, QColor(0xF6, 0xF1, 0xE6), 601, 1.8);
    const std::array<QColor, 9> pigment{
        QColor(0x3E, 0x6C, 0x8C), QColor(0x86, 0xA8, 0xA6), QColor(0xD9, 0xB0, 0x5E),
        QColor(0x7E, 0x93, 0x5C), QColor(0xC9, 0x7A, 0x4C), QColor(0xE0, 0xC6, 0x86),
        QColor(0x53, 0x76, 0x6A), QColor(0xA8, 0x4B, 0x3A), QColor(0x4A, 0x55, 0x78)};
    Rng rng(12);
    double y = 105;
    quint32 seed = 700;
    int n = 0;
    for (const double h : {205.0, 90.0, 150.0, 84.0, 190.0, 100.0}) { // bands of land under a tall sky
        double x = 105;
        while (x < 1320) {
            const double w = n < 1 ? 1230 : std::min(1335 - x, rng.range(190, 480));
            const double wide = 1335 - x - w < 100 ? 1335 - x : w;
            wash(paper, QRectF(x, y, wide, h), n < 1 ? pigment[0] : pigment[size_t(rng.below(9))],
                 n < 1 ? 0.62 : rng.range(0.6, 0.9), seed += 3);
            x += wide - 9; // the next wash runs into this one
            ++n;
        }
        y += h - 7;
    }
    wash(paper, QRectF(980, 150, 122, 118), QColor(0xE8, 0xA2, 0x58), 0.75, 801);
    return paper;
}

} // namespace

Pictures watercolourPictures()
{
    auto front = [] {
        QImage scene = backdrop({1680, 1290}, Backdrop::Linen, 3);
        place(scene, fields(), {840, 626}, 0, {{10, 16}, 22, 0.42});
        mark(scene, Tone::OnLight);
        return scene;
    };
    return {{u"art-05-front.jpg"_s, front, 192}};
}

} // namespace vitrine::draw
