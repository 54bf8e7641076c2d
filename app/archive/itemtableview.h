// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablecolumns.h"

#include <QHash>
#include <QTableView>

namespace vitrine {

class ItemTableModel;

/// The archivist's list. One cell is current, whole lines are shown; items are chosen by check boxes, the space bar or
/// Shift with the arrows. Columns are moved and sized in the header.
class ItemTableView final : public QTableView {
    Q_OBJECT
public:
    explicit ItemTableView(const QColor &litFill, QWidget *parent = nullptr);
    void setItems(ItemTableModel *model);
    [[nodiscard]] ItemTableModel *items() const { return m_items; }

    /// `widths` by the columns' texts; others have their usual one.
    void setColumns(const std::vector<TableColumn> &columns, const QHash<QString, int> &widths = {});
    /// As they stand, from the leading edge.
    [[nodiscard]] std::vector<TableColumn> shownColumns() const;
    [[nodiscard]] QHash<QString, int> widths() const;
    void showOrder(const TableColumn &column, bool isDescending);
    void goTo(int row);
    /// Nothing to look through: there may be a million lines.
    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    void itemAsked(vitrine::ItemId id); ///< the current line changed
    void detailAsked();                 ///< Return
    void allAsked();                    ///< Ctrl+A, or the box in the header
    void noneAsked();
    void rangeAsked(int first, int last);
    void sortAsked(const vitrine::TableColumn &column, bool isDescending);
    void columnsMoved();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void showSeen();
    void sortBy(int section);
    [[nodiscard]] std::optional<TableColumn> columnAt(int section) const;
    void toggle(int row);
    void extend(int step);

    ItemTableModel *m_items = nullptr;
    TableColumn m_order;
    bool m_isDescending = false;
    int m_anchor = 0; ///< where a range begins
};

} // namespace vitrine
