// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cardaccess.h"

#include "widgets/cardview.h"

#include <QPointer>

namespace vitrine {

namespace {

/// One card of a view, by its row. Says nothing once the row is gone.
class CardAccess final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    CardAccess(CardView *view, int row) : m_view(view), m_row(row) {}

    [[nodiscard]] int row() const { return m_row; }
    bool isValid() const override { return m_view && m_view->model() && m_row < m_view->model()->rowCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return isValid() ? parent()->window() : nullptr; }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view.data()); }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text text) const override
    {
        return isValid() && text == QAccessible::Name ? index().data(Qt::AccessibleTextRole).toString() : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_view->visualRect(index());
        return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.focusable = true;
        state.focused = m_view->hasFocus() && m_view->currentIndex().row() == m_row;
        state.offscreen = !m_view->visualRect(index()).intersects(m_view->viewport()->rect());
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &action) override
    {
        if (isValid() && action == pressAction())
            Q_EMIT m_view->opened(index());
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] QModelIndex index() const { return m_view->model()->index(m_row, 0); }

    QPointer<CardView> m_view;
    int m_row;
};

} // namespace

CardListAccess::CardListAccess(CardView *view) : QAccessibleWidget(view, QAccessible::List) {}

CardListAccess::~CardListAccess()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

CardView *CardListAccess::view() const
{
    return static_cast<CardView *>(widget());
}

int CardListAccess::childCount() const
{
    return view()->model() ? view()->model()->rowCount() : 0;
}

QAccessibleInterface *CardListAccess::child(int row) const
{
    if (row < 0 || row >= childCount())
        return nullptr;
    if (const auto known = m_children.constFind(row); known != m_children.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *card = new CardAccess(view(), row);
    m_children.insert(row, QAccessible::registerAccessibleInterface(card));
    return card;
}

int CardListAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *card = dynamic_cast<const CardAccess *>(child);
    return card ? card->row() : -1;
}

QAccessibleInterface *CardListAccess::childAt(int x, int y) const
{
    const QModelIndex index = view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
    return index.isValid() ? child(index.row()) : nullptr;
}

QAccessibleInterface *CardListAccess::focusChild() const
{
    return view()->hasFocus() && view()->currentIndex().isValid() ? child(view()->currentIndex().row()) : nullptr;
}

} // namespace vitrine
