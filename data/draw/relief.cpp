// SPDX-License-Identifier: GPL-3.0-or-later
#include "relief.h"

#include <algorithm>
#include <cmath>

namespace vitrine::draw {

Relief::Relief(int width, int height)
    : w(width), h(height), z(size_t(width) * size_t(height), 0.f), colour(size_t(width) * size_t(height), 0)
{
}

void Relief::set(int x, int y, double height, const QColor &c, double alpha)
{
    z[at(x, y)] = float(height);
    colour[at(x, y)] = qRgba(c.red(), c.green(), c.blue(), int(std::clamp(alpha, 0.0, 1.0) * 255 + 0.5));
}

static std::vector<float> blurred(const Relief &r, int radius)
{
    std::vector<float> a = r.z, b(a.size());
    for (int turn = 0; turn < 2; ++turn) {
        for (int y = 0; y < r.h; ++y) {
            double sum = 0;
            for (int i = -radius; i <= radius; ++i)
                sum += a[r.at(std::clamp(i, 0, r.w - 1), y)];
            for (int x = 0; x < r.w; ++x) {
                b[r.at(x, y)] = float(sum / (2 * radius + 1));
                sum += a[r.at(std::min(x + radius + 1, r.w - 1), y)] - a[r.at(std::max(x - radius, 0), y)];
            }
        }
        for (int x = 0; x < r.w; ++x) {
            double sum = 0;
            for (int i = -radius; i <= radius; ++i)
                sum += b[r.at(x, std::clamp(i, 0, r.h - 1))];
            for (int y = 0; y < r.h; ++y) {
                a[r.at(x, y)] = float(sum / (2 * radius + 1));
                sum += b[r.at(x, std::min(y + radius + 1, r.h - 1))] - b[r.at(x, std::max(y - radius, 0))];
            }
        }
    }
    return a;
}

QImage lit(const Relief &r, const Light &light)
{
    QImage out(r.w, r.h, QImage::Format_ARGB32);
    const std::vector<float> around = blurred(r, std::max(1, int(light.hollowRadius)));
    const double lx = -0.52, ly = -0.58, lz = 0.63;
    const double hx = lx, hy = ly, hz = lz + 1, hl = std::sqrt(hx * hx + hy * hy + hz * hz);
    for (int y = 0; y < r.h; ++y) {
        auto *line = reinterpret_cast<QRgb *>(out.scanLine(y));
        for (int x = 0; x < r.w; ++x) {
            const size_t i = r.at(x, y);
            const double dx =
                (r.z[r.at(std::min(x + 1, r.w - 1), y)] - r.z[r.at(std::max(x - 1, 0), y)]) * light.relief;
            const double dy =
                (r.z[r.at(x, std::min(y + 1, r.h - 1))] - r.z[r.at(x, std::max(y - 1, 0))]) * light.relief;
            const double len = std::sqrt(dx * dx + dy * dy + 1);
            const double lambert = std::max(0.0, (-dx * lx - dy * ly + lz) / len) / lz;
            const double half = std::max(0.0, (-dx * hx - dy * hy + hz) / (len * hl));
            const double hollow = std::clamp(1 + light.hollow * double(r.z[i] - around[i]), 0.25, 1.25);
            const double k = (light.ambient + (1 - light.ambient) * lambert) * hollow;
            const double shine = light.gloss * std::pow(half, light.hardness) * 255;
            auto level = [&](int v) { return std::clamp(int(v * k + shine + 0.5), 0, 255); };
            const QRgb c = r.colour[i];
            line[x] = qRgba(level(qRed(c)), level(qGreen(c)), level(qBlue(c)), qAlpha(c));
        }
    }
    return out.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

QColor toned(const QColor &c, double k)
{
    auto level = [k](float v) { return float(std::clamp(v * k, 0.0, 1.0)); };
    return QColor::fromRgbF(level(c.redF()), level(c.greenF()), level(c.blueF()));
}

QImage cloth(QSize size, double u, const std::function<QColor(int, int)> &colourOf, quint32 seed)
{
    Relief r(size.width(), size.height());
    const double v = u * 0.55;
    for (int y = 0; y < r.h; ++y) {
        const double wave = (fbm(y / (u * 9), 3.3, seed, 2) - 0.5) * u * 0.35;
        for (int x = 0; x < r.w; ++x) {
            const double sag = (fbm(x / (u * 11), 8.8, seed + 2, 2) - 0.5) * v * 0.8;
            const int j = int(std::floor((y + sag) / v));
            const double px = (x + wave) / u + (j & 1 ? 0.5 : 0.0);
            const int i = int(std::floor(px));
            const double a = (px - i) * 2 - 1, b = ((y + sag) / v - j) * 2 - 1;
            const double height =
                std::sqrt(std::max(0.0, 1 - b * b)) * (0.35 + 0.65 * std::sqrt(std::max(0.0, 1 - a * a)));
            const double twist = 0.10 * (noise(x / (u * 0.16) + y / (u * 0.13), j * 3.1, seed + 5) - 0.5);
            const double tone = 0.90 + 0.14 * noise(i * 1.3, j * 0.9, seed + 7) +
                                0.08 * (noise(2.2, j * 0.31, seed + 8) - 0.5) + twist;
            r.set(x, y, height * u * 0.16, toned(colourOf(j & 1 ? i : i, j), tone));
        }
    }
    return lit(r, {1.0, 0.5, 0.02, 12, 1.6 / u, std::max(2.0, u * 0.4)});
}

} // namespace vitrine::draw
