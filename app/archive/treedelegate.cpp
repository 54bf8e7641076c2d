// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/treedelegate.h"

#include "base/bidi.h"
#include "models/treemodel.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {
constexpr int gap = 8;
}

void TreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem line = option;
    initStyleOption(&line, index);
    line.text.clear();
    QStyle *style = line.widget ? line.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &line, painter, line.widget);
    const QRect whole = option.rect.adjusted(gap / 2, 0, -gap / 2, 0);
    const auto put = [&](const QString &text, const QRect &logical, Qt::Alignment side, const QColor &colour) {
        painter->setPen(colour);
        painter->drawText(QStyle::visualRect(line.direction, whole, logical), int(QStyle::visualAlignment(line.direction, side) | Qt::AlignVCenter), text);
    };
    painter->save();
    painter->setFont(line.font);
    const int children = index.data(TreeModel::CountRole).toInt();
    const QString count = children > 0 ? line.locale.toString(children) : QString();
    const int countWidth = count.isEmpty() ? 0 : line.fontMetrics.horizontalAdvance(count) + gap;
    QRect room = whole.adjusted(0, 0, -countWidth, 0);
    put(count, QRect(whole.right() - countWidth + 1, whole.top(), countWidth, whole.height()), Qt::AlignRight, m_tokens.ink2);
    const QString number = index.data(TreeModel::NumberRole).toString();
    if (!number.isEmpty()) {
        const QString shown = line.fontMetrics.elidedText(number, Qt::ElideMiddle, room.width() / 2);
        const int width = line.fontMetrics.horizontalAdvance(shown) + gap;
        put(isolate(shown), QRect(room.left(), room.top(), width, room.height()), Qt::AlignLeft, m_tokens.ink2);
        room.setLeft(room.left() + width);
    }
    put(isolate(line.fontMetrics.elidedText(index.data(TreeModel::TitleRole).toString(), Qt::ElideRight, room.width())), room, Qt::AlignLeft, m_tokens.ink);
    painter->restore();
}

QSize TreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const { return {0, option.fontMetrics.height() + 10}; }

} // namespace vitrine
