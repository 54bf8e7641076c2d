// SPDX-License-Identifier: GPL-3.0-or-later
#include "motifs.h"
#include "relief.h"
#include "studio.h"

#include <algorithm>
#include <cmath>

namespace vitrine::draw {

using namespace Qt::StringLiterals;

namespace {

const QColor bone(0xEF, 0xE5, 0xCE), ebony(0x2A, 0x1F, 0x1A), rosewood(0x8B, 0x3F, 0x2C),
    brass(0xD9, 0xB1, 0x5A), olivewood(0x5F, 0x70, 0x4C);

/// Khatam: the plane is cut into small triangles; six about a point make a star, by their distance from it.
QColor rod(double x, double y)
{
    const double h = std::sqrt(3.0) / 2;
    const double v = y / h, u = x - v / 2;
    const int iu = int(std::floor(u)), iv = int(std::floor(v));
    const bool upper = (u - iu) + (v - iv) > 1;
    auto wrap = [](int a) { return ((a % 6) + 6) % 6; };
    // the nearest star centre of a lattice of period six
    int best = 99;
    for (int du = -6; du <= 6; du += 6) {
        for (int dv = -6; dv <= 6; dv += 6) {
            const double cu = wrap(iu) + (upper ? 2 / 3.0 : 1 / 3.0) + du,
                         cv = wrap(iv) + (upper ? 2 / 3.0 : 1 / 3.0) + dv;
            const double a = std::abs(cu), b = std::abs(cv), c = std::abs(cu + cv);
            best = std::min(best, int(std::floor(std::max({a, b, c}))));
        }
    }
    const bool flip = upper;
    switch (best) {
    case 0:
        return brass;
    case 1:
        return flip ? rosewood : bone;
    case 2:
        return flip ? ebony : rosewood;
    default:
        return flip ? olivewood : bone;
    }
}

QColor wood(double x, double y, const QColor &base)
{
    const double ring = fbm(x * 0.9, y * 9, 51, 4), vein = noise(x * 4, y * 90, 52);
    return toned(base, 0.78 + 0.4 * ring + 0.1 * (vein - 0.5));
}

/// `u` pixels to one rod; the lid is 66 x 44 rods.
QImage lid(double u, QRectF part)
{
    Relief r(int(part.width() * u), int(part.height() * u));
    const double wide = 66, high = 44;
    for (int y = 0; y < r.h; ++y) {
        for (int x = 0; x < r.w; ++x) {
            const double lx = x / u + part.x(), ly = y / u + part.y();
            const double edge = std::min({lx, ly, wide - lx, high - ly});
            const double along = edge == lx || edge == wide - lx ? ly : lx;
            QColor c;
            double height = 0;
            if (edge < 2.2) {
                c = wood(edge == lx || edge == wide - lx ? ly / 20 : lx / 20, edge / 6,
                         QColor(0x6A, 0x40, 0x27));
                height = smooth(0, 2.0, edge) * u * 1.2;
            } else if (edge < 2.6 || (edge > 5.6 && edge < 6.0) || (edge > 9 && edge < 9.3)) {
                c = bone;
                height = u * 1.2;
            } else if (edge < 5.6) { // a ribbon of lozenges
                const double q =
                    std::abs(std::fmod(along + 300 - (edge == lx || edge == wide - lx ? high / 2 : wide / 2),
                                       3.0) -
                             1.5) +
                    std::abs(edge - 4.1);
                c = q < 0.55                     ? brass
                    : q < 1.0                    ? ebony
                    : q < 1.5                    ? bone
                    : std::abs(edge - 4.1) > 1.2 ? ebony
                                                 : rosewood;
                height = u * 1.2;
            } else if (edge < 9) {
                c = wood(lx / 30, ly / 30, QColor(0x77, 0x49, 0x2C));
                height = u * 1.17;
            } else {
                c = rod(lx - wide / 2, ly - high / 2);
                const double h = std::sqrt(3.0) / 2, v = (ly - high / 2) / h, w = lx - wide / 2 - v / 2;
                const double fu = w - std::floor(w), fv = v - std::floor(v),
                             joint = std::min(
                                 {std::min(fu, 1 - fu), std::min(fv, 1 - fv), std::abs(fu + fv - 1)});
                const double cut = smooth(0.0, 0.07, joint);
                c = toned(c,
                          (0.70 + 0.30 * cut) * (0.90 + 0.18 * noise(std::floor(w) * 3.7, std::floor(v) * 2.3,
                                                                     fu + fv > 1 ? 4 : 5)));
                height = u * (1.17 + 0.05 * cut);
            }
            c = toned(c, 0.97 + 0.06 * fbm(lx * 1.3, ly * 1.3, 8, 3));
            r.set(x, y, height, c);
        }
    }
    QImage image = lit(r, {0.45, 0.55, 0.10, 22, 0.5 / u, u});
    QPainter painter(&image); // the polish gives back the light of a window
    QLinearGradient polish(0, 0, image.width(), image.height() * 0.9);
    polish.setColorAt(0.0, QColor(255, 250, 236, 46));
    polish.setColorAt(0.30, QColor(255, 250, 236, 12));
    polish.setColorAt(0.42, QColor(255, 250, 236, 34));
    polish.setColorAt(0.56, QColor(255, 250, 236, 0));
    painter.setCompositionMode(QPainter::CompositionMode_SourceAtop);
    painter.fillRect(image.rect(), polish);
    return image;
}

QImage inside()
{
    const int w = 1320, h = 880;
    Relief r(w, h);
    for (int y = 0; y < h; ++y) {
        for (int x = 0; x < w; ++x) {
            const double edge = std::min({x, y, w - 1 - x, h - 1 - y});
            const double rise = smooth(50, 62, edge);
            QColor c =
                wood(x / 520.0, y / 520.0, edge < 56 ? QColor(0x6A, 0x40, 0x27) : QColor(0x9A, 0x63, 0x3C));
            if (edge > 92 && edge < 97)
                c = toned(c, 0.62);
            r.set(x, y, -rise * 26 + noise(x / 90.0, y / 1.7, 4) * 0.7, c);
        }
    }
    return lit(r, {0.5, 0.55, 0.05, 18, 0.02, 22});
}

QImage whole()
{
    return lid(20, {0, 0, 66, 44});
}

} // namespace

Pictures inlayPictures()
{
    return {{u"craft-07-front.jpg"_s, [] { return still(whole(), Backdrop::Night, 0.86, -1.2); }, 165},
            {u"craft-07-back.jpg"_s, [] { return still(inside(), Backdrop::Night, 0.86, 1.2); }, 125},
            {u"craft-07-detail.jpg"_s,
             [] {
                 return full(lid(62, {12, 11.2, 26, 19.5}), Tone::OnDark);
             },
             170},
            {u"craft-07-scale.jpg"_s, [] { return measured(whole(), 18, Backdrop::Night); }, 133}};
}

} // namespace vitrine::draw
