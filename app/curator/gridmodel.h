// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "curator/gridrows.h"
#include "models/recordlistmodel.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>
#include <QTimer>

namespace vitrine {

/// All records of a desk's list as a table. It knows their ids; what they hold is read beside the main thread as rows come
/// into sight, some hundreds at a time, and forgotten when very much has been read.
class GridModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { ValueRole = Qt::UserRole + 1, IsReadRole, IsEditedRole, LanguageRole };
    static constexpr int pageRows = 128;

    GridModel(const Reader &reader, QString language, QObject *parent = nullptr);

    /// The records of a wish; asks again for them when something is written.
    void setWish(const ListWish &wish, const std::vector<GridColumn> &columns);
    void setColumns(const std::vector<GridColumn> &columns);
    [[nodiscard]] const ListWish &wish() const { return m_wish; }
    [[nodiscard]] const std::vector<GridColumn> &columns() const { return m_columns; }
    [[nodiscard]] const FieldShape &shapeOf(int column) const { return m_shapes[size_t(column)]; }
    /// Nothing is read while nobody looks.
    void setAwake(bool isAwake);
    [[nodiscard]] bool isListing() const { return m_listing.isBusy() || m_soon.isActive(); }
    [[nodiscard]] bool isReading() const { return m_reading.isBusy(); }

    [[nodiscard]] const std::vector<RecordId> &records() const { return m_records; }
    [[nodiscard]] RecordId recordAt(int row) const;
    [[nodiscard]] int rowOf(RecordId record) const; ///< -1: it is not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void listed();
    void failed(const vitrine::Error &error);

private:
    struct Kept {
        GridRow row;
        bool isOld = false; ///< to be read again
    };
    void list();
    void takeList(const Result<std::vector<RecordId>> &records);
    void follow(const QList<RecordId> &records);
    [[nodiscard]] const GridRow *rowAt(int row) const;
    void want(int row) const;
    void readWanted();
    void showAll();
    void takeRows(const Result<std::vector<GridRow>> &rows);
    [[nodiscard]] QVariant cellData(const GridRow &row, int column, int role) const;

    const Reader &m_reader;
    QString m_language;
    ListWish m_wish;
    std::vector<GridColumn> m_columns;
    std::vector<FieldShape> m_shapes;
    std::vector<RecordId> m_records;
    mutable QHash<RecordId, int> m_rowOf; ///< filled when first asked for
    mutable QCache<RecordId, Kept> m_kept;
    mutable std::vector<int> m_wanted; ///< pages, the newest last
    int m_isReadingPage = -1;
    quint64 m_generation = 0; ///< of the columns and of what is stored
    bool m_isAwake = false;
    bool m_isOutdated = true;
    QTimer m_soon;
    Background m_listing;
    Background m_reading;
};

} // namespace vitrine
