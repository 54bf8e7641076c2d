// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cardbutton.h"

#include <QPainter>

namespace vitrine {

CardButton::CardButton(LookHolder &holder, Form form, QWidget *parent) : TouchButton(holder, parent), m_form(form)
{
    if (form == Form::Tile)
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CardButton::setCard(const Card &card)
{
    m_card = card;
    setAccessibleName(card.line.isEmpty() ? card.title : card.title + QStringLiteral(", ") + card.line);
    updateGeometry();
    update();
}

QSize CardButton::sizeHint() const
{
    const int width = look().metrics.px(m_form == Form::Tile ? 356 : 330);
    return {width, m_form == Form::Tile ? look().metrics.px(262) : heightForWidth(width)};
}

QSize CardButton::minimumSizeHint() const
{
    const int width = look().metrics.px(240);
    if (m_form == Form::Card)
        return {width, look().metrics.target()};
    const QString language = m_card.language.isEmpty() ? look().language : m_card.language;
    const int inner = sizeHint().width() - 2 * look().metrics.px(26);
    const int words = wrappedHeight(m_card.title, inner, TextRole::CardTitle, language, look())
                      + wrappedHeight(m_card.line, inner, TextRole::Caption, language, look());
    return {width, words + look().metrics.grid(4)};
}

int CardButton::heightForWidth(int width) const
{
    return CardPainter(look()).heightFor(m_card, width);
}

void CardButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const CardPainter cards(look());
    m_form == Form::Tile ? cards.paintTile(painter, rect(), m_card, state()) : cards.paint(painter, rect(), m_card, state());
}

} // namespace vitrine
