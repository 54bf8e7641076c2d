// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace vitrine {

class CardView;

/// Tells screen readers of a card view as a list: one entry a row, made when asked for.
class CardListAccess final : public QAccessibleWidget {
public:
    explicit CardListAccess(CardView *view);
    ~CardListAccess() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int row) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] CardView *view() const;

    mutable QHash<int, QAccessible::Id> m_children; ///< by row
};

} // namespace vitrine
