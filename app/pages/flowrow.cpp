// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/flowrow.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace vitrine {

FlowRow::FlowRow(int spacing, QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowRow::~FlowRow()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void FlowRow::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

QLayoutItem *FlowRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)] : nullptr;
}

QLayoutItem *FlowRow::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FlowRow::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowRow::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    return {std::max(0, width - spacing()), height};
}

QSize FlowRow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowRow::arrange(const QRect &rect, bool apply) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = 0;
    int y = 0;
    int rowHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = std::min(item->sizeHint().width(), rect.width());
        const int height = item->hasHeightForWidth() ? std::max(item->heightForWidth(width), item->minimumSize().height())
                                                     : item->sizeHint().height();
        if (x > 0 && x + width > rect.width()) {
            x = 0;
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        if (apply)
            item->setGeometry(QStyle::visualRect(direction, rect, QRect(rect.x() + x, rect.y() + y, width, height)));
        x += width + spacing();
        rowHeight = std::max(rowHeight, height);
    }
    return y + rowHeight;
}

} // namespace vitrine
