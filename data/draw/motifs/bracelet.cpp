// SPDX-License-Identifier: GPL-3.0-or-later
#include "motifs.h"
#include "relief.h"
#include "studio.h"

#include <algorithm>
#include <cmath>

namespace vitrine::draw {

using namespace Qt::StringLiterals;

namespace {

const QColor hemp(0xD9, 0xC4, 0x9A), ink(0x2B, 0x3C, 0x58), clay(0xB4, 0x5A, 0x40);

/// A twisted cord along a path: a dark body, then short slanting strands with a light upper side.
void cord(QPainter &painter, const QPainterPath &path, const QColor &colour, double width)
{
    const double length = path.length();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(20, 12, 6, 70), width * 1.12, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(path.translated(width * 0.14, width * 0.2));
    painter.setPen(QPen(toned(colour, 0.5), width, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(path);
    for (int pass = 0; pass < 2; ++pass) {
        for (double d = width * 0.2; d < length; d += width * 0.3) {
            const double t = path.percentAtLength(d);
            const QPointF p = path.pointAtPercent(t);
            const double along = -path.angleAtPercent(t) * M_PI / 180, slant = along + 0.95;
            const QPointF half(std::cos(slant) * width * 0.40, std::sin(slant) * width * 0.40);
            const double light = 0.92 + 0.18 * noise(d * 0.9, colour.hue(), 7);
            if (pass == 0) {
                painter.setPen(QPen(toned(colour, light), width * 0.25, Qt::SolidLine, Qt::RoundCap));
                painter.drawLine(p - half, p + half);
            } else { // the lit half of each strand lies towards the upper left
                const QPointF n(std::cos(along + M_PI / 2), std::sin(along + M_PI / 2));
                const QPointF up = (n.x() + n.y() < 0 ? n : -n) * width * 0.2;
                painter.setPen(QPen(toned(colour, light * 1.22), width * 0.12, Qt::SolidLine, Qt::RoundCap));
                painter.drawLine(p + up - half * 0.35, p + up + half * 0.35);
            }
        }
    }
}

/// One square knot about the core at `turn` of a ring; even and odd knots take their loop from the other
/// side.
void squareKnot(QPainter &painter, double radius, double turn, double size, const QColor &left,
                const QColor &right, bool odd)
{
    painter.save();
    painter.rotate(turn * 180 / M_PI);
    painter.translate(radius, 0);
    const double s = odd ? -1 : 1;
    QPainterPath loop(QPointF(-s * size * 0.96, -size * 0.62));
    loop.cubicTo(-s * size * 1.15, size * 0.35, -s * size * 0.2, size * 0.30, s * size * 0.86, size * 0.10);
    QPainterPath over(QPointF(s * size * 0.96, -size * 0.40));
    over.cubicTo(s * size * 1.2, size * 0.42, s * size * 0.55, size * 0.58, -s * size * 0.9, size * 0.46);
    cord(painter, over, odd ? right : left, size * 0.5);
    cord(painter, loop, odd ? left : right, size * 0.5);
    painter.restore();
}

QImage bracelet(double radius)
{
    const int side = int(radius * 3.1);
    QImage image(side, int(side * 0.98), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(side / 2.0, radius * 1.28);
    const double size = radius * 0.135;
    // the ends, below, with a sliding knot
    for (int i = 0; i < 4; ++i) {
        const double s = i % 2 ? 1 : -1, far = i / 2 ? 1.0 : 0.72;
        QPainterPath end(QPointF(s * radius * 0.12, radius * 1.0));
        end.cubicTo(QPointF(-s * radius * 0.15, radius * 1.2), QPointF(s * radius * 0.1, radius * 1.4),
                    QPointF(s * radius * 0.62 * far, radius * (1.52 - 0.1 * far)));
        cord(painter, end, i / 2 ? ink : hemp, size * 0.46);
        const QPointF p = end.currentPosition();
        QPainterPath stop(p + QPointF(-size * 0.25, -size * 0.1));
        stop.cubicTo(p + QPointF(0, -size * 0.6), p + QPointF(size * 0.5, 0), p + QPointF(0, size * 0.3));
        cord(painter, stop, i / 2 ? ink : hemp, size * 0.5);
    }
    const int knots = 50;
    const double from = M_PI / 2 + 0.16, to = M_PI / 2 + 2 * M_PI - 0.16;
    for (int i = 0; i <= knots; ++i) {
        const double t = from + (to - from) * i / knots;
        const int mid = std::abs(i - knots / 2);
        squareKnot(painter, radius, t, size,
                   mid < 4        ? clay
                   : mid % 10 < 5 ? ink
                                  : hemp,
                   mid < 4        ? hemp
                   : mid % 10 < 5 ? hemp
                                  : ink,
                   i & 1);
    }
    for (int k = 0; k < 5; ++k) { // the sliding knot where the ring closes
        QPainterPath turn(QPointF(-size * 1.25 + k * size * 0.56, radius * 0.90));
        turn.quadTo(QPointF(-size * 1.3 + k * size * 0.56 + size * 0.28, radius * 1.0),
                    QPointF(-size * 1.15 + k * size * 0.56, radius * 1.10));
        cord(painter, turn, clay, size * 0.56);
    }
    // three glazed beads at the top
    for (int k = -1; k <= 1; ++k) {
        const QPointF p(radius * std::sin(k * 0.25), -radius * std::cos(k * 0.25));
        const double b = size * (k == 0 ? 1.12 : 0.92);
        QRadialGradient glaze(p + QPointF(-b * 0.35, -b * 0.4), b * 1.5);
        const QColor base = k == 0 ? QColor(0x4D, 0x9A, 0x98) : QColor(0xE2, 0xD3, 0xB0);
        glaze.setColorAt(0, toned(base, 1.5));
        glaze.setColorAt(0.45, base);
        glaze.setColorAt(1, toned(base, 0.35));
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(20, 12, 6, 70));
        painter.drawEllipse(p + QPointF(b * 0.14, b * 0.2), b, b);
        painter.setBrush(glaze);
        painter.drawEllipse(p, b, b);
        painter.setBrush(QColor(255, 255, 250, 170));
        painter.drawEllipse(p + QPointF(-b * 0.36, -b * 0.42), b * 0.16, b * 0.11);
    }
    return image;
}

QImage closer()
{
    QImage scene = backdrop({1600, 1200}, Backdrop::Linen, 8);
    place(scene, bracelet(1250), {800, 2180}, 0, {{30, 44}, 40, 0.5});
    return scene;
}

} // namespace

Pictures braceletPictures()
{
    return {{u"craft-08-front.jpg"_s, [] { return still(bracelet(400), Backdrop::Linen, 0.94, 4); }, 125},
            {u"craft-08-detail.jpg"_s, [] { return full(closer(), Tone::OnLight); }, 125},
            {u"craft-08-scale.jpg"_s, [] { return measured(bracelet(400), 9.4, Backdrop::Linen); }, 103}};
}

} // namespace vitrine::draw
