// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tokens.h"

#include <QStyledItemDelegate>

namespace vitrine {

/// A page in small with its number below.
class ThumbnailDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ThumbnailDelegate(const Tokens &tokens, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_tokens(tokens) {}

    /// Of a page in points; what it comes to is size().
    void setPage(QSizeF page);
    [[nodiscard]] QSize size() const { return m_size; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Tokens m_tokens;
    QSize m_size{90, 127};
};

} // namespace vitrine
