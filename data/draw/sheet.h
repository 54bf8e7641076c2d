// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas.h"

namespace vitrine::draw {

/// A sheet of good paper with a deckled edge, lit from the upper left. Transparent outside its edge.
QImage sheet(QSize size, const QColor &tint, quint32 seed, double tooth = 1.0);

} // namespace vitrine::draw
