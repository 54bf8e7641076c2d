// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "widgets/laidcard.h"

#include <QFontMetrics>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace vitrine {

QSize badgeSize(const QString &text, const QString &language, const Look &look)
{
    const QFont font = look.font(TextRole::Caption, language);
    // Arabic fonts claim room for marks that a badge does not have.
    const int height = std::min(QFontMetrics(font).height(), font.pixelSize() * 3 / 2) + look.metrics.px(4);
    return {QFontMetrics(font).horizontalAdvance(text) + look.metrics.px(32), height};
}

void paintBadge(QPainter &painter, const QRectF &rect, const QString &text, const QString &language, const Look &look)
{
    paintPanel(painter, rect, rect.height() / 2, Qt::transparent, look.tokens().rule);
    paintText(painter, rect, text, TextRole::Caption, language, look.tokens().ink2, look,
              Qt::AlignHCenter | Qt::AlignVCenter);
}

int CardPainter::heightFor(const Card &card, int width) const
{
    return LaidCard(card, width, m_look).height();
}

void CardPainter::paint(QPainter &painter, const QRect &rect, const Card &card, const ControlState &state) const
{
    LaidCard(card, rect.width(), m_look).paint(painter, rect, state, m_look);
}

void CardPainter::paintTile(QPainter &painter, const QRect &rect, const Card &card, const ControlState &state) const
{
    const Tokens &tokens = m_look.tokens();
    const double radius = m_look.metrics.radius();
    const int pad = m_look.metrics.px(26);
    const int inner = rect.width() - 2 * pad;
    const QString language = card.language.isEmpty() ? m_look.language : card.language;
    const bool over = card.picture == Card::Picture::Shown && !card.image.isNull();
    const TextLines title(card.title, {TextRole::CardTitle, language, inner, Qt::AlignLeading}, m_look);
    const int line = wrappedHeight(card.line, inner, TextRole::Caption, language, m_look);
    const double top = rect.bottom() - m_look.metrics.grid(2) - line - title.height();
    paintPanel(painter, rect, radius, state.pressed ? pressedFill(tokens) : tokens.plate, tokens.rule);
    if (over) {
        paintCovering(painter, rect, radius, card.image);
        // Dark enough under the words for 7:1 over white; the only gradient there is.
        const double fade = std::max(double(rect.top()), top - m_look.metrics.grid(8));
        QLinearGradient veil(0, fade, 0, top);
        veil.setColorAt(0, Qt::transparent);
        veil.setColorAt(1, veilColour());
        QPainterPath path;
        path.addRoundedRect(rect, radius, radius);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(QRectF(rect.left(), fade, rect.width(), rect.bottom() - fade + 1));
        painter.fillPath(path, veil);
        painter.restore();
    }
    title.paint(painter, QPointF(rect.x() + pad, top), over ? tokens.overInk : tokens.ink);
    paintText(painter, QRectF(rect.x() + pad, top + title.height(), inner, line), card.line, TextRole::Caption, language,
              over ? tokens.overInk : tokens.ink2, m_look);
    if (state.selected)
        paintPanel(painter, rect, radius, Qt::transparent, tokens.accent, m_look.metrics.ring());
    if (state.focused)
        paintRing(painter, rect, radius, m_look);
}

} // namespace vitrine
