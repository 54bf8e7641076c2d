// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet.h"

#include <algorithm>
#include <cmath>

namespace vitrine::draw {

QImage sheet(QSize size, const QColor &tint, quint32 seed, double tooth)
{
    QImage image(size, QImage::Format_ARGB32);
    const int w = size.width(), h = size.height();
    Rng rng(seed);
    for (int y = 0; y < h; ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < w; ++x) {
            const double wobbleX = fbm(y / 46.0, seed % 97, seed + 1, 4) * 9,
                         wobbleY = fbm(x / 46.0, seed % 89, seed + 2, 4) * 9;
            const double wobbleR = fbm(y / 46.0, seed % 83, seed + 3, 4) * 9,
                         wobbleB = fbm(x / 46.0, seed % 79, seed + 4, 4) * 9;
            const double edge =
                std::min({x - wobbleX, w - 1 - x - wobbleR, y - wobbleY, h - 1 - y - wobbleB});
            const double cloud = fbm(x / 310.0, y / 310.0, seed + 9, 4) - 0.5;
            const double pulp =
                fbm(x / 5.5, y / 5.5, seed + 12, 2) - fbm((x + 1.4) / 5.5, (y + 1.4) / 5.5, seed + 12, 2);
            const double fall = std::hypot(x - w * 0.36, y - h * 0.3) / std::hypot(w, h);
            double k = 1.015 - 0.085 * smooth(0.15, 0.8, fall) + 0.05 * cloud + 0.055 * tooth * pulp;
            k *= 1 - 0.10 * (1 - smooth(0, 26, edge)) * 0.8;
            const double warm = 0.03 * smooth(0.3, 0.8, fall) + 0.04 * (1 - smooth(0, 60, edge));
            const double dither = rng.unit() * 0.8;
            auto level = [&](double v) { return std::clamp(int(v * k + dither), 0, 255); };
            line[x] = qRgba(level(tint.red()), level(tint.green() * (1 - warm * 0.35)),
                            level(tint.blue() * (1 - warm)), int(255 * smooth(-0.8, 0.8, edge)));
        }
    }
    return image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace vitrine::draw
