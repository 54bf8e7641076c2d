// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/choicecard.h"

#include <QPainter>
#include <QStyle>

#include <cmath>

namespace vitrine {

namespace {

constexpr int padding = 10;
constexpr int smaller = 2; // pixels

int heightOf(const QFont &font, const QString &text, int width)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text).height();
}

} // namespace

ChoiceCard::ChoiceCard(const QString &title, const QString &note, const Tokens &tokens, QWidget *parent)
    : QAbstractButton(parent), m_note(note), m_tokens(tokens)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(note);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont ChoiceCard::noteFont() const
{
    QFont small = font();
    small.setPixelSize(QFontInfo(font()).pixelSize() - smaller);
    return small;
}

int ChoiceCard::heightForWidth(int width) const
{
    const int room = width - 2 * padding;
    return heightOf(font(), text(), room) + heightOf(noteFont(), m_note, room) + 2 * padding - 4;
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLit = isChecked() || isDown();
    const int pen = hasFocus() || isChecked() ? 2 : 1;
    painter.setPen(QPen(hasFocus() ? m_tokens.focus : isChecked() ? m_tokens.accent : m_tokens.rule, pen));
    painter.setBrush(isLit ? litFill(m_tokens) : underMouse() ? m_tokens.plate : m_tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    const QRect words = rect().adjusted(padding, padding - 2, -padding, 0);
    painter.setPen(m_tokens.ink);
    const int flags = int(Qt::TextWordWrap) | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop));
    QRect used;
    painter.drawText(words, flags, text(), &used);
    painter.setPen(m_tokens.ink2);
    painter.setFont(noteFont());
    painter.drawText(words.adjusted(0, used.height(), 0, 0), flags, m_note);
}

void ChoiceCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ChoiceCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace vitrine
