// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/textlinedelegate.h"

#include "widgets/deskstyle.h"
#include "widgets/fonts.h"

namespace vitrine {

TextLineDelegate::TextLineDelegate(int languageRole, int alarmRole, QObject *parent)
    : QStyledItemDelegate(parent), m_languageRole(languageRole), m_alarmRole(alarmRole)
{
}

QSize TextLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Uniform rows take the height of the first: it must do for every script.
    const int tallest = QFontMetrics(deskFont(QStringLiteral("fa"))).height() + 10;
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), std::max(size.height(), tallest)};
}

void TextLineDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->displayAlignment = Qt::AlignLeading | Qt::AlignVCenter;
    if (const QString language = languageOf(index); !language.isEmpty()) {
        option->font = deskFont(language);
        option->fontMetrics = QFontMetrics(option->font);
        option->direction = directionOf(language);
    }
    if (m_alarmRole >= 0 && index.data(m_alarmRole).toBool())
        option->font.setBold(true);
}

} // namespace vitrine
