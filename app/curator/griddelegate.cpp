// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/griddelegate.h"

#include "curator/gridmodel.h"
#include "widgets/fonts.h"

namespace vitrine {

void GridDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QString language = index.data(GridModel::LanguageRole).toString();
    const Qt::LayoutDirection side = language.isEmpty() ? option->direction : directionOf(language);
    if (!index.data(GridModel::IsEditedRole).toBool())
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    option->displayAlignment = QStyle::visualAlignment(side, Qt::AlignLeading | Qt::AlignVCenter);
    option->direction = option->text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace vitrine
