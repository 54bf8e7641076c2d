// SPDX-License-Identifier: GPL-3.0-or-later
#include "motifs.h"
#include "relief.h"
#include "studio.h"

#include <algorithm>
#include <cmath>

namespace vitrine::draw {

using namespace Qt::StringLiterals;

namespace {

constexpr int across = 75, down = 79;

const QColor pearl(0xE8, 0xE0, 0xD2), teal(0x2E, 0x6A, 0x68), plum(0x4A, 0x2F, 0x55), amber(0xD7, 0xA5, 0x52);
const QColor coral(0xBF, 0x54, 0x43), leaf(0x6A, 0x8A, 0x5E), honey(0xEB, 0xCB, 0x86);

/// A flower of eight petals in a wreath of small leaves; x and y in beads from the middle.
QColor beadColour(double x, double y)
{
    const double edge = std::max(std::abs(x), std::abs(y * 0.95));
    if (edge > 35.4)
        return teal;
    if (edge > 34.2)
        return amber;
    if (edge > 31.2)
        return int(std::floor((std::abs(x) > std::abs(y * 0.95) ? y : x) / 3.0 + 100)) % 2 ? teal : plum;
    if (edge > 30)
        return amber;
    const double rho = std::hypot(x, y), phi = std::atan2(y, x);
    const double petal = std::abs(std::cos(phi * 4)), outline = 10.5 + 11.5 * std::pow(petal, 0.62);
    if (rho < 2.6)
        return honey;
    if (rho < 5.2)
        return coral;
    if (rho < 6.3)
        return plum;
    if (rho < outline - 5.2)
        return honey;
    if (rho < outline - 1.5)
        return amber;
    if (rho < outline)
        return plum;
    const double corner = std::hypot(std::abs(x) - 24.5, std::abs(y) - 24.5);
    if (corner < 1.4)
        return honey;
    if (corner < 3.4)
        return coral;
    const double spray = std::abs(std::abs(x) - std::abs(y));
    if (std::abs(std::abs(x) + std::abs(y) - 38.5) < 2.6 && spray < 13 && spray > 5)
        return leaf;
    return pearl;
}

QImage beads(double u, QRectF part, double margin)
{
    const double v = u * 0.9;
    Relief r(int(part.width() * u + 2 * margin), int(part.height() * v + 2 * margin));
    const QColor cloth(0xD8, 0xCC, 0xB6);
    for (int y = 0; y < r.h; ++y) {
        for (int x = 0; x < r.w; ++x) {
            const double by = (y - margin) / v + part.y();
            const int row = int(std::floor(by));
            const double shift = row & 1 ? 0.5 : 0.0, bx = (x - margin) / u + part.x() - shift;
            const int column = int(std::floor(bx));
            const double wovenHeight =
                0.5 * std::sin(x * 6.283 / (u * 0.22)) * std::sin(y * 6.283 / (u * 0.22));
            const double weave = 0.95 + 0.05 * wovenHeight;
            QColor c = QColor::fromRgbF(float(cloth.redF() * weave), float(cloth.greenF() * weave),
                                        float(cloth.blueF() * weave));
            double height = wovenHeight * u * 0.015;
            if (column >= 0 && column < across && row >= 0 && row < down) {
                const double jx = (noise(column * 3.3, row * 5.1, 3) - 0.5) * 0.07,
                             jy = (noise(column * 4.3, row * 2.1, 6) - 0.5) * 0.07;
                const double a = (bx - column - 0.5 - jx) / 0.50, b = (by - row - 0.5 - jy) / 0.53,
                             d = a * a + b * b;
                if (d < 0.995) {
                    const double size = 0.94 + 0.08 * noise(column * 1.9, row * 1.1, 14);
                    height = std::sqrt(std::max(0.0, 1 - d / size)) * u * 0.5;
                    const QColor base =
                        beadColour(column + 0.5 + shift - across / 2.0 - 0.25, row + 0.5 - down / 2.0);
                    double tone = 0.88 + 0.2 * noise(column * 7.7, row * 9.1, 40);
                    tone *= 1 + 0.22 * (b * 0.6 + a * 0.5) * (1 - d * 0.5); // light gathered inside the glass
                    if (std::abs(b) < 0.2 && std::abs(a) > 0.78)
                        tone *= 0.55; // the hole, seen from the side
                    c = QColor::fromRgbF(float(std::min(1.0, base.redF() * tone)),
                                         float(std::min(1.0, base.greenF() * tone)),
                                         float(std::min(1.0, base.blueF() * tone)));
                }
            }
            r.set(x, y, height, c);
        }
    }
    return lit(r, {0.8, 0.48, 0.62, 60, 2.2 / u, u * 0.35});
}

/// Behind the cloth: the sewing thread, running from bead to bead.
QImage behind()
{
    const double u = 17;
    const int w = int(across * u + 80), h = int(down * u * 0.9 + 80);
    Relief r(w, h);
    for (int y = 0; y < h; ++y) {
        for (int x = 0; x < w; ++x) {
            const double warp = std::sin(x * 6.283 / 7), weft = std::sin(y * 6.283 / 7);
            const double tone =
                0.9 + 0.12 * fbm(x / 160.0, y / 160.0, 9) + 0.05 * noise(x / 2.0, y / 14.0, 3);
            const QColor c = QColor::fromRgbF(float(0.83 * tone), float(0.775 * tone), float(0.675 * tone));
            r.set(x, y, warp * weft > 0 ? std::abs(warp) * 1.6 : std::abs(weft) * 1.6, c);
        }
    }
    QImage image = lit(r, {0.55, 0.55, 0, 10, 0.1, 5});
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    Rng rng(5);
    for (int row = 0; row < down; ++row) {
        for (int column = 0; column + 2 < across; column += 2) {
            const QColor bead = beadColour(across / 2.0 - column - 0.5, row + 0.5 - down / 2.0);
            const double x = 40 + (column + (row & 1 ? 0.5 : 0)) * u, y = 40 + (row + 0.5) * u * 0.9;
            const QPointF a(x + rng.range(1, 4), y + rng.range(-2.5, 2.5)),
                b(x + u * 1.35 + rng.range(-3, 3), y + rng.range(-2.5, 2.5));
            painter.setPen(QPen(QColor(60, 45, 30, 90), 3.6, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(a + QPointF(1.2, 2), b + QPointF(1.2, 2));
            painter.setPen(QPen(mix(bead, QColor(0xEF, 0xE7, 0xD6), 0.35), 3.1, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(a, b);
        }
    }
    return image;
}

QImage front()
{
    return beads(15, {-1.5, -1.5, across + 3.5, down + 3.0}, 12);
}

} // namespace

Pictures beadPictures()
{
    return {{u"craft-02-front.jpg"_s, [] { return still(front(), Backdrop::Slate, 0.88); }, 165},
            {u"craft-02-back.jpg"_s, [] { return still(behind(), Backdrop::Slate, 0.88); }, 165},
            {u"craft-02-detail.jpg"_s,
             [] {
                 return full(beads(64, {25, 29, 25, 20.9}, 0), Tone::OnDark);
             },
             125},
            {u"craft-02-scale.jpg"_s, [] { return measured(front(), 12, Backdrop::Slate); }, 125}};
}

} // namespace vitrine::draw
