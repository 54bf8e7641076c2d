// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas.h"

namespace vitrine::draw {

enum class Backdrop { Linen, Sand, Slate, Olive, Clay, Night };

Tone toneOf(Backdrop backdrop);
QImage backdrop(QSize size, Backdrop which, quint32 seed);
/// An object alone on its ground, filling `fill` of the frame, marked.
QImage still(const QImage &object, Backdrop which, double fill = 0.8, double degrees = 0,
             QSize size = {1440, 1080});
/// The object with a ruler below it; `centimetres` is the object's width.
QImage measured(const QImage &object, double centimetres, Backdrop which, QSize size = {1440, 1080});
/// A picture that fills its frame, marked on a quiet gradient at the foot.
QImage full(QImage picture, Tone tone);

} // namespace vitrine::draw
