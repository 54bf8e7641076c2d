// SPDX-License-Identifier: GPL-3.0-or-later
#include "room.h"

#include <algorithm>
#include <cmath>
#include <thread>

namespace vitrine::draw {

Vec unit(Vec v)
{
    return v * (1.0 / std::sqrt(dot(v, v)));
}

static Vec times(Vec a, Vec b)
{
    return {a.x * b.x, a.y * b.y, a.z * b.z};
}

static Vec cross(Vec a, Vec b)
{
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}

static double band(double low, double high, double x, double soft)
{
    return smooth(low - soft, low + soft, x) * (1 - smooth(high - soft, high + soft, x));
}

void furnish(Room &room)
{
    const Vec oak{0.50, 0.34, 0.20}, dark{0.33, 0.21, 0.125};
    auto add = [&](Vec low, Vec size, Vec albedo) { room.boxes.push_back({low, low + size, albedo}); };
    add({2.55, 2.35, 0.71}, {1.55, 0.80, 0.04}, oak);
    for (double x : {2.62, 3.97})
        for (double y : {2.41, 3.03})
            add({x, y, 0}, {0.06, 0.06, 0.71}, oak);
    add({3.00, 2.50, 0.75}, {0.30, 0.42, 0.006}, {0.92, 0.89, 0.82});
    room.balls.push_back({{3.68, 2.78, 0.885}, 0.135, {0.25, 0.38, 0.42}});
    add({4.45, 2.45, 0.44}, {0.42, 0.42, 0.035}, dark);
    for (double x : {4.47, 4.82})
        for (double y : {2.47, 2.82})
            add({x, y, 0}, {0.035, 0.035, x > 4.6 ? 0.92 : 0.44}, dark);
    add({4.822, 2.47, 0.80}, {0.03, 0.38, 0.11}, dark);
    add({4.822, 2.47, 0.60}, {0.03, 0.38, 0.05}, dark);
}

/// Where a ray enters and leaves a box; leaving before entering is a miss by that much.
static std::array<double, 2> through(const Box &box, Vec from, Vec dir)
{
    double in = -1e9, out = 1e9;
    auto slab = [&](double low, double high, double p, double d) {
        if (std::abs(d) < 1e-9)
            d = 1e-9;
        const double a = (low - p) / d, b = (high - p) / d;
        in = std::max(in, std::min(a, b));
        out = std::min(out, std::max(a, b));
    };
    slab(box.low.x, box.high.x, from.x, dir.x);
    slab(box.low.y, box.high.y, from.y, dir.y);
    slab(box.low.z, box.high.z, from.z, dir.z);
    return {in, out};
}

RoomView::RoomView(const Room &room, const Eye &eye, QSize size) : m_room(room), m_eye(eye), m_size(size)
{
    const int w = size.width(), h = size.height();
    m_first.reserve(size_t(w) * size_t(h) + 1);
    auto same = [](const Sample &a, const Sample &b) {
        return a.pane == b.pane && dot(a.normal, b.normal) > 0.9 && dot(a.at - b.at, a.at - b.at) < 0.02 &&
               std::abs(a.albedo.x - b.albedo.x) < 0.04;
    };
    for (int y = 0; y < h; ++y) {
        for (int x = 0; x < w; ++x) {
            m_first.push_back(quint32(m_samples.size()));
            std::array<Sample, 4> corner;
            for (int i = 0; i < 4; ++i)
                corner[size_t(i)] = look(x + 0.25 + 0.5 * (i & 1), y + 0.25 + 0.5 * (i >> 1));
            if (same(corner[0], corner[1]) && same(corner[0], corner[2]) && same(corner[0], corner[3])) {
                Sample one = look(x + 0.5, y + 0.5);
                dress(one);
                m_samples.push_back(one);
                continue;
            }
            for (int i = 0; i < 16; ++i) {
                Sample part = look(x + (i % 4 + 0.5) / 4, y + (i / 4 + 0.5) / 4);
                dress(part);
                m_samples.push_back(part);
            }
        }
    }
    m_first.push_back(quint32(m_samples.size()));
}

RoomView::Sample RoomView::look(double px, double py) const
{
    const Vec forward = unit(m_eye.towards - m_eye.from), right = unit(cross(forward, {0, 0, 1}));
    const Vec up = cross(right, forward);
    const double half = std::tan(m_eye.degrees * M_PI / 360), w = m_size.width(), h = m_size.height();
    const Vec dir =
        unit(forward + right * ((px / w * 2 - 1) * half) + up * ((1 - py / h * 2) * half * h / w));
    Sample s;
    double best = 1e9;
    auto plane = [&](double p, double d, double where, Vec normal, Vec albedo) {
        const double t = (where - p) / d;
        if (t > 1e-6 && t < best) {
            best = t;
            s.normal = normal;
            s.albedo = albedo;
        }
    };
    const Vec o = m_eye.from;
    plane(o.x, dir.x, 0, {1, 0, 0}, m_room.wall);
    plane(o.x, dir.x, m_room.width, {-1, 0, 0}, m_room.wall);
    plane(o.y, dir.y, m_room.depth, {0, -1, 0}, m_room.wall);
    plane(o.z, dir.z, 0, {0, 0, 1}, {0.46, 0.33, 0.215});
    plane(o.z, dir.z, m_room.height, {0, 0, -1}, {0.82, 0.79, 0.73});
    for (const Box &box : m_room.boxes) {
        const auto [in, out] = through(box, o, dir);
        if (in > out || in < 1e-6 || in >= best)
            continue;
        best = in;
        const Vec p = o + dir * in;
        const double e = 1e-5;
        s.albedo = box.albedo;
        s.normal = std::abs(p.x - box.low.x) < e    ? Vec{-1, 0, 0}
                   : std::abs(p.x - box.high.x) < e ? Vec{1, 0, 0}
                   : std::abs(p.y - box.low.y) < e  ? Vec{0, -1, 0}
                   : std::abs(p.y - box.high.y) < e ? Vec{0, 1, 0}
                   : std::abs(p.z - box.low.z) < e  ? Vec{0, 0, -1}
                                                    : Vec{0, 0, 1};
    }
    for (const Ball &ball : m_room.balls) {
        const Vec c = o - ball.centre;
        const double b = dot(c, dir), disc = b * b - dot(c, c) + ball.radius * ball.radius;
        if (disc <= 0 || -b - std::sqrt(disc) >= best)
            continue;
        best = -b - std::sqrt(disc);
        s.normal = unit(o + dir * best - ball.centre);
        s.albedo = ball.albedo;
    }
    s.at = o + dir * best;
    if (s.at.x < 1e-4 && s.normal.x > 0.5) {
        s.pane = paneCover(s.at.y, s.at.z, 1e-4) > 0.5;
        const double edge = 0.075;
        if (!s.pane && s.at.y > m_room.windowY0 - edge && s.at.y < m_room.windowY1 + edge &&
            s.at.z > m_room.windowZ0 - edge && s.at.z < m_room.windowZ1 + edge)
            s.albedo = {0.86, 0.83, 0.77};
    }
    return s;
}

double RoomView::paneCover(double y, double z, double soft) const
{
    auto along = [&](double low, double high, int count, double v) {
        const double step = (high - low) / count;
        double sum = 0;
        for (int i = 0; i < count; ++i)
            sum += band(low + i * step + m_room.frame / 2, low + (i + 1) * step - m_room.frame / 2, v, soft);
        return sum;
    };
    return along(m_room.windowY0, m_room.windowY1, m_room.columns, y) *
           along(m_room.windowZ0, m_room.windowZ1, m_room.rows, z);
}

double RoomView::blocked(Vec from, Vec dir, double reach, double soft) const
{
    double clear = 1;
    for (const Box &box : m_room.boxes) {
        const auto [in, out] = through(box, from, dir);
        if (out < 0.004 || in > reach)
            continue;
        clear *= 1 - smooth(-soft, soft, out - std::max(in, 0.0));
    }
    for (const Ball &ball : m_room.balls) {
        const Vec c = ball.centre - from;
        const double t = dot(c, dir);
        if (t > 0.01 && t < reach) {
            const double miss = std::sqrt(std::max(0.0, dot(c, c) - t * t));
            clear *= smooth(ball.radius - soft, ball.radius + soft, miss);
        }
    }
    return clear;
}

/// The parts of lighting that no sun changes: texture, corners, and how much of the sky a point sees.
void RoomView::dress(Sample &s) const
{
    if (s.pane)
        return;
    const Vec p = s.at;
    const bool floor = s.normal.z > 0.9 && p.z < 0.01;
    const double u = std::abs(s.normal.x) > 0.5 ? p.y : p.x, v = std::abs(s.normal.z) > 0.5 ? p.y : p.z;
    double tone = 0.94 + 0.12 * fbm(u * 1.7, v * 1.7, 5, 5) + 0.035 * (fbm(u * 28, v * 28, 9, 3) - 0.5);
    if (floor && m_room.boards) {
        const double plank = std::floor(p.y / 0.17), across = p.y / 0.17 - plank;
        tone = 0.82 + 0.3 * noise(plank * 7.3, std::floor(p.x / 1.9 + plank * 0.37) * 3.1, 3);
        tone += 0.16 * (fbm(p.x * 2.2, p.y * 46, 21, 4) - 0.5);
        tone *= 1 - 0.5 * (1 - smooth(0.0, 0.035, std::min(across, 1 - across)));
    }
    s.albedo = s.albedo * tone;
    auto near = [](double d) { return 1 - 0.42 * std::exp(-std::max(0.0, d) / 0.32); };
    double corner = 1;
    if (std::abs(s.normal.x) < 0.5)
        corner *= near(p.x) * near(m_room.width - p.x);
    if (std::abs(s.normal.y) < 0.5 && p.y > m_room.depth - 3)
        corner *= near(m_room.depth - p.y);
    if (std::abs(s.normal.z) < 0.5)
        corner *= near(p.z) * near(m_room.height - p.z);
    s.corner = float(corner);
    const double area = (m_room.windowY1 - m_room.windowY0) * (m_room.windowZ1 - m_room.windowZ0);
    double sky = 0;
    for (int i = 0; i < 16; ++i) {
        const Vec w{0.0, m_room.windowY0 + (m_room.windowY1 - m_room.windowY0) * (i % 4 + 0.5) / 4,
                    m_room.windowZ0 + (m_room.windowZ1 - m_room.windowZ0) * (i / 4 + 0.5) / 4};
        const Vec d = w - p;
        const double r2 = dot(d, d), r = std::sqrt(r2);
        const double cosP = std::max(0.0, dot(s.normal, d) / r), cosW = std::max(0.0, -d.x / r);
        if (cosP > 0 && cosW > 0)
            sky += cosP * cosW * area / (M_PI * r2 + area) / 16 *
                   blocked(p + s.normal * 0.004, d * (1 / r), r, 0.03);
    }
    s.sky = float(sky);
}

/// How much of the light one layer of pointed leaves lets pass; `size` is the room of one leaf, in metres.
static double throughLeaves(double y, double z, double size, double dense, quint32 seed)
{
    double clear = 1;
    const double cy = std::floor(y / size), cz = std::floor(z / size);
    for (int k = 0; k < 9; ++k) {
        const double iy = cy + k % 3 - 1, iz = cz + k / 3 - 1;
        Rng rng(quint64(qint64(iy) * 92821 + qint64(iz) * 68917) + seed * 7919ULL);
        const double middleY = (iy + rng.range(0.2, 0.8)) * size, middleZ = (iz + rng.range(0.2, 0.8)) * size;
        const double turn = rng.range(-1.1, 0.35), half = size * rng.range(0.5, 0.72);
        if (rng.unit() > dense * smooth(0.30, 0.62, fbm(middleY * 1.1, middleZ * 1.1, seed, 2)) * 1.4)
            continue;
        const double dy = y - middleY, dz = z - middleZ;
        const double along = (dy * std::cos(turn) + dz * std::sin(turn)) / half;
        const double across = (dz * std::cos(turn) - dy * std::sin(turn)) / half;
        const double edge = 0.36 * (1 - along * along) - std::abs(across);
        clear *= 1 - 0.9 * smooth(-0.09, 0.13, edge) * (1 - smooth(0.85, 1.1, std::abs(along)));
    }
    return clear;
}

static double throughTwigs(double y, double z, double sway)
{
    const double bend = z - 0.42 * y - 0.11 * std::sin(y * 2.1 + 0.6) + 0.02 * sway;
    const double beside = std::abs(bend - std::round(bend / 0.83) * 0.83);
    const double twig = 1 - 0.75 * (1 - smooth(0.004, 0.024, beside));
    return twig * throughLeaves(y + sway, z, 0.21, 0.62, 31) * throughLeaves(y - sway, z + 9, 0.15, 0.5, 47);
}

double RoomView::sunlight(const Sample &s, Vec dir, double sway) const
{
    if (dir.x >= -1e-6 || dot(s.normal, dir) <= 0)
        return 0;
    const double t = -s.at.x / dir.x, soft = 0.004 + 0.0055 * t;
    const Vec hit = s.at + dir * t;
    if (hit.y < m_room.windowY0 - 0.1 || hit.y > m_room.windowY1 + 0.1 || hit.z < m_room.windowZ0 - 0.1 ||
        hit.z > m_room.windowZ1 + 0.1)
        return 0;
    double cover = paneCover(hit.y, hit.z, soft);
    const Vec outer = hit + dir * (-0.22 / dir.x);
    cover *= band(m_room.windowY0, m_room.windowY1, outer.y, soft * 1.1) *
             band(m_room.windowZ0, m_room.windowZ1, outer.z, soft * 1.1);
    if (cover <= 0.001)
        return 0;
    if (m_room.leaves > 0) {
        const Vec tree = hit + dir * (-2.5 / dir.x);
        const double n = fbm(tree.y * 3.4 + sway, tree.z * 3.4 + sway * 0.4, 77, 3);
        const double crown = smooth(0.1, 1.5, (hit.z - m_room.windowZ0) + (hit.y - m_room.windowY0) * 0.5);
        cover *= m_room.twigs > 0
                     ? 1 - m_room.leaves * (1 - throughTwigs(tree.y * m_room.twigs, tree.z, sway))
                     : 1 - m_room.leaves * crown * smooth(0.50, 0.60, n);
    }
    return cover * blocked(s.at + s.normal * 0.004, dir, t, 0.008 + 0.004 * t) * dot(s.normal, dir);
}

Vec RoomView::colourOf(const Sample &s, const Sun &sun, Vec dir) const
{
    if (s.pane) {
        const double up = (s.at.z - m_room.windowZ0) / (m_room.windowZ1 - m_room.windowZ0);
        return sun.sky * (sun.skyStrength * (1.5 + 0.9 * up)) +
               sun.colour * (0.42 * sun.strength * sun.skyStrength);
    }
    const double bounce = 0.045 * sun.strength * smooth(2, 16, sun.elevation);
    const Vec ambient = (sun.sky * (0.050 * sun.skyStrength) + sun.colour * bounce) * double(s.corner);
    const Vec sky = sun.sky * (1.9 * sun.skyStrength * double(s.sky) * double(s.corner));
    const Vec direct = sun.colour * (sun.strength * sunlight(s, dir, sun.sway));
    return times(s.albedo, ambient + sky + direct);
}

QImage RoomView::under(const Sun &sun) const
{
    const double a = sun.azimuth * M_PI / 180, e = sun.elevation * M_PI / 180;
    const Vec dir{-std::cos(e) * std::cos(a), -std::cos(e) * std::sin(a), std::sin(e)};
    QImage image(m_size, QImage::Format_RGB32);
    const int w = m_size.width();
    std::vector<uchar> curve(65536);
    for (size_t i = 0; i < curve.size(); ++i)
        curve[i] = uchar(std::pow(double(i) / double(curve.size() - 1), 1 / 2.2) * 254.0);
    uchar *bits = image.bits();
    const auto stride = image.bytesPerLine();
    auto rows = [&](int from, int to) {
        for (int y = from; y < to; ++y) {
            Rng rng(quint64(y) * 7919 + 5);
            auto *line = reinterpret_cast<QRgb *>(bits + y * stride);
            for (int x = 0; x < w; ++x) {
                const size_t i = size_t(y) * size_t(w) + size_t(x);
                Vec sum;
                for (quint32 k = m_first[i]; k < m_first[i + 1]; ++k) {
                    Vec c = colourOf(m_samples[k], sun, dir) * sun.exposure;
                    sum = sum + Vec{1 - std::exp(-c.x), 1 - std::exp(-c.y), 1 - std::exp(-c.z)};
                }
                sum = sum * (1.0 / (m_first[i + 1] - m_first[i]));
                const double dither = rng.unit(); // the same in every frame: still, and cheap to encode
                auto level = [&](double v) {
                    return int(curve[size_t(std::clamp(v, 0.0, 1.0) * 65535)] + dither);
                };
                line[x] = qRgb(level(sum.x), level(sum.y), level(sum.z));
            }
        }
    };
    std::thread other(rows, 0, m_size.height() / 2);
    rows(m_size.height() / 2, m_size.height());
    other.join();
    return image;
}

} // namespace vitrine::draw
