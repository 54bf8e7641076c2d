// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flowlayout.h"

#include <QWidget>

#include <algorithm>
#include <vector>

namespace vitrine {

FlowLayout::FlowLayout(QWidget *parent, int spacing) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    return {std::max(0, width - spacing()), height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const bool mirrored = parentWidget() && parentWidget()->isRightToLeft();
    struct Placed {
        QLayoutItem *item;
        QRect at;
    };
    std::vector<Placed> row;
    int x = 0;
    int y = 0;
    int line = 0;
    // What is lower than its row stands in the middle of it.
    const auto closeRow = [&] {
        for (const Placed &placed : row)
            placed.item->setGeometry(placed.at.translated(0, (line - placed.at.height()) / 2));
        row.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = std::min(item->sizeHint().width(), rect.width());
        const int height = item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
        if (x > 0 && x + width > rect.width()) {
            closeRow();
            x = 0;
            y += line + spacing();
            line = 0;
        }
        if (apply)
            row.push_back({item, QRect(mirrored ? rect.right() + 1 - x - width : rect.left() + x, rect.top() + y, width, height)});
        x += width + spacing();
        line = std::max(line, height);
    }
    closeRow();
    return y + line;
}

} // namespace vitrine
