// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio.h"

#include <QLinearGradient>

#include <algorithm>
#include <cmath>

namespace vitrine::draw {

Tone toneOf(Backdrop which)
{
    return which == Backdrop::Linen || which == Backdrop::Sand ? Tone::OnLight : Tone::OnDark;
}

QImage backdrop(QSize size, Backdrop which, quint32 seed)
{
    switch (which) {
    case Backdrop::Linen:
        return ground(size, QColor(0xEF, 0xE8, 0xDA), QColor(0xC6, 0xBB, 0xA6), seed);
    case Backdrop::Sand:
        return ground(size, QColor(0xDC, 0xD2, 0xC1), QColor(0xA3, 0x97, 0x84), seed);
    case Backdrop::Slate:
        return ground(size, QColor(0x74, 0x7B, 0x80), QColor(0x2B, 0x30, 0x34), seed);
    case Backdrop::Olive:
        return ground(size, QColor(0x8D, 0x8C, 0x78), QColor(0x40, 0x40, 0x35), seed);
    case Backdrop::Clay:
        return ground(size, QColor(0xA8, 0x7F, 0x69), QColor(0x5A, 0x3F, 0x34), seed);
    case Backdrop::Night:
        break;
    }
    return ground(size, QColor(0x46, 0x40, 0x39), QColor(0x15, 0x13, 0x11), seed);
}

QImage still(const QImage &object, Backdrop which, double fill, double degrees, QSize size)
{
    QImage scene = backdrop(size, which, quint32(object.width() * 31 + object.height()));
    const double k = std::min(size.width() * fill / object.width(), size.height() * fill / object.height());
    const QImage fitted = object.scaled(object.size() * k, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    place(scene, fitted, {size.width() / 2.0, size.height() * 0.488}, degrees);
    mark(scene, toneOf(which));
    return scene;
}

QImage measured(const QImage &object, double centimetres, Backdrop which, QSize size)
{
    QImage scene = backdrop(size, which, quint32(object.width() * 17 + object.height()));
    const double w = std::min(size.width() * (object.width() > 6 * object.height() ? 0.84 : 0.6),
                              size.height() * 0.6 * object.width() / object.height());
    const double ppc = w / centimetres;
    const QImage fitted = object.scaled(int(w), int(w * object.height() / object.width()),
                                        Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    place(scene, fitted, {size.width() / 2.0, size.height() * 0.43}, 0);
    const int length = std::max(2, int(std::ceil(centimetres / 5.0)) * 5);
    const int shown = std::min(length, int(size.width() * 0.9 / ppc) - 1);
    const QImage measure = ruler(shown, ppc, 66);
    place(scene, measure, {size.width() / 2.0, size.height() * 0.84}, 0, {{5, 8}, 9, 0.4});
    mark(scene, toneOf(which));
    return scene;
}

QImage full(QImage picture, Tone tone)
{
    QImage out = picture.scaledToWidth(1440, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
    QPainter painter(&out);
    const double h = out.height(), band = h * 0.10;
    QLinearGradient shade(0, h - band, 0, h);
    const QColor base = tone == Tone::OnDark ? QColor(16, 13, 10) : QColor(250, 246, 236);
    QColor clear = base, dense = base;
    clear.setAlpha(0);
    dense.setAlpha(tone == Tone::OnDark ? 225 : 225);
    shade.setColorAt(0, clear);
    shade.setColorAt(0.62, dense);
    shade.setColorAt(1, dense);
    painter.fillRect(QRectF(0, h - band, out.width(), band), shade);
    painter.end();
    mark(out, tone);
    return out;
}

} // namespace vitrine::draw
