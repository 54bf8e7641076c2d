// SPDX-License-Identifier: GPL-3.0-or-later
#include "motifs.h"
#include "sheet.h"
#include "studio.h"

#include <array>
#include <cmath>
#include <vector>

namespace vitrine::draw {

using namespace Qt::StringLiterals;

namespace {

using Polygon = std::vector<QPointF>;

Polygon regular(QPointF centre, int sides, double radius, double turn)
{
    Polygon p;
    for (int i = 0; i < sides; ++i)
        p.push_back(centre +
                    QPointF(std::cos(turn + i * 2 * M_PI / sides), std::sin(turn + i * 2 * M_PI / sides)) *
                        radius);
    return p;
}

QPointF meet(QPointF p, QPointF d, QPointF q, QPointF e)
{
    const double det = d.x() * e.y() - d.y() * e.x();
    const QPointF r = q - p;
    return p + d * ((r.x() * e.y() - r.y() * e.x()) / det);
}

QPointF turned(QPointF v, double a)
{
    return {v.x() * std::cos(a) - v.y() * std::sin(a), v.x() * std::sin(a) + v.y() * std::cos(a)};
}

/// Hankin's way: from the middle of each edge two lines go in at one angle; where neighbours meet is a point
/// of the star.
QPolygonF star(const Polygon &p, double angle)
{
    QPolygonF out;
    const size_t n = p.size();
    for (size_t i = 0; i < n; ++i) {
        const QPointF a = p[i], b = p[(i + 1) % n], c = p[(i + 2) % n];
        const QPointF m = (a + b) / 2, k = (b + c) / 2;
        out << m << meet(m, turned(b - a, angle), k, turned(b - c, -angle));
    }
    return out;
}

struct Inks {
    QColor ground, star12, star3, core, strap, edge;
};

void tile(QPainter &painter, const Polygon &p, const Inks &inks, double strap, bool fill)
{
    const QPolygonF s = star(p, 67.5 * M_PI / 180);
    if (fill) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(p.size() > 6 ? inks.star12 : inks.star3);
        painter.drawPolygon(s);
        if (p.size() > 6) { // a rosette and a small sun within the great star
            QPointF c;
            for (const QPointF &v : p)
                c += v / double(p.size());
            QPolygonF inner;
            for (int i = 0; i < s.size(); ++i)
                inner << c + (s[i] - c) * (i % 2 ? 0.40 : 0.62);
            painter.setBrush(inks.ground);
            painter.drawPolygon(inner);
            QPolygonF sun;
            for (int i = 0; i < s.size(); ++i)
                sun << c + (s[i] - c) * (i % 2 ? 0.22 : 0.36);
            painter.setBrush(inks.core);
            painter.drawPolygon(sun);
        }
        return;
    }
    for (int pass = 0; pass < 2; ++pass) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(pass ? inks.strap : inks.edge, pass ? strap : strap * 1.55, Qt::SolidLine,
                            Qt::FlatCap, Qt::MiterJoin));
        painter.drawPolygon(s);
    }
}

void pattern(QPainter &painter, QSizeF size, double edge, const Inks &inks)
{
    painter.fillRect(QRectF({0, 0}, size), inks.ground);
    const double apothem = edge / 2 / std::tan(M_PI / 12), radius = edge / 2 / std::sin(M_PI / 12),
                 step = apothem * 2;
    std::vector<Polygon> all;
    for (int j = -1; j < size.height() / (step * 0.866) + 2; ++j) {
        for (int i = -1; i < size.width() / step + 2; ++i) {
            const QPointF c(i * step + (j & 1 ? step / 2 : 0) + size.width() / 2 -
                                step * std::floor(size.width() / 2 / step),
                            j * step * std::sqrt(3.0) / 2 + size.height() / 2 -
                                step * 0.866 * 2 * std::floor(size.height() / 2 / (step * 1.732)));
            all.push_back(regular(c, 12, radius, M_PI / 12));
            const double t = edge / std::sqrt(3.0), drop = step / std::sqrt(3.0);
            all.push_back(regular(c + QPointF(0, drop), 3, t, M_PI / 2));
            all.push_back(regular(c + QPointF(0, -drop), 3, t, -M_PI / 2));
        }
    }
    for (const bool fill : {true, false})
        for (const Polygon &p : all)
            tile(painter, p, inks, edge * 0.085, fill);
}

QImage painted(double edge)
{
    QImage paper = sheet({1120, 1120}, QColor(0xF1, 0xE9, 0xD6), 505, 1.1);
    QImage art(900, 900, QImage::Format_ARGB32_Premultiplied);
    art.fill(Qt::transparent);
    QPainter painter(&art);
    painter.setRenderHint(QPainter::Antialiasing);
    const Inks inks{QColor(0x23, 0x3A, 0x5E), QColor(0xE9, 0xDF, 0xC8), QColor(0xB4, 0x4E, 0x35),
                    QColor(0xD2, 0xA1, 0x4C), QColor(0xF4, 0xEC, 0xDB), QColor(0x1B, 0x24, 0x36)};
    pattern(painter, art.size(), edge, inks);
    painter.end();
    for (int y = 0; y < art.height(); ++y) { // pigment lies unevenly, as if by hand
        auto *line = reinterpret_cast<QRgb *>(art.scanLine(y));
        for (int x = 0; x < art.width(); ++x) {
            const double k = 0.94 + 0.13 * fbm(x / 90.0, y / 90.0, 3, 5) - 0.05 * fbm(x / 4.0, y / 4.0, 9, 2);
            auto level = [&](int v) { return std::min(255, int(v * k)); };
            line[x] = qRgba(level(qRed(line[x])), level(qGreen(line[x])), level(qBlue(line[x])), 246);
        }
    }
    QPainter lay(&paper);
    lay.setRenderHint(QPainter::Antialiasing);
    lay.drawImage(110, 110, art);
    lay.setPen(QPen(QColor(0xB4, 0x4E, 0x35), 3));
    lay.drawRect(QRectF(98, 98, 924, 924));
    lay.setPen(QPen(QColor(0xB8, 0x8B, 0x3E), 1.4));
    lay.drawRect(QRectF(90, 90, 940, 940));
    return paper;
}

QImage close()
{
    QImage art(1600, 1200, QImage::Format_RGB32);
    QPainter painter(&art);
    painter.setRenderHint(QPainter::Antialiasing);
    pattern(painter, art.size(), 150,
            {QColor(0x23, 0x3A, 0x5E), QColor(0xE9, 0xDF, 0xC8), QColor(0xB4, 0x4E, 0x35),
             QColor(0xD2, 0xA1, 0x4C), QColor(0xF4, 0xEC, 0xDB), QColor(0x1B, 0x24, 0x36)});
    painter.end();
    for (int y = 0; y < art.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(art.scanLine(y));
        for (int x = 0; x < art.width(); ++x) {
            const double k =
                0.93 + 0.15 * fbm(x / 160.0, y / 160.0, 3, 5) - 0.08 * fbm(x / 7.0, y / 7.0, 9, 3);
            auto level = [&](int v) { return std::min(255, int(v * k)); };
            line[x] = qRgb(level(qRed(line[x])), level(qGreen(line[x])), level(qBlue(line[x])));
        }
    }
    return art;
}

} // namespace

Pictures girihPictures()
{
    auto mounted = [] {
        QImage scene = backdrop({1400, 1300}, Backdrop::Linen, 3);
        place(scene, painted(52), {700, 628}, 0, {{10, 16}, 22, 0.42});
        mark(scene, Tone::OnLight);
        return scene;
    };
    return {{u"art-03-front.jpg"_s, mounted, 165},
            {u"art-03-detail.jpg"_s, [] { return full(close(), Tone::OnDark); }, 140}};
}

} // namespace vitrine::draw
