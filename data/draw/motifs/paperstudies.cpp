// SPDX-License-Identifier: GPL-3.0-or-later
#include "motifs.h"
#include "relief.h"
#include "sheet.h"
#include "studio.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace vitrine::draw {

using namespace Qt::StringLiterals;

namespace {

/// A sheet that lifts at one corner, and the shadow it throws.
QImage lifted()
{
    QImage scene = ground({1200, 1800}, QColor(0xB9, 0xB1, 0xA2), QColor(0x5B, 0x54, 0x4A), 12);
    QPainterPath flat(QPointF(250, 330));
    flat.lineTo(900, 270);
    flat.cubicTo(930, 640, 950, 900, 925, 1130);
    flat.cubicTo(900, 1220, 840, 1300, 740, 1372);
    flat.lineTo(330, 1420);
    flat.closeSubpath();
    // The shadow itself is painted by blurring a dark shape, twice: far and near.
    auto soft = [&](double lift, double blur, double strength) {
        QImage layer(scene.size(), QImage::Format_ARGB32_Premultiplied);
        layer.fill(Qt::transparent);
        QPainter painter(&layer);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath under(QPointF(262, 346));
        under.lineTo(908, 290);
        under.cubicTo(945, 640, 975 + lift, 920, 960 + lift, 1180 + lift * 0.6);
        under.cubicTo(950 + lift, 1290 + lift, 880, 1400 + lift * 0.5, 760, 1424);
        under.lineTo(336, 1432);
        under.closeSubpath();
        painter.fillPath(under, Qt::black);
        painter.end();
        const QImage mask = blurredAlpha(layer, blur);
        for (int y = 0; y < scene.height(); ++y) {
            auto *line = reinterpret_cast<QRgb *>(scene.scanLine(y));
            for (int x = 0; x < scene.width(); ++x) {
                const double k = 1 - strength * mask.constScanLine(y)[x] / 255.0;
                line[x] = qRgb(int(qRed(line[x]) * k), int(qGreen(line[x]) * k),
                               int(qBlue(line[x]) * (k * 0.95 + 0.05)));
            }
        }
    };
    soft(70, 26, 0.42);
    soft(14, 7, 0.35);
    QImage paper = sheet({1200, 1800}, QColor(0xF3, 0xEC, 0xDE), 77, 1.4);
    QPainter painter(&scene);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(flat);
    painter.drawImage(0, 0, paper);
    QLinearGradient curl(640, 800, 900, 1330);
    curl.setColorAt(0, QColor(255, 250, 240, 0));
    curl.setColorAt(0.35, QColor(60, 48, 34, 34));
    curl.setColorAt(0.62, QColor(255, 252, 246, 90));
    curl.setColorAt(0.82, QColor(255, 250, 240, 30));
    curl.setColorAt(1, QColor(40, 30, 20, 70));
    painter.fillRect(scene.rect(), curl);
    for (int k = 0; k < 2; ++k) { // two old creases, one lit side and one dark
        QLinearGradient crease(0, k ? 1030 : 690, -14, k ? 1060 : 720);
        crease.setColorAt(0, QColor(70, 56, 40, 0));
        crease.setColorAt(0.48, QColor(70, 56, 40, 46));
        crease.setColorAt(0.52, QColor(255, 253, 248, 120));
        crease.setColorAt(1, QColor(255, 253, 248, 0));
        painter.save();
        painter.rotate(-4.6);
        painter.fillRect(QRectF(0, (k ? 1030 : 690), 1200, 40), crease);
        painter.restore();
    }
    painter.setClipping(false);
    QPainterPath curled(QPointF(925, 1130)); // the underside of the lifted corner
    curled.cubicTo(900, 1220, 840, 1300, 740, 1372);
    curled.cubicTo(716, 1290, 770, 1180, 925, 1130);
    QLinearGradient inner(740, 1372, 900, 1170);
    inner.setColorAt(0, QColor(0xB8, 0xAC, 0x98));
    inner.setColorAt(0.55, QColor(0xE6, 0xDC, 0xC8));
    inner.setColorAt(1, QColor(0xC9, 0xBC, 0xA6));
    painter.fillPath(curled, inner);
    painter.end();
    vignette(scene, 0.3);
    mark(scene, Tone::OnDark);
    return scene;
}

/// A long folded strip, standing like a screen under raking light.
QImage screen()
{
    const QSize size(4000, 900);
    QImage scene = ground(size, QColor(0xA9, 0x9C, 0x88), QColor(0x4B, 0x43, 0x39), 8);
    QPainter painter(&scene);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient table(0, 560, 0, 900);
    table.setColorAt(0, QColor(40, 32, 24, 150));
    table.setColorAt(0.5, QColor(40, 32, 24, 40));
    table.setColorAt(1, QColor(20, 14, 10, 120));
    painter.fillRect(QRectF(0, 560, 4000, 340), table);
    const int folds = 26;
    Rng rng(14);
    std::vector<QPointF> foot;
    for (int i = 0; i <= folds; ++i)
        foot.push_back({210 + i * (3580.0 / folds) + rng.range(-16, 16),
                        640 + (i % 2 ? 56.0 : 0.0) + 26 * std::sin(i * 0.42)});
    for (int i = 0; i < folds; ++i) { // shadows first, lying to the right
        const QPointF a = foot[size_t(i)], b = foot[size_t(i) + 1];
        for (int k = 0; k < 5; ++k)
            painter.setBrush(QColor(14, 9, 5, 16)), painter.setPen(Qt::NoPen),
                painter.drawPolygon(QPolygonF{a, b, b + QPointF(230 + k * 12, 120 + k * 5),
                                              a + QPointF(230 + k * 12, 120 + k * 5)});
    }
    for (int i = 0; i < folds; ++i) {
        const QPointF a = foot[size_t(i)], b = foot[size_t(i) + 1];
        const double tallA = 430 + 34 * std::sin(i * 0.5), tallB = 430 + 34 * std::sin((i + 1) * 0.5);
        const bool bright = i % 2;
        const QColor paper = i == 8 || i == 17 ? QColor(0xC9, 0x86, 0x5C) : QColor(0xF3, 0xEA, 0xD9);
        QLinearGradient across(a, b);
        across.setColorAt(0, toned(paper, bright ? 0.86 : 0.66));
        across.setColorAt(0.5, toned(paper, bright ? 0.99 : 0.58));
        across.setColorAt(1, toned(paper, bright ? 1.03 : 0.47));
        painter.setBrush(across);
        painter.setPen(QPen(toned(paper, bright ? 1.0 : 0.6), 1));
        const QPolygonF leaf{a, b, b - QPointF(0, tallB), a - QPointF(0, tallA)};
        painter.drawPolygon(leaf);
        QLinearGradient down(0, a.y() - tallA, 0, a.y());
        down.setColorAt(0, QColor(255, 250, 240, 26));
        down.setColorAt(0.75, QColor(0, 0, 0, 0));
        down.setColorAt(1, QColor(30, 20, 10, 70));
        painter.setBrush(down);
        painter.setPen(Qt::NoPen);
        painter.drawPolygon(leaf);
    }
    painter.end();
    vignette(scene, 0.3);
    mark(scene, Tone::OnDark);
    return scene;
}

/// Folded sheets in a pile, without colour; sharp in the middle, soft towards the top and the foot.
QImage pile()
{
    const int w = 1600, h = 1067;
    QImage scene(w, h, QImage::Format_RGB32);
    struct Layer {
        double y, thick, tone, phase, left, right;
    };
    std::vector<Layer> layers;
    Rng rng(3);
    for (double y = 150; y < 900;) {
        const double thick = rng.range(15, 44);
        layers.push_back(
            {y, thick, rng.range(0.66, 1.0), rng.range(0, 9), rng.range(60, 210), rng.range(1380, 1540)});
        y += thick + rng.range(-3, 1); // each lies on the next
    }
    const double drop = 893 - layers.back().y - layers.back().thick;
    for (Layer &layer : layers)
        layer.y += drop;
    for (int y = 0; y < h; ++y) {
        auto *line = reinterpret_cast<QRgb *>(scene.scanLine(y));
        for (int x = 0; x < w; ++x) {
            double v = 0.20 - 0.10 * y / h + 0.05 * smooth(900, 100, x);
            if (y > 885)
                v = 0.30 - 0.16 * (y - 885) / 182.0 + 0.1 * (1 - x / double(w));
            if (y > 885) // the pile's shadow lies on the table, to the right
                v *= 1 -
                     0.72 * (1 - smooth(0, 70, y - 890)) * smooth(90, 220, x) * (1 - smooth(1480, 1590, x));
            const double soft = 1.2 + 3.2 * std::pow(std::abs(y - 560) / 420.0, 2.0);
            for (const Layer &l : layers) {
                const double high = (893 - l.y) / 743; // the higher, the freer
                const double bow = high * 12 * std::sin(x / 410.0 + 0.8) +
                                   5 * high * (noise(x / 190.0, l.phase * 9, 5) - 0.5);
                const double b = (y - l.y - bow) / l.thick;
                const double cover = smooth(-soft / l.thick, soft / l.thick, b) *
                                     (1 - smooth(1 - soft / l.thick, 1 + soft / l.thick, b)) *
                                     smooth(l.left - soft, l.left + soft, x) *
                                     (1 - smooth(l.right - soft, l.right + soft, x));
                if (cover <= 0.001)
                    continue;
                const double roundness = 1 - std::pow(std::abs(b - 0.32) * 1.15, 2.2),
                             fold = std::exp(-std::max(0.0, x - l.left) / 40.0);
                const double sheets = 0.07 * (noise(3.3, b * 7 + l.phase, 8) - 0.5) +
                                      0.035 * (fbm(x / 70.0, y / 1.6, 12, 2) - 0.5);
                const double c = l.tone * (0.34 + 0.56 * std::clamp(roundness, 0.0, 1.0)) *
                                     (1.06 - 0.50 * smooth(200, 1600, x)) +
                                 sheets + 0.10 * fold;
                v += (c - v) * cover;
            }
            const int g = std::clamp(int(255 * v + rng.unit()), 0, 255);
            line[x] = qRgb(g, g, g);
        }
    }
    vignette(scene, 0.35);
    grain(scene, 1.6, 6);
    mark(scene, Tone::OnDark);
    return scene;
}

} // namespace

Pictures paperPictures()
{
    return {
        {u"photo-02.jpg"_s, lifted, 148}, {u"photo-04.jpg"_s, screen, 192}, {u"photo-07.jpg"_s, pile, 148}};
}

} // namespace vitrine::draw
