// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/webvtt.h"
#include "widgets/look.h"

#include <QRectF>

class QPainter;

namespace vitrine {

/// Draws what is said just now over a film: each line in its own 75 % black box, each line in its own direction,
/// at least 4.5 % of the picture's height and never smaller than captions elsewhere.
void paintCaptions(QPainter &painter, const QRectF &picture, const QList<Cue> &cues, const QString &language, const Look &look);

/// The lines as they would be drawn in a picture of that size, top to bottom.
[[nodiscard]] QStringList captionLines(const QSizeF &picture, const QList<Cue> &cues, const QString &language, const Look &look);

} // namespace vitrine
