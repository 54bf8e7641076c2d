// SPDX-License-Identifier: GPL-3.0-or-later
#include "motifs.h"
#include "relief.h"
#include "studio.h"

#include <algorithm>
#include <cmath>

namespace vitrine::draw {

using namespace Qt::StringLiterals;

namespace {

QPointF polar(double radius, double turn)
{
    return {radius * std::cos(turn), radius * std::sin(turn)};
}

/// One flat facet of paper: its brightness follows the way it leans, with a soft change towards the crease.
void facet(QPainter &painter, const QPolygonF &shape, const QColor &paper, double lean, QPointF from,
           QPointF to)
{
    QLinearGradient shade(from, to);
    shade.setColorAt(0, toned(paper, lean * 0.93));
    shade.setColorAt(1, toned(paper, std::min(1.12, lean * 1.07)));
    painter.setBrush(shade);
    painter.setPen(QPen(toned(paper, lean * 0.97), 0.8));
    painter.drawPolygon(shape);
}

QImage star(double radius, bool reverse)
{
    const int side = int(radius * 2.1);
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(side / 2.0, side / 2.0);
    const QColor warm(0xF1, 0xE8, 0xD6), rust(0xC7, 0x7B, 0x58);
    const int points = 8;
    const double step = 2 * M_PI / points, sun = -2.35; // the light comes from the upper left
    for (int layer = 0; layer < (reverse ? 1 : 3); ++layer) {
        const double outer = radius * (1.0 - layer * 0.30), inner = outer * (reverse ? 0.62 : 0.53),
                     twist = layer % 2 ? step / 2 : 0;
        const QColor paper = reverse ? toned(warm, 0.97) : layer == 1 ? rust : warm;
        for (int i = 0; i < points; ++i) {
            const double turn = i * step + twist - M_PI / 2;
            const QPointF tip = polar(outer, turn), a = polar(inner, turn - step / 2),
                          b = polar(inner, turn + step / 2);
            const double one = 0.79 + 0.24 * std::cos(turn - step * 0.4 - M_PI / 2 - sun),
                         two = 0.79 + 0.24 * std::cos(turn + step * 0.4 + M_PI / 2 - sun);
            if (layer > 0) { // a narrow shadow on the layer below
                painter.setPen(Qt::NoPen);
                for (int k = 7; k > 0; --k) {
                    painter.setBrush(QColor(40, 28, 18, 7));
                    painter.drawPolygon(QPolygonF{QPointF(0, 0), a, tip, b}.translated(k * 1.5, k * 2.1));
                }
            }
            facet(painter, {QPointF(0, 0), a, tip}, paper, one, a, tip * 0.5);
            facet(painter, {QPointF(0, 0), tip, b}, paper, two, tip * 0.5, b);
            if (reverse) { // the folded-in flaps of the back
                const QPointF m = polar(inner * 0.66, turn);
                facet(painter, {a, m, QPointF(0, 0)}, paper, one * 1.05, a, m);
                facet(painter, {b, m, QPointF(0, 0)}, paper, two * 0.93, b, m);
            }
            painter.setPen(QPen(QColor(255, 252, 244, 120), 1.2));
            painter.drawLine(tip * 0.985, polar(outer * 0.12, turn));
        }
    }
    painter.resetTransform();
    painter.setCompositionMode(QPainter::CompositionMode_SourceAtop);
    for (int y = 0; y < side; y += 3) // laid lines of the paper
        painter.fillRect(QRectF(0, y, side, 1), QColor(90, 70, 45, 5));
    return image;
}

QImage closer()
{
    const QImage big = star(1500, false);
    QImage scene = backdrop({1600, 1200}, Backdrop::Clay, 4);
    place(scene, big, {1180, 980}, 7, {{34, 48}, 50, 0.5});
    return scene;
}

} // namespace

Pictures starPictures()
{
    return {{u"craft-04-front.jpg"_s, [] { return still(star(540, false), Backdrop::Clay, 0.86, 6); }, 100},
            {u"craft-04-back.jpg"_s, [] { return still(star(540, true), Backdrop::Clay, 0.86, -8); }, 100},
            {u"craft-04-detail.jpg"_s, [] { return full(closer(), Tone::OnDark); }, 100},
            {u"craft-04-scale.jpg"_s, [] { return measured(star(540, false), 9, Backdrop::Clay); }, 100}};
}

} // namespace vitrine::draw
