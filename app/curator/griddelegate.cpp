// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/griddelegate.h"

#include "curator/gridmodel.h"
#include "widgets/fonts.h"

#include <QPainter>

namespace vitrine {

namespace {

constexpr int besideText = 9; // pixels
constexpr int ring = 2;

/// As much as can be seen: what is cut off is not measured letter by letter.
QString seenOf(const QString &text, const QFontMetrics &metrics, int width)
{
    const qsizetype most = std::max(8, width); // no letter is narrower than a pixel
    return metrics.elidedText(text.left(most), Qt::ElideRight, width);
}

} // namespace

void GridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.palette.brush(QPalette::Active, QPalette::Highlight));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(option.palette.color(QPalette::Text), ring));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty())
        return;
    const QString language = index.data(GridModel::LanguageRole).toString();
    const Qt::LayoutDirection side = language.isEmpty() ? option.direction : directionOf(language);
    const QRect room = option.rect.adjusted(besideText, 0, -besideText, 0);
    const bool isEdited = index.data(GridModel::IsEditedRole).toBool();
    painter->setPen(option.palette.color(isEdited ? QPalette::Text : QPalette::PlaceholderText));
    painter->setFont(option.font);
    painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(room, int(QStyle::visualAlignment(side, Qt::AlignLeading | Qt::AlignVCenter)) | Qt::TextSingleLine,
                      seenOf(text, option.fontMetrics, room.width()));
}

} // namespace vitrine
