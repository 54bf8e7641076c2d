// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablepage.h"

#include <QAbstractTableModel>
#include <QSet>

#include <map>

namespace vitrine {

class SearchService;

/// The items of one query as a table of any size: all rows are there at once, their cells come a page at a time for the
/// rows that are seen, beside the main thread. The first column holds the check boxes of the chosen items, which stay
/// chosen while one scrolls, sorts and filters.
class ItemTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QUuid
        LoadingRole,
        LanguageRole ///< of the cell's text; empty: of the desk
    };
    static constexpr int pageRows = 64;
    static constexpr int mostPages = 24;

    /// `language`: of the words in the cells.
    ItemTableModel(SearchService &service, const QString &language, QObject *parent = nullptr);
    ~ItemTableModel() override;

    void setColumns(const std::vector<TableColumn> &columns);
    [[nodiscard]] const std::vector<TableColumn> &columns() const { return m_wish.columns; }
    /// By which column the list is in order: its header says so.
    void showOrder(const TableColumn &column, bool isDescending);
    /// Asks for the query's items; what is shown stays until the answer is there.
    void setQuery(const ItemQuery &query);
    [[nodiscard]] const ItemQuery &query() const { return m_wish.query; }
    [[nodiscard]] int total() const { return m_total; }
    /// A question is under way: what is shown answers the one before.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// Something was written: asks again, rows stay where they are.
    void askAgain();
    /// These rows are seen: they are fetched, wishes for others that wait are dropped.
    void show(int first, int last);

    [[nodiscard]] const TableLine *lineAt(int row) const; ///< null while it is not there yet
    [[nodiscard]] int rowOf(ItemId id) const;             ///< among the lines that are there; -1
    [[nodiscard]] int pagesKept() const { return int(m_pages.size()); }

    // The chosen items.
    [[nodiscard]] const QSet<ItemId> &chosen() const { return m_chosen; }
    void setChosen(const QSet<ItemId> &chosen);
    void choose(ItemId id, bool isChosen);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void busyChanged(bool isBusy);
    void found(int total); ///< the answer to the newest query is there
    void chosenChanged();
    void failed(const vitrine::Error &error);

private:
    struct Page {
        std::vector<TableLine> lines;
        quint64 seen = 0;
    };
    void ask(bool isSame);
    void take(const Result<TableAnswer> &answer, bool isSame, int page);
    void setTotal(int total);
    void askPages(int first, int last);
    void takePage(int page, const Result<std::vector<TableLine>> &lines);
    void dropOldPages();
    void setBusy(bool isBusy);
    [[nodiscard]] QVariant checkData(const TableLine *line, int role) const;

    SearchService &m_service;
    TableWish m_wish;
    TableColumn m_order;
    bool m_isDescending = false;
    int m_total = 0;
    quint64 m_asked = 0; ///< counts the questions: older answers are not taken
    std::map<int, Page> m_pages;
    QSet<int> m_awaited; ///< pages under way
    quint64 m_clock = 0;
    int m_firstSeen = 0;
    int m_lastSeen = pageRows - 1;
    bool m_isBusy = false;
    QSet<ItemId> m_chosen;
};

} // namespace vitrine
