// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/thumbnaildelegate.h"

#include <QPainter>

namespace vitrine {

namespace {
constexpr int longestSide = 124;
constexpr int aroundThumbnail = 8;
constexpr int numberHeight = 22;
}

void ThumbnailDelegate::setPage(QSizeF page) { m_size = page.scaled(longestSide * 0.75, longestSide, Qt::KeepAspectRatio).toSize(); }

QSize ThumbnailDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {int(longestSide * 0.75) + 2 * aroundThumbnail, m_size.height() + aroundThumbnail + numberHeight};
}

void ThumbnailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRect place(option.rect.center().x() - m_size.width() / 2, option.rect.top() + aroundThumbnail, m_size.width(), m_size.height());
    const QImage image = index.data(Qt::DecorationRole).value<QImage>();
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    if (image.isNull())
        painter->fillRect(place, m_tokens.plate);
    else
        painter->drawImage(place, image);
    painter->setPen(QPen(isSelected ? m_tokens.accent : m_tokens.rule, isSelected ? 2 : 1));
    painter->drawRect(place.adjusted(-1, -1, 0, 0));
    painter->setPen(isSelected ? m_tokens.ink : m_tokens.ink2);
    painter->setFont(option.font);
    painter->drawText(QRect(option.rect.left(), place.bottom() + 1, option.rect.width(), numberHeight), Qt::AlignCenter, index.data().toString());
    painter->restore();
}

} // namespace vitrine
