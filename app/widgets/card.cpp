// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "widgets/textlines.h"

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

QString CardPainter::languageOf(const Card &card) const
{
    return card.language.isEmpty() ? m_look.language : card.language;
}

bool CardPainter::rightToLeft(const Card &card) const
{
    return directionOf(languageOf(card)) == Qt::RightToLeft;
}

bool CardPainter::headWraps(const Card &card, int inner) const
{
    if (card.number.isEmpty() || card.badge.isEmpty())
        return false;
    const int number = QFontMetrics(m_look.font(TextRole::Caption, QStringLiteral("en"))).horizontalAdvance(card.number);
    return number + m_look.metrics.px(16) + badgeSize(card.badge, languageOf(card), m_look).width() > inner;
}

int CardPainter::headHeight(const Card &card, int inner) const
{
    if (card.number.isEmpty() && card.badge.isEmpty())
        return 0;
    const int number = card.number.isEmpty() ? 0 : m_look.lineHeight(TextRole::Caption, QStringLiteral("en"));
    const int badge = card.badge.isEmpty() ? 0 : badgeSize(card.badge, languageOf(card), m_look).height();
    return (headWraps(card, inner) ? number + m_look.metrics.px(4) + badge : std::max(number, badge)) + m_look.metrics.grid(1);
}

int CardPainter::heightFor(const Card &card, int width) const
{
    const int pad = m_look.metrics.grid(3);
    const int inner = std::max(1, width - 2 * pad);
    const QString language = languageOf(card);
    int height = pictureHeight(width) + m_look.metrics.grid(2) + headHeight(card, inner);
    height += wrappedHeight(card.title, inner, TextRole::CardTitle, language, m_look);
    if (!card.line.isEmpty())
        height += m_look.metrics.px(4) + wrappedHeight(card.line, inner, TextRole::Caption, language, m_look);
    return height + m_look.metrics.grid(2.5);
}

void CardPainter::paintPicture(QPainter &painter, const QRectF &rect, const Card &card) const
{
    painter.fillRect(rect, m_look.tokens().plate);
    if (card.picture == Card::Picture::Shown && !card.image.isNull()) {
        paintCovering(painter, rect, 0, card.image);
        return;
    }
    if (card.picture == Card::Picture::Loading)
        return; // a plate, and nothing that moves
    const Icon icon = card.picture == Card::Picture::Covered ? Icon::Info : card.icon;
    paintIcon(painter, rect, icon, m_look.tokens().edge, m_look.metrics.px(64), rightToLeft(card));
}

void CardPainter::paintHead(QPainter &painter, const QRectF &rect, const Card &card) const
{
    const bool rtl = rightToLeft(card);
    const QString latin = QStringLiteral("en");
    const int numberLine = m_look.lineHeight(TextRole::Caption, latin);
    const int numberWidth = QFontMetrics(m_look.font(TextRole::Caption, latin)).horizontalAdvance(card.number) + 2;
    const QSize badge = badgeSize(card.badge, languageOf(card), m_look);
    const auto placed = [&](double x, double y, double w, double h) {
        return QRectF(rtl ? rect.right() - x - w : rect.left() + x, rect.top() + y, w, h);
    };
    const bool wraps = headWraps(card, int(rect.width()));
    const double lineHeight = wraps ? numberLine : std::max(numberLine, card.badge.isEmpty() ? 0 : badge.height());
    if (!card.number.isEmpty())
        paintText(painter, placed(0, 0, numberWidth, lineHeight), card.number, TextRole::Caption, latin,
                  m_look.tokens().ink2, m_look, Qt::AlignLeading | Qt::AlignVCenter);
    if (card.badge.isEmpty())
        return;
    const double x = card.number.isEmpty() || wraps ? 0 : numberWidth + m_look.metrics.px(14);
    const double y = wraps ? numberLine + m_look.metrics.px(4) : (lineHeight - badge.height()) / 2;
    paintBadge(painter, placed(x, y, badge.width(), badge.height()), card.badge, languageOf(card), m_look);
}

void CardPainter::paint(QPainter &painter, const QRect &rect, const Card &card, const ControlState &state) const
{
    const Tokens &tokens = m_look.tokens();
    const double radius = m_look.metrics.radius();
    const int pad = m_look.metrics.grid(3);
    const int inner = rect.width() - 2 * pad;
    paintPanel(painter, rect, radius, state.pressed ? pressedFill(tokens) : tokens.surface, tokens.rule);
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(clip);
    paintPicture(painter, QRectF(rect.x() + 1, rect.y() + 1, rect.width() - 2, pictureHeight(rect.width()) - 1), card);
    painter.restore();
    double y = rect.y() + pictureHeight(rect.width()) + m_look.metrics.grid(2);
    const int head = headHeight(card, inner);
    if (head > 0)
        paintHead(painter, QRectF(rect.x() + pad, y, inner, head), card);
    y += head;
    const QString language = languageOf(card);
    const TextLines title(card.title, {TextRole::CardTitle, language, inner, Qt::AlignLeading}, m_look);
    title.paint(painter, QPointF(rect.x() + pad, y), tokens.ink);
    y += title.height() + m_look.metrics.px(4);
    if (!card.line.isEmpty())
        paintText(painter, QRectF(rect.x() + pad, y, inner, rect.bottom() - y), card.line, TextRole::Caption, language,
                  tokens.ink2, m_look);
    if (state.selected)
        paintPanel(painter, rect, radius, Qt::transparent, tokens.accent, m_look.metrics.ring());
    if (state.focused)
        paintRing(painter, rect, radius, m_look);
}

void CardPainter::paintTile(QPainter &painter, const QRect &rect, const Card &card, const ControlState &state) const
{
    const Tokens &tokens = m_look.tokens();
    const double radius = m_look.metrics.radius();
    const int pad = m_look.metrics.px(26);
    const int inner = rect.width() - 2 * pad;
    const QString language = languageOf(card);
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
