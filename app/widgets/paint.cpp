// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint.h"

#include "widgets/textlines.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace vitrine {

ControlColours coloursOf(const ControlState &state, const Tokens &tokens)
{
    if (!state.enabled)
        return {tokens.ground, tokens.rule, tokens.edge, 1};
    if (state.selected)
        return {state.pressed ? mixed(tokens.accent, tokens.ground, 0.18) : tokens.accent, tokens.accent, tokens.onAccent, 1};
    if (state.error)
        return {tokens.surface, tokens.mark, tokens.mark, 2};
    return {state.pressed ? pressedFill(tokens) : tokens.surface, state.pressed ? tokens.ink2 : tokens.edge, tokens.ink, 1};
}

void paintPanel(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &edge,
                int edgeWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = edgeWidth / 2.0;
    painter.setBrush(fill);
    painter.setPen(edge.isValid() && edgeWidth > 0 ? QPen(edge, edgeWidth) : QPen(Qt::NoPen));
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

void paintRing(QPainter &painter, const QRectF &rect, double radius, const Look &look)
{
    const int ring = look.metrics.ring();
    paintPanel(painter, rect.adjusted(ring, ring, -ring, -ring), std::max(1.0, radius - ring), Qt::transparent,
               look.tokens().ground, 2);
    paintPanel(painter, rect, radius, Qt::transparent, look.tokens().focus, ring);
}

void paintCorners(QPainter &painter, const QRectF &rect, double radius, const QColor &ground)
{
    QPainterPath outside;
    outside.addRect(rect);
    outside.addRoundedRect(rect, radius, radius); // odd-even fill: what lies between the two
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(outside, ground);
    painter.restore();
}

void paintCovering(QPainter &painter, const QRectF &rect, double radius, const QImage &image)
{
    if (image.isNull() || rect.isEmpty())
        return;
    const QSizeF cover = QSizeF(image.size()).scaled(rect.size(), Qt::KeepAspectRatioByExpanding);
    const double scale = cover.width() / image.width();
    const QSizeF part(rect.width() / scale, rect.height() / scale);
    const QRectF source(QPointF((image.width() - part.width()) / 2, (image.height() - part.height()) / 2), part);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (radius > 0) {
        QPainterPath path;
        path.addRoundedRect(rect, radius, radius);
        painter.setClipPath(path, Qt::IntersectClip);
    }
    painter.drawImage(rect, image, source);
    painter.restore();
}

void paintText(QPainter &painter, const QRectF &rect, const QString &text, TextRole role, const QString &language,
               const QColor &colour, const Look &look, Qt::Alignment alignment)
{
    const TextLines lines(text, {role, language, int(rect.width()), alignment}, look);
    double y = rect.y();
    if (alignment & Qt::AlignVCenter)
        y += (rect.height() - lines.height()) / 2;
    else if (alignment & Qt::AlignBottom)
        y += rect.height() - lines.height();
    lines.paint(painter, QPointF(rect.x(), y), colour);
}

int wrappedHeight(const QString &text, int width, TextRole role, const QString &language, const Look &look)
{
    return text.isEmpty() ? 0 : TextLines(text, {role, language, width, Qt::AlignLeading}, look).height();
}

} // namespace vitrine
