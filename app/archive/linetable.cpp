// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/linetable.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace vitrine {

namespace {

/// Cells stand at the side where the desk's lines begin; what is cut in them has its dots where its own language ends.
class CellDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto besideWords = QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDecoration;
        if (option->text.isEmpty() || (option->features & besideWords) != 0)
            return;
        option->displayAlignment = QStyle::visualAlignment(option->direction, option->displayAlignment) | Qt::AlignAbsolute;
        option->direction = option->text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    }
};

} // namespace

void setUpLineTable(QTableView &table)
{
    table.setItemDelegate(new CellDelegate(&table));
    table.setSelectionBehavior(QTableView::SelectRows);
    table.setSelectionMode(QTableView::SingleSelection);
    table.setEditTriggers(QTableView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setAlternatingRowColors(true);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

} // namespace vitrine
