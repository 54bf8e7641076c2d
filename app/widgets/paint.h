// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look.h"

#include <QColor>
#include <QImage>
#include <QRectF>

class QPainter;

namespace vitrine {

/// What a control is just now; several may hold at once.
struct ControlState {
    bool pressed = false;
    bool focused = false;
    bool selected = false;
    bool enabled = true;
    bool busy = false;
    bool error = false;
};

/// Fill, outline and text colour of a control in a state.
struct ControlColours {
    QColor fill;
    QColor edge;
    QColor text;
    int edgeWidth = 1;
};

[[nodiscard]] ControlColours coloursOf(const ControlState &state, const Tokens &tokens);

/// A filled round rectangle with a crisp outline inside `rect`.
void paintPanel(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &edge,
                int edgeWidth = 1);

/// The focus ring, inside `rect`: the ring, then a line of ground so that it shows on any fill.
void paintRing(QPainter &painter, const QRectF &rect, double radius, const Look &look);

/// Rounds the corners of what was painted into `rect` by painting ground over them: much quicker than clipping a picture.
void paintCorners(QPainter &painter, const QRectF &rect, double radius, const QColor &ground);

/// The picture scaled to cover `rect` and cut to it, corners rounded.
void paintCovering(QPainter &painter, const QRectF &rect, double radius, const QImage &image);

/// Single text lines or wrapped text in a rectangle, aligned to the leading edge of the language.
void paintText(QPainter &painter, const QRectF &rect, const QString &text, TextRole role, const QString &language,
               const QColor &colour, const Look &look, Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignTop);
/// Height of that text wrapped to `width`; the line height of the role is kept.
[[nodiscard]] int wrappedHeight(const QString &text, int width, TextRole role, const QString &language, const Look &look);

} // namespace vitrine
