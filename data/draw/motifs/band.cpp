// SPDX-License-Identifier: GPL-3.0-or-later
#include "motifs.h"
#include "relief.h"
#include "studio.h"

#include <algorithm>
#include <cmath>

namespace vitrine::draw {

using namespace Qt::StringLiterals;

namespace {

constexpr int tablets = 29; // an odd number: the pattern has a middle

const QColor plum(0x46, 0x2B, 0x4E), bone(0xEA, 0xDF, 0xC8), saffron(0xD8, 0xA0, 0x3D),
    jade(0x3E, 0x77, 0x6C), brick(0xB2, 0x55, 0x3C);

QPointF polarPoint(double radius, double turn)
{
    return {radius * std::cos(turn), radius * std::sin(turn)};
}

QColor threadColour(int along, int across)
{
    const int mid = tablets / 2, off = std::abs(across - mid);
    if (off >= mid - 1)
        return plum;
    if (off == mid - 2)
        return bone;
    if (off == mid - 3)
        return brick;
    const int period = 36, p = ((along % period) + period) % period, d = std::abs(p - 18) / 2 + off;
    if (off == mid - 4)
        return (along / 2) % 4 < 2 ? bone : plum;
    return d < 2     ? brick
           : d < 4   ? bone
           : d < 6   ? jade
           : d < 7   ? plum
           : d < 9   ? saffron
           : d < 11  ? plum
           : off < 3 ? bone
                     : jade;
}

/// Tablet weaving: warp twists lean one way in one column and the other way in the next.
QImage woven(int length, double u, int firstAlong, double firstAcross, double shownAcross)
{
    Relief r(length, int(shownAcross * u));
    const double v = u * 0.62;
    for (int y = 0; y < r.h; ++y) {
        for (int x = 0; x < r.w; ++x) {
            const double acrossAt = y / u + firstAcross;
            const int across = int(std::floor(acrossAt));
            const double b = (acrossAt - across) * 2 - 1, slant = (across & 1 ? 0.55 : -0.55) * b;
            const double alongAt = x / v + slant + firstAlong;
            const int along = int(std::floor(alongAt));
            const double a = (alongAt - along) * 2 - 1;
            const double height =
                std::sqrt(std::max(0.0, 1 - b * b)) * (0.4 + 0.6 * std::sqrt(std::max(0.0, 1 - a * a)));
            const double tone = 0.91 + 0.15 * noise(along * 2.1, across * 1.7, 6) +
                                0.09 * (noise(x / (u * 0.2) + y * 0.3, across * 4, 9) - 0.5);
            r.set(x, y, height * u * 0.2,
                  toned(threadColour(along, std::clamp(across, 0, tablets - 1)), tone));
        }
    }
    return lit(r, {1.0, 0.5, 0.04, 14, 1.6 / u, u * 0.4});
}

QImage strip(int length)
{
    const double u = 9;
    const QImage body = woven(length, u, 0, 0, tablets);
    const int fringe = 130;
    QImage image(body.width() + 2 * fringe, body.height() + 30, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    Rng rng(77);
    for (int side = 0; side < 2; ++side) {
        for (int i = 0; i < tablets * 3; ++i) {
            const double y = 15 + (i + 0.5) * u / 3, dir = side ? 1 : -1,
                         x0 = side ? length + fringe - 4 : fringe + 4;
            const double len = fringe * rng.range(0.72, 0.98);
            QPainterPath thread(QPointF(x0, y));
            thread.cubicTo(QPointF(x0 + dir * len * 0.3, y),
                           QPointF(x0 + dir * len * 0.6, y + rng.range(-10, 10)),
                           QPointF(x0 + dir * len, y + rng.range(-15, 15)));
            painter.setPen(
                QPen(toned(threadColour(0, i / 3), rng.range(0.8, 1.15)), 2.3, Qt::SolidLine, Qt::RoundCap));
            painter.drawPath(thread);
        }
    }
    painter.drawImage(fringe, 15, body);
    return image;
}

/// Three lengths of the band, laid side by side like rows of a page.
QImage laid()
{
    QImage scene = backdrop({1600, 1200}, Backdrop::Linen, 15);
    const QImage one = strip(1130);
    place(scene, one, {800, 196}, -1.4, {{8, 13}, 14, 0.45});
    place(scene, one.mirrored(true, false), {800, 556}, 0.8, {{8, 13}, 14, 0.45});
    place(scene, one, {800, 916}, -0.4, {{8, 13}, 14, 0.45});
    mark(scene, Tone::OnLight);
    return scene;
}

QImage rolled()
{
    QImage scene = backdrop({1600, 1200}, Backdrop::Linen, 16);
    const QImage one = strip(1500);
    place(scene, one, {640, 840}, -4, {{9, 14}, 15, 0.45});
    // the other end, wound on itself, seen from the edge
    QImage coil(620, 620, QImage::Format_ARGB32_Premultiplied);
    coil.fill(Qt::transparent);
    QPainter painter(&coil);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(310, 310);
    for (double t = 0; t < 9 * 2 * M_PI; t += 0.012) {
        const double rad = 30 + t * 4.7;
        const int step = int(t * rad / 16);
        const QColor base = step % 5 == 0 ? bone : step % 5 == 3 ? saffron : plum;
        const double lightness = 0.75 + 0.35 * std::cos(t + 2.3) + 0.1 * noise(t * 40, 2, 4);
        painter.setPen(QPen(toned(base, lightness), 22, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(polarPoint(rad, t), polarPoint(rad + 0.01, t + 0.02));
    }
    painter.end();
    place(scene, coil, {1130, 440}, 0, {{20, 28}, 26, 0.5});
    mark(scene, Tone::OnLight);
    return scene;
}

} // namespace

Pictures bandPictures()
{
    return {{u"craft-05-front.jpg"_s, laid, 177},
            {u"craft-05-roll.jpg"_s, rolled, 162},
            {u"craft-05-detail.jpg"_s, [] { return full(woven(1600, 52, 8, 3, 23.1), Tone::OnDark); }, 170},
            {u"craft-05-scale.jpg"_s, [] { return measured(strip(3755), 62, Backdrop::Linen); }, 100}};
}

} // namespace vitrine::draw
