// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storeroom.h"

#include <QAbstractItemModel>
#include <QHash>

#include <vector>

namespace vitrine {

/// The places of the store-room, each below what encloses it, with how much is kept there.
class PlaceTreeModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { NameColumn, KindColumn, ItemsColumn, Columns };
    enum Role { PathRole = Qt::UserRole };
    using QAbstractItemModel::QAbstractItemModel;

    /// As Reader::storagePlaces() answers: what encloses a place comes before it.
    void setPlaces(const std::vector<StoragePlace> &places);
    [[nodiscard]] const std::vector<StoragePlace> &places() const { return m_places; }
    /// Null where there is no such place.
    [[nodiscard]] const StoragePlace *place(const QModelIndex &index) const;
    [[nodiscard]] const StoragePlace *place(const QString &path) const;
    /// Not valid when there is no such place.
    [[nodiscard]] QModelIndex indexOf(const QString &path) const;
    /// The place that a label says: its code, or the path itself as our box labels hold it; empty: none.
    [[nodiscard]] QString pathOfLabel(const QString &scanned) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return Columns; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node {
        int parent = -1;
        int row = 0; ///< among its siblings
        std::vector<int> children;
    };
    [[nodiscard]] const std::vector<int> &childrenOf(const QModelIndex &parent) const;
    [[nodiscard]] QString text(const StoragePlace &place, int column) const;

    std::vector<StoragePlace> m_places;
    std::vector<Node> m_nodes; ///< as m_places
    std::vector<int> m_tops;
    QHash<QString, int> m_known; ///< by path
};

} // namespace vitrine
