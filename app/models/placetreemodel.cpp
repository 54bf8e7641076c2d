// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/placetreemodel.h"

#include "domain/custodywords.h"
#include "domain/storageplace.h"

#include <QLocale>

#include <algorithm>

namespace vitrine {

void PlaceTreeModel::setPlaces(const std::vector<StoragePlace> &places)
{
    if (places == m_places)
        return;
    beginResetModel();
    m_places = places;
    m_nodes.assign(places.size(), {});
    m_tops.clear();
    m_known.clear();
    for (size_t i = 0; i < m_places.size(); ++i) {
        Node &node = m_nodes[i];
        node.parent = m_known.value(enclosingPlace(m_places[i].path), -1);
        std::vector<int> &siblings = node.parent < 0 ? m_tops : m_nodes[size_t(node.parent)].children;
        node.row = int(siblings.size());
        siblings.push_back(int(i));
        m_known.insert(m_places[i].path, int(i));
    }
    endResetModel();
}

const StoragePlace *PlaceTreeModel::place(const QModelIndex &index) const { return index.isValid() ? &m_places[index.internalId()] : nullptr; }

const StoragePlace *PlaceTreeModel::place(const QString &path) const { return place(indexOf(path)); }

QModelIndex PlaceTreeModel::indexOf(const QString &path) const
{
    const auto found = m_known.find(path);
    return found == m_known.end() ? QModelIndex() : createIndex(m_nodes[size_t(*found)].row, 0, quintptr(*found));
}

QString PlaceTreeModel::pathOfLabel(const QString &scanned) const
{
    const QString said = scanned.trimmed();
    for (const StoragePlace &one : m_places) {
        if (!said.isEmpty() && one.code == said)
            return one.path;
    }
    const StoragePlace *named = place(tidyPlace(said));
    return named ? named->path : QString();
}

const std::vector<int> &PlaceTreeModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes[parent.internalId()].children : m_tops;
}

QModelIndex PlaceTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(childrenOf(parent)[size_t(row)]));
}

QModelIndex PlaceTreeModel::parent(const QModelIndex &index) const
{
    const int parent = index.isValid() ? m_nodes[index.internalId()].parent : -1;
    return parent < 0 ? QModelIndex() : createIndex(m_nodes[size_t(parent)].row, 0, quintptr(parent));
}

int PlaceTreeModel::rowCount(const QModelIndex &parent) const { return parent.column() > 0 ? 0 : int(childrenOf(parent).size()); }

QString PlaceTreeModel::text(const StoragePlace &place, int column) const
{
    switch (column) {
    case NameColumn: return placeName(place.path);
    case KindColumn: return place.isEntered ? CustodyWords::placeKind(place.kind) : QString();
    case ItemsColumn: return QLocale().toString(place.items);
    default: return {};
    }
}

QVariant PlaceTreeModel::data(const QModelIndex &index, int role) const
{
    const StoragePlace *one = place(index);
    if (!one)
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(*one, index.column());
    case Qt::ToolTipRole: return one->note.isEmpty() ? CustodyWords::place(one->path) : one->note;
    case Qt::AccessibleTextRole: //: a place and how many entries are kept there
        return index.column() == NameColumn ? tr("%1, %Ln entries", nullptr, one->items).arg(placeName(one->path)) : text(*one, index.column());
    case Qt::TextAlignmentRole: return QVariant(index.column() == ItemsColumn ? Qt::AlignTrailing | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter);
    case PathRole: return one->path;
    default: return {};
    }
}

QVariant PlaceTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Place") : section == KindColumn ? tr("Kind") : tr("Entries");
}

} // namespace vitrine
