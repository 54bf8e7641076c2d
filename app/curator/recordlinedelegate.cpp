// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/recordlinedelegate.h"

#include "models/fieldwords.h"
#include "models/recordlistmodel.h"
#include "widgets/deskstyle.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {
constexpr int pictureSide = 44;
constexpr int lineGap = 10;

/// Two lines of text: those of Arabic script stand higher.
int lineHeightOf(const QFont &font)
{
    return std::max(56, 2 * QFontMetrics(font).height() + 8);
}

QFont smaller(QFont font)
{
    font.setPixelSize(font.pixelSize() - 2);
    return font;
}

QRect mirrored(const QRect &rect, const QStyleOptionViewItem &option)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}
} // namespace

RecordLineDelegate::RecordLineDelegate(const QString &language, QObject *parent) : QStyledItemDelegate(parent), m_language(language) {}

QSize RecordLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, lineHeightOf(option.font)};
}

void RecordLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const int lineHeight = lineHeightOf(option.font);
    const QPalette &colours = option.palette;
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isOpen = isChosen && (!view || view->currentIndex() == index); // among others that are chosen with it
    const QColor ink = colours.color(isOpen ? QPalette::HighlightedText : QPalette::Text);
    const QColor second = isChosen ? ink : colours.color(QPalette::PlaceholderText);
    if (isChosen) {
        painter->setPen(Qt::NoPen);
        QColor fill = colours.color(QPalette::Highlight);
        fill.setAlphaF(isOpen ? 1.0F : 0.22F);
        painter->setBrush(fill);
        painter->drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 8, 8);
    }
    const QRect inner = option.rect.adjusted(lineGap, 0, -lineGap, 0);
    QRect text = inner;
    if (index.data(RecordListModel::HasPictureRole).toBool()) {
        const QRect at(inner.left(), inner.center().y() - pictureSide / 2, pictureSide, pictureSide);
        const QImage image = index.data(Qt::DecorationRole).value<QImage>();
        if (!image.isNull()) {
            const int side = std::min(image.width(), image.height());
            painter->drawImage(mirrored(at, option), image, QRect((image.width() - side) / 2, (image.height() - side) / 2, side, side));
        }
        text.setLeft(at.right() + lineGap);
    }
    const QString status = FieldWords::choice({}, enumName(Status(index.data(RecordListModel::StatusRole).toInt())));
    const QFont small = smaller(option.font);
    const int statusWidth = QFontMetrics(small).horizontalAdvance(status) + 2;
    const int below = inner.top() + lineHeight / 2 + 2;
    const QRect statusAt(text.right() - statusWidth, below, statusWidth, lineHeight / 2 - 4);
    const auto line = [&](const QString &words, const QFont &font, const QColor &colour, const QRect &at, int flags) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(mirrored(at, option), flags | QStyle::visualAlignment(option.direction, Qt::AlignLeft),
                          QFontMetrics(font).elidedText(words, Qt::ElideRight, at.width()));
    };
    line(index.data().toString(), option.font, ink, QRect(text.left(), inner.top(), text.width(), lineHeight / 2 + 2), Qt::AlignBottom);
    line(index.data(RecordListModel::LineRole).toString(), small, second,
         QRect(text.left(), below, text.width() - statusWidth - lineGap, lineHeight / 2 - 4), Qt::AlignTop);
    line(status, small, second, statusAt, Qt::AlignTop);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colours.color(QPalette::Text), 2));
        painter->drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 8, 8);
    }
    painter->restore();
}

} // namespace vitrine
