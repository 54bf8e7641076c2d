// SPDX-License-Identifier: GPL-3.0-or-later
#include "motifs.h"
#include "relief.h"
#include "studio.h"

#include <algorithm>
#include <cmath>

namespace vitrine::draw {

using namespace Qt::StringLiterals;

namespace {

/// White paper pressed from behind: rings about four centres that meet like ripples, terraced.
QImage pressed(int w, int h, double zoom, QPointF from)
{
    Relief r(w, h);
    for (int y = 0; y < h; ++y) {
        for (int x = 0; x < w; ++x) {
            const double px = x / zoom + from.x(), py = y / zoom + from.y();
            const double a = std::hypot(px - 310, py - 340), b = std::hypot(px - 700, py - 960);
            const double warp = 26 * (fbm(px / 300, py / 300, 15, 3) - 0.5);
            const double field = std::min(a, b) + warp, blend = std::min(a, b) / std::max(a, b);
            const double step = 34, ring = field / step, within = ring - std::floor(ring);
            double z = (within < 0.5 ? smooth(0.0, 0.13, within) : 1 - smooth(0.5, 0.63, within)) *
                       (0.55 + 0.45 * (1 - blend));
            const double rim = std::min({px - 50, py - 50, 950 - px, 1250 - py});
            z *= smooth(0, 16, rim);
            const double pulp = fbm(px / 4.5, py / 4.5, 6, 3) * 0.7;
            const double tone = 0.985 + 0.03 * (fbm(px / 200, py / 200, 2) - 0.5);
            r.set(x, y, (z * 9 + pulp) * zoom, toned(QColor(0xEE, 0xE8, 0xDC), tone));
        }
    }
    return lit(r, {0.85 / std::sqrt(zoom), 0.40, 0, 10, 0.035 / zoom, 14 * zoom});
}

} // namespace

Pictures paperReliefPictures()
{
    auto front = [] { return still(pressed(1000, 1300, 1, {0, 0}), Backdrop::Slate, 0.88, 0, {1200, 1500}); };
    auto side = [] { return full(pressed(1600, 1200, 2.6, {180, 150}), Tone::OnLight); };
    return {{u"art-04-front.jpg"_s, front, 177}, {u"art-04-detail.jpg"_s, side, 140}};
}

} // namespace vitrine::draw
