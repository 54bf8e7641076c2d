// SPDX-License-Identifier: GPL-3.0-or-later
#include "motifs.h"
#include "relief.h"
#include "sheet.h"
#include "studio.h"

#include <algorithm>
#include <cmath>

namespace vitrine::draw {

using namespace Qt::StringLiterals;

namespace {

/// A brush line whose width and wetness change as it goes; it runs dry towards its end.
void brush(QImage &paper, double y0, double swell, double phase, double width, double wet, const QColor &ink,
           quint32 seed, double margin)
{
    Rng rng(seed);
    const int bristles = std::max(3, int(width * 1.6));
    QPainter painter(&paper);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    const double start = margin + rng.range(0, paper.width() * 0.05),
                 end = paper.width() - margin - rng.range(0, paper.width() * 0.08);
    for (int b = 0; b < bristles; ++b) {
        const double off = (b / double(bristles - 1) - 0.5) * 2, dryAt = rng.range(0.55, 1.25);
        QPointF last;
        bool drawing = false;
        for (double x = start; x < end; x += 5) {
            const double t = (x - start) / (end - start);
            const double press =
                width * (0.35 + 0.65 * std::pow(std::sin(M_PI * std::min(1.0, t * 0.93 + 0.05)), 0.7));
            const double y = y0 +
                             swell * (std::sin(t * 4.4 + phase) + 0.35 * std::sin(t * 9.1 + phase * 1.7)) +
                             (fbm(x / 240, y0 * 0.01, seed, 2) - 0.5) * 16;
            const QPointF p(x, y + off * press * 0.5);
            const double dry = noise(x / 46 + b * 9.1, b * 3.3, seed + 2) + t * 0.5;
            if (drawing && dry < dryAt + wet * 0.35) {
                QColor c = ink;
                c.setAlphaF(float(
                    std::clamp(wet * (0.32 + 0.35 * (1 - std::abs(off))) * (1.1 - 0.5 * t), 0.02, 0.9)));
                painter.setPen(QPen(c, std::max(1.0, press / bristles * 2.1), Qt::SolidLine, Qt::FlatCap));
                painter.drawLine(last, p);
            }
            last = p;
            drawing = true;
        }
    }
}

void disc(QImage &paper, QPointF at, double radius, const QColor &colour, quint32 seed)
{
    QImage layer(paper.size(), QImage::Format_ARGB32_Premultiplied);
    layer.fill(Qt::transparent);
    for (int y = int(at.y() - radius * 1.1); y < at.y() + radius * 1.1; ++y) {
        auto *line = reinterpret_cast<QRgb *>(layer.scanLine(std::clamp(y, 0, paper.height() - 1)));
        for (int x = int(at.x() - radius * 1.1); x < at.x() + radius * 1.1; ++x) {
            const double turn = std::atan2(y - at.y(), x - at.x());
            const double rim = radius * (0.985 + 0.022 * fbm(turn * 3 + 9, 2, seed, 3));
            const double d = std::hypot(x - at.x(), y - at.y());
            const double cover =
                smooth(rim + 1.2, rim - 1.2, d) > 0 ? 1 - smooth(rim - 1.2, rim + 1.2, d) : 0;
            if (cover <= 0)
                continue;
            const double pool =
                0.80 + 0.16 * smooth(rim * 0.86, rim, d) + 0.14 * (fbm(x / 60.0, y / 60.0, seed + 4) - 0.5);
            const int a = int(255 * cover * std::clamp(pool, 0.0, 1.0));
            line[x] = qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), a));
        }
    }
    QPainter painter(&paper);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.drawImage(0, 0, layer);
}

QImage mounted(const QImage &paper, Backdrop which)
{
    QImage scene = backdrop({1800, 1350}, which, 3);
    place(scene, paper, {900, 655}, 0, {{10, 16}, 22, 0.42});
    mark(scene, toneOf(which));
    return scene;
}

QImage morning()
{
    QImage paper = sheet({1500, 1080}, QColor(0xF2, 0xEB, 0xDB), 401, 1.2);
    disc(paper, {1085, 199}, 92, QColor(0xB8, 0x42, 0x2C), 5);
    Rng rng(31);
    for (int i = 0; i < 34; ++i) {
        const double t = i / 33.0, y = 330 + 560 * t + rng.range(-22, 22);
        brush(paper, y, 46 * (1 - 0.75 * t), 0.6 + t * 1.6 + rng.range(-0.12, 0.12),
              rng.range(3, 8) + (rng.unit() < 0.22 ? rng.range(12, 26) : 0), rng.range(0.25, 0.8),
              mix(QColor(0x22, 0x25, 0x2B), QColor(0x4C, 0x55, 0x60), rng.unit()), quint32(100 + i), 90);
    }
    return paper;
}

QImage evening()
{
    QImage paper = sheet({1500, 1080}, QColor(0xE6, 0xDF, 0xD2), 402, 1.2);
    QPainter wash(&paper);
    wash.setCompositionMode(QPainter::CompositionMode_Multiply);
    QLinearGradient dusk(0, 90, 0, 1000);
    dusk.setColorAt(0, QColor(0x7B, 0x86, 0x9A, 235));
    dusk.setColorAt(0.42, QColor(0xC6, 0xBA, 0xB4, 200));
    dusk.setColorAt(0.58, QColor(0xE8, 0xC8, 0xA4, 150));
    dusk.setColorAt(1, QColor(0xE8, 0xDC, 0xCC, 0));
    wash.fillRect(QRectF(84, 84, 1332, 912), dusk);
    wash.end();
    Rng rng(77);
    for (int ridge = 0; ridge < 5; ++ridge) { // five ranges of hills, each darker
        QImage layer(paper.size(), QImage::Format_ARGB32_Premultiplied);
        layer.fill(Qt::transparent);
        for (int x = 84; x < 1416; ++x) {
            const double top =
                470 + ridge * 92 - 170 * (fbm(x / (360.0 - ridge * 30), ridge * 3.7, 61, 5) - 0.32);
            for (int y = int(top); y < 996; ++y) {
                const double depth = (y - top) / (160.0 + ridge * 16);
                const double a =
                    (0.30 + 0.08 * ridge) * std::exp(-depth * 1.15) * smooth(0, 1.5, y - top) + 0.03;
                const double bloom = 0.85 + 0.35 * (fbm(x / 70.0, y / 50.0, quint32(80 + ridge), 4) - 0.5);
                const QColor c = mix(QColor(0x5A, 0x66, 0x7C), QColor(0x1E, 0x24, 0x2E), ridge / 4.0);
                reinterpret_cast<QRgb *>(layer.scanLine(y))[x] = qPremultiply(
                    qRgba(c.red(), c.green(), c.blue(), int(255 * std::clamp(a * bloom * 1.5, 0.0, 1.0))));
            }
        }
        QPainter painter(&paper);
        painter.setCompositionMode(QPainter::CompositionMode_Multiply);
        painter.drawImage(0, 0, layer);
    }
    disc(paper, {470, 244}, 66, QColor(0xC2, 0x5A, 0x36), 8);
    return paper;
}

} // namespace

Pictures inkPictures()
{
    return {{u"art-01-front.jpg"_s, [] { return mounted(morning(), Backdrop::Sand); }, 177},
            {u"art-01-detail.jpg"_s,
             [] {
                 return full(morning()
                                 .copy(690, 150, 700, 525)
                                 .scaled(1600, 1200, Qt::IgnoreAspectRatio, Qt::SmoothTransformation),
                             Tone::OnLight);
             },
             125},
            {u"art-02-front.jpg"_s, [] { return mounted(evening(), Backdrop::Slate); }, 162}};
}

} // namespace vitrine::draw
