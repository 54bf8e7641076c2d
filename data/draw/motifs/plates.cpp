// SPDX-License-Identifier: GPL-3.0-or-later
#include "motifs.h"
#include "relief.h"
#include "studio.h"

#include <cmath>

namespace vitrine::draw {

using namespace Qt::StringLiterals;

namespace {

/// A sound, seen: its loudness as threads stretched across a dark cloth.
QImage threads(const QString &sound, const QColor &colour, bool ring)
{
    QImage scene = backdrop({1600, 1200}, Backdrop::Night, 30);
    QPainter painter(&scene);
    painter.setRenderHint(QPainter::Antialiasing);
    const int n = ring ? 360 : 240;
    const std::vector<float> loud = envelope(sound, n);
    painter.setCompositionMode(QPainter::CompositionMode_Screen);
    for (int i = 0; i < n; ++i) {
        const double v = std::pow(double(loud[size_t(i)]), 0.75), grainy = noise(i * 3.7, 2, 9);
        const QColor c = mix(colour, QColor(0xF4, 0xE6, 0xC8), v * 0.75);
        painter.setPen(QPen(toned(c, 0.55 + 0.45 * grainy), ring ? 2.6 : 3.0, Qt::SolidLine, Qt::RoundCap));
        if (ring) {
            const double t = i * 2 * M_PI / n - M_PI / 2, r0 = 210, r1 = r0 + 16 + 300 * v;
            painter.drawLine(QPointF(800 + r0 * std::cos(t), 575 + r0 * std::sin(t)),
                             QPointF(800 + r1 * std::cos(t), 575 + r1 * std::sin(t)));
            painter.setPen(QPen(toned(c, 0.4), 1.4, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(
                QPointF(800 + (r0 - 14) * std::cos(t), 575 + (r0 - 14) * std::sin(t)),
                QPointF(800 + (r0 - 14 - 70 * v) * std::cos(t), 575 + (r0 - 14 - 70 * v) * std::sin(t)));
        } else {
            const double x = 130 + i * 1340.0 / (n - 1), up = 10 + 400 * v;
            painter.drawLine(QPointF(x, 575 - up), QPointF(x, 575 + up * 0.72));
        }
    }
    painter.end();
    mark(scene, Tone::OnDark);
    return scene;
}

} // namespace

Pictures platePictures()
{
    return {{u"sound-01-plate.jpg"_s, [] { return threads(u"sound-01"_s, QColor(0xC0, 0x7A, 0x4A), false); },
             100},
            {u"sound-02-plate.jpg"_s, [] { return threads(u"sound-02"_s, QColor(0x5F, 0x9A, 0xA6), true); },
             100}};
}

} // namespace vitrine::draw
