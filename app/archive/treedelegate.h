// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tokens.h"

#include <QStyledItemDelegate>

namespace vitrine {

/// One line of the hierarchy: the title as far as it goes, the number before it, and at the end how many stand directly below.
class TreeDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit TreeDelegate(const Tokens &tokens, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_tokens(tokens) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Tokens m_tokens;
};

} // namespace vitrine
