// SPDX-License-Identifier: GPL-3.0-or-later
#include "motifs.h"
#include "relief.h"
#include "studio.h"

#include <algorithm>
#include <cmath>

namespace vitrine::draw {

using namespace Qt::StringLiterals;

namespace {

const QColor wine(0x7A, 0x2E, 0x33), cream(0xE9, 0xDD, 0xC4), ochre(0xC9, 0x91, 0x3F), pine(0x2F, 0x55, 0x4C);
const QColor night(0x27, 0x30, 0x4A), rose(0xC0, 0x78, 0x66);

QColor front(int i, int j)
{
    const int row = j / 2; // two rows of cloth to a square of the pattern
    if (row < 7)
        return row % 3 == 2 ? cream : wine;
    const int zig = std::abs(((i + 600) % 20) - 10), band = row - 7;
    const QColor order[6] = {night, cream, ochre, wine, cream, pine};
    if (band >= 18 && band < 44) {
        const int d = std::abs(((i + 606) % 26) - 13) + std::abs(band - 31);
        return d > 13   ? night
               : d > 11 ? cream
               : d > 8  ? ochre
               : d > 6  ? wine
               : d > 4  ? cream
               : d > 1  ? pine
                        : rose;
    }
    return order[((band + zig) / 3 + 600) % 6];
}

QColor back(int, int j)
{
    const int row = j / 2;
    return row < 7                           ? (row % 3 == 2 ? cream : wine)
           : row % 12 < 7                    ? wine
           : row % 12 == 7 || row % 12 == 11 ? cream
           : row % 12 == 9                   ? ochre
                                             : night;
}

void tassel(QPainter &painter, QPointF at, double length, const QColor &colour, quint32 seed)
{
    Rng rng(seed);
    for (int i = 0; i < 46; ++i) {
        const double spread = rng.bell() * length * 0.09;
        QPainterPath thread(at);
        thread.quadTo(at + QPointF(spread * 0.7, length * 0.4),
                      at + QPointF(spread * 1.5, length * rng.range(0.88, 1.0)));
        painter.setPen(QPen(toned(colour, rng.range(0.7, 1.25)), 2.6, Qt::SolidLine, Qt::RoundCap));
        painter.drawPath(thread);
    }
    QRadialGradient knob(at + QPointF(-4, 2), 18);
    knob.setColorAt(0, toned(ochre, 1.35));
    knob.setColorAt(1, toned(ochre, 0.6));
    painter.setBrush(knob);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(at + QPointF(0, 8), 13, 15);
}

void cord(QPainter &painter, const QPainterPath &path, const QColor &colour, double width)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(toned(colour, 0.55), width, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(path);
    const double length = path.length();
    for (double d = 0; d < length; d += width * 0.55) {
        const double t = path.percentAtLength(d);
        const QPointF p = path.pointAtPercent(t);
        const double angle = -path.angleAtPercent(t) * M_PI / 180 + 0.75;
        const QPointF half(std::cos(angle) * width * 0.42, std::sin(angle) * width * 0.42);
        painter.setPen(QPen(toned(colour, 1.12), width * 0.36, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(p - half, p + half);
    }
}

QImage pouch(bool reverse)
{
    const int w = 900, h = 1240, left = 110, top = 120, bw = 680, bh = 850;
    QImage image(w, h, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < 5; ++i)
        tassel(painter, QPointF(left + 90 + i * 125, top + bh - 14 - (i == 0 || i == 4 ? 12 : 0)), 165,
               i % 2 ? ochre : wine, quint32(i + 3));
    QPainterPath body(QPointF(left + 46, top));
    body.cubicTo(left + 34, top + 130, left + 84, top + 130, left + 58, top + 190);
    body.cubicTo(left - 10, top + 380, left, top + bh - 120, left + 14, top + bh - 40);
    body.quadTo(left + 24, top + bh, left + 84, top + bh);
    body.lineTo(left + bw - 84, top + bh);
    body.quadTo(left + bw - 24, top + bh, left + bw - 14, top + bh - 40);
    body.cubicTo(left + bw, top + bh - 120, left + bw + 10, top + 380, left + bw - 58, top + 190);
    body.cubicTo(left + bw - 84, top + 130, left + bw - 34, top + 130, left + bw - 46, top);
    body.closeSubpath();
    painter.setClipPath(body);
    painter.drawImage(left - 12, top - 2,
                      cloth({bw + 24, bh + 4}, 13, reverse ? back : front, reverse ? 41 : 40));
    QLinearGradient round(left, 0, left + bw, 0);
    round.setColorAt(0, QColor(0, 0, 0, 120));
    round.setColorAt(0.16, QColor(0, 0, 0, 0));
    round.setColorAt(0.36, QColor(255, 245, 225, 34));
    round.setColorAt(0.72, QColor(0, 0, 0, 14));
    round.setColorAt(1, QColor(0, 0, 0, 150));
    painter.fillRect(image.rect(), round);
    for (int i = 0; i < 11; ++i) { // the gathers under the cord
        const double x = left + 60 + i * 56;
        QLinearGradient fold(x, 0, x + 56, 0);
        fold.setColorAt(0, QColor(0, 0, 0, 95));
        fold.setColorAt(0.4, QColor(255, 240, 215, 42));
        fold.setColorAt(1, QColor(0, 0, 0, 95));
        QPainterPath wedge(QPointF(x, top - 4));
        wedge.lineTo(x + 56, top - 4);
        wedge.quadTo(x + 52, top + 170, x + 28 + (x - left - bw / 2.0) * 0.05, top + 330);
        wedge.quadTo(x + 4, top + 170, x, top - 4);
        painter.fillPath(wedge, fold);
    }
    painter.setClipping(false);
    QPainterPath tie(QPointF(left + 62, top + 132));
    tie.cubicTo(left + 200, top + 168, left + bw - 200, top + 168, left + bw - 62, top + 132);
    cord(painter, tie, cream, 17);
    for (int side = 0; side < 2; ++side) {
        const double s = side ? 1 : -1, x = left + bw / 2.0;
        QPainterPath end(QPointF(x + s * 6, top + 158));
        end.cubicTo(x + s * 120, top + 150, x + s * 40, top + 290, x + s * (reverse ? 118 : 96),
                    top + 350 + (side ? 40 : 0));
        cord(painter, end, cream, 15);
        tassel(painter, end.currentPosition(), 120, side ? wine : ochre, quint32(side + 20));
    }
    return image;
}

QImage closeCloth()
{
    const double u = 46;
    return cloth(
        {1600, 1200}, u, [](int i, int j) { return front(i - 9, j + 62); }, 42);
}

} // namespace

Pictures pouchPictures()
{
    return {{u"craft-03-front.jpg"_s, [] { return still(pouch(false), Backdrop::Olive, 0.93, -2); }, 177},
            {u"craft-03-back.jpg"_s, [] { return still(pouch(true), Backdrop::Olive, 0.93, 3); }, 162},
            {u"craft-03-detail.jpg"_s, [] { return full(closeCloth(), Tone::OnDark); }, 170},
            {u"craft-03-scale.jpg"_s, [] { return measured(pouch(false), 14.6, Backdrop::Olive); }, 125}};
}

} // namespace vitrine::draw
