// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/carddelegate.h"

#include <QPixmap>

#include <algorithm>

namespace vitrine {

namespace {

constexpr int mostKept = 72; ///< cards: some screens full

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
    : QStyledItemDelegate(parent), m_holder(holder), m_roles(roles), m_laid(mostKept)
{
}

void CardDelegate::setCardWidth(int width)
{
    if (width != m_width)
        forget();
    m_width = width;
}

void CardDelegate::setEqualHeight(bool equal)
{
    if (equal != m_isEqual)
        forget();
    m_isEqual = equal;
}

int CardDelegate::heightByRoles() const
{
    return LaidCard::heightByRoles(m_width, m_roles.snippet >= 0, m_holder.look());
}

void CardDelegate::forget()
{
    m_laid.clear();
}

void CardDelegate::forgetPicture(int row)
{
    if (LaidCard *kept = m_laid.object(row))
        kept->setPicture(Card::Picture::Loading, {});
}

QString CardDelegate::text(const QModelIndex &index, int role) const
{
    return role < 0 ? QString() : index.data(role).toString();
}

Card CardDelegate::wordsOf(const QModelIndex &index) const
{
    Card card;
    card.picture = Card::Picture::Loading;
    if (m_roles.loading >= 0 && index.data(m_roles.loading).toBool())
        return card;
    card.number = text(index, m_roles.number);
    card.badge = text(index, m_roles.badge);
    card.title = text(index, m_roles.title);
    card.line = text(index, m_roles.line);
    card.language = text(index, m_roles.language);
    card.icon = iconOf(text(index, m_roles.icon));
    card.snippet = text(index, m_roles.snippet);
    card.snippetLanguage = text(index, m_roles.snippetLanguage);
    if (m_roles.titleMarks >= 0)
        card.titleMarks = index.data(m_roles.titleMarks).value<std::vector<TextRange>>();
    if (m_roles.snippetMarks >= 0)
        card.snippetMarks = index.data(m_roles.snippetMarks).value<std::vector<TextRange>>();
    return card;
}

void CardDelegate::fillPicture(Card &card, const QModelIndex &index) const
{
    if (m_roles.loading >= 0 && index.data(m_roles.loading).toBool())
        return;
    if (m_roles.covered >= 0 && index.data(m_roles.covered).toBool()) {
        card.picture = Card::Picture::Covered;
    } else if (m_roles.hasPicture >= 0 && !index.data(m_roles.hasPicture).toBool()) {
        card.picture = Card::Picture::None;
    } else {
        card.image = imageOf(index.data(m_roles.picture));
        card.picture = card.image.isNull() ? Card::Picture::Loading : Card::Picture::Shown;
    }
}

Card CardDelegate::cardOf(const QModelIndex &index) const
{
    Card card = wordsOf(index);
    fillPicture(card, index);
    return card;
}

/// Measuring must not ask for pictures: only what is on screen loads them.
LaidCard &CardDelegate::laid(const QModelIndex &index) const
{
    if (LaidCard *kept = m_laid.object(index.row()))
        return *kept;
    auto *card = new LaidCard(wordsOf(index), m_width, m_holder.look(), m_isEqual ? heightByRoles() : 0);
    m_laid.insert(index.row(), card);
    return *card;
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (m_isEqual)
        return {m_width, heightByRoles()};
    const int first = index.row() - index.row() % m_columns;
    int height = 0;
    for (int row = first; row < first + m_columns && row < index.model()->rowCount(index.parent()); ++row) {
        const QModelIndex beside = index.siblingAtRow(row);
        const bool isLoading = m_roles.loading >= 0 && beside.data(m_roles.loading).toBool();
        height = std::max(height, isLoading ? heightByRoles() : laid(beside).height());
    }
    return {m_width, height};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    ControlState state;
    state.focused = option.state.testFlag(QStyle::State_HasFocus);
    state.pressed = index.row() == m_pressedRow;
    LaidCard &card = laid(index);
    if (card.picture() == Card::Picture::Loading) {
        Card now;
        now.picture = Card::Picture::Loading;
        fillPicture(now, index);
        card.setPicture(now.picture, now.image);
    }
    card.paint(*painter, option.rect, state, m_holder.look());
}

} // namespace vitrine
