// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "domain/reader.h"
#include "models/tablecolumns.h"

#include <QHash>
#include <QSet>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace vitrine {

class ItemTableModel;
class ItemTableView;
class SearchService;
struct Tokens;

/// The archivist's list of items: the table, its order, what is chosen in it, and a sign while a question takes its time.
class ItemList final : public QWidget {
    Q_OBJECT
public:
    ItemList(SearchService &service, const Reader &reader, const QString &language, const Tokens &tokens, QWidget *parent = nullptr);
    ~ItemList() override;

    /// Which items; the order of the list stays.
    void setFilter(const ItemQuery &filter);
    /// Items and order.
    void setQuery(const ItemQuery &query);
    [[nodiscard]] const ItemQuery &query() const;
    void sort(const TableColumn &column, bool isDescending);
    /// An order of an earlier session (exchange/listquery.h). What cannot be understood, or what no column shows any more,
    /// leaves the order as it is.
    void restoreOrder(const QString &order);
    void setColumns(const std::vector<TableColumn> &columns, const QHash<QString, int> &widths = {});

    // Beside the main thread, for the list may be long.
    void chooseAll();
    void chooseRange(int first, int last);
    void chooseNone();
    /// Those of these numbers that are there.
    void chooseNumbers(const QStringList &numbers);
    [[nodiscard]] bool isChoosing() const { return m_choosing.isBusy(); }

    /// Stands over the table, below what was put there before.
    void addOver(QWidget *row);
    [[nodiscard]] ItemTableView &view() const { return *m_view; }
    [[nodiscard]] ItemTableModel &model() const { return *m_model; }

Q_SIGNALS:
    void sorted(); ///< the person asked for another order
    void failed(const vitrine::Error &error);

private:
    using Find = std::function<Result<QSet<ItemId>>(const Reader &, const Job &)>;
    void chooseFound(const Find &find, bool isAdded);
    void showState();
    void showOrder();

    const Reader &m_reader;
    QString m_language;
    ItemTableModel *m_model;
    ItemTableView *m_view;
    QProgressBar *m_busy;
    QLabel *m_nothing;
    QTimer m_soon; ///< no sign for what comes at once
    Background m_choosing;
};

/// The order by a column; nothing where items cannot be put in order by it.
[[nodiscard]] bool orderBy(ItemQuery &query, const TableColumn &column);

} // namespace vitrine
