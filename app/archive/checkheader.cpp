// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/checkheader.h"

#include "models/itemtablemodel.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace vitrine {

CheckHeader::CheckHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {}

void CheckHeader::follow(const ItemTableModel *items)
{
    m_items = items;
    connect(items, &ItemTableModel::chosenChanged, this, [this] { viewport()->update(); });
}

void CheckHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    if (section != 0 || !m_items)
        return;
    constexpr int side = 16;
    QStyleOptionViewItem option;
    option.initFrom(this);
    option.rect = QRect(0, 0, side, side);
    option.rect.moveCenter(rect.center());
    option.state.setFlag(QStyle::State_Enabled);
    const auto chosen = m_items->chosen().size();
    option.state |= chosen == 0 ? QStyle::State_Off : chosen >= m_items->total() ? QStyle::State_On : QStyle::State_NoChange;
    style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &option, painter, parentWidget());
}

} // namespace vitrine
