// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/carddelegate.h"

#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace vitrine {

namespace {

QImage imageOf(const QVariant &value)
{
    return value.userType() == QMetaType::QPixmap ? value.value<QPixmap>().toImage() : value.value<QImage>();
}

Icon iconOf(const QString &name)
{
    for (int i = 1; i <= int(Icon::Share); ++i) {
        if (iconName(Icon(i)) == name)
            return Icon(i);
    }
    return Icon::Document;
}

} // namespace

CardDelegate::CardDelegate(const LookHolder &holder, const CardRoles &roles, QObject *parent)
    : QStyledItemDelegate(parent), m_holder(holder), m_roles(roles)
{
}

Card CardDelegate::cardOf(const QModelIndex &index) const
{
    const auto text = [&index](int role) { return role < 0 ? QString() : index.data(role).toString(); };
    Card card;
    card.number = text(m_roles.number);
    card.badge = text(m_roles.badge);
    card.title = text(m_roles.title);
    card.line = text(m_roles.line);
    card.language = text(m_roles.language);
    card.icon = iconOf(text(m_roles.icon));
    if (m_roles.covered >= 0 && index.data(m_roles.covered).toBool()) {
        card.picture = Card::Picture::Covered;
    } else if (m_roles.hasPicture >= 0 && !index.data(m_roles.hasPicture).toBool()) {
        card.picture = Card::Picture::None;
    } else {
        card.image = imageOf(index.data(m_roles.picture));
        card.picture = card.image.isNull() ? Card::Picture::Loading : Card::Picture::Shown;
    }
    return card;
}

int CardDelegate::heightOf(const QModelIndex &index) const
{
    // Measuring must not ask for pictures: only what is on screen loads them.
    const auto text = [&index](int role) { return role < 0 ? QString() : index.data(role).toString(); };
    Card card;
    card.number = text(m_roles.number);
    card.badge = text(m_roles.badge);
    card.title = text(m_roles.title);
    card.line = text(m_roles.line);
    card.language = text(m_roles.language);
    return CardPainter(m_holder.look()).heightFor(card, m_width);
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int first = index.row() - index.row() % m_columns;
    int height = 0;
    for (int row = first; row < first + m_columns && row < index.model()->rowCount(index.parent()); ++row)
        height = std::max(height, heightOf(index.siblingAtRow(row)));
    return {m_width, height};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    ControlState state;
    state.focused = option.state.testFlag(QStyle::State_HasFocus);
    state.pressed = index.row() == m_pressedRow;
    CardPainter(m_holder.look()).paint(*painter, option.rect, cardOf(index), state);
}

} // namespace vitrine
