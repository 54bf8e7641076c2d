// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/treemodel.h"

#include "base/bidi.h"
#include "models/fieldwords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

struct TreeModel::Node {
    TreeRow row; ///< of the whole catalogue: null id
    Node *parent = nullptr;
    int place = 0; ///< among its siblings
    std::vector<std::unique_ptr<Node>> below{};
    bool isRead = false; ///< everything below it is there
};

TreeModel::TreeModel(const Reader &reader, const QString &language, QObject *parent)
    : QAbstractItemModel(parent), m_reader(reader), m_language(language), m_whole(std::make_unique<Node>())
{
}

TreeModel::~TreeModel() = default;

bool TreeModel::read()
{
    beginResetModel();
    m_whole = std::make_unique<Node>();
    endResetModel();
    fetchMore(whole());
    return !isEmpty();
}

bool TreeModel::isEmpty() const { return m_whole->below.empty(); }

TreeModel::Node *TreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : nullptr;
}

QModelIndex TreeModel::indexOf(const Node &node) const { return createIndex(node.place, 0, const_cast<Node *>(&node)); }

ItemId TreeModel::idAt(const QModelIndex &index) const
{
    const Node *node = nodeAt(index);
    return node ? node->row.id : ItemId();
}

QModelIndex TreeModel::find(ItemId item)
{
    auto steps = m_reader.above(item);
    if (!steps)
        return {};
    steps->push_back(item);
    Node *node = m_whole.get();
    for (const ItemId &step : *steps) {
        const auto isStep = [&step](const std::unique_ptr<Node> &one) { return one->row.id == step; };
        auto found = std::ranges::find_if(node->below, isStep);
        while (found == node->below.end() && canFetchMore(indexOf(*node))) {
            fetchMore(indexOf(*node));
            found = std::ranges::find_if(node->below, isStep);
        }
        if (found == node->below.end())
            return {};
        node = found->get();
    }
    return indexOf(*node);
}

QModelIndex TreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0)
        return {};
    const Node *above = nodeAt(parent);
    if (!above)
        return row == 0 ? createIndex(0, 0, m_whole.get()) : QModelIndex();
    return row < int(above->below.size()) ? createIndex(row, 0, above->below[size_t(row)].get()) : QModelIndex();
}

QModelIndex TreeModel::parent(const QModelIndex &index) const
{
    const Node *node = nodeAt(index);
    return node && node->parent ? indexOf(*node->parent) : QModelIndex();
}

int TreeModel::rowCount(const QModelIndex &parent) const
{
    const Node *node = nodeAt(parent);
    return node ? int(node->below.size()) : 1;
}

bool TreeModel::hasChildren(const QModelIndex &parent) const
{
    const Node *node = nodeAt(parent);
    return !node || !node->below.empty() || (!node->isRead && node->row.children > 0);
}

bool TreeModel::canFetchMore(const QModelIndex &parent) const
{
    const Node *node = nodeAt(parent);
    return node && !node->isRead && (node == m_whole.get() || node->row.children > 0);
}

void TreeModel::fetchMore(const QModelIndex &parent)
{
    Node *node = nodeAt(parent);
    if (!node || node->isRead)
        return;
    const int there = int(node->below.size());
    const auto rows = m_reader.children(node->row.id, m_language, there, pageRows);
    if (!rows || int(rows->size()) < pageRows)
        node->isRead = true;
    if (!rows)
        Q_EMIT failed(rows.error());
    if (!rows || rows->empty())
        return;
    beginInsertRows(parent, there, there + int(rows->size()) - 1);
    for (const TreeRow &row : *rows) {
        node->below.push_back(std::make_unique<Node>(Node{row, node, int(node->below.size())}));
    }
    endInsertRows();
}

/// For those who hear it: level, number, title and how many stand below.
QString TreeModel::told(const Node &node) const
{
    const QString level = FieldWords::choice(FieldWords::enumeration(node.row.level), enumName(node.row.level));
    const QString name = tr("%1 %2: %3").arg(level, isolate(node.row.number), isolate(node.row.title));
    return node.row.children > 0 ? tr("%1 (%Ln directly below)", nullptr, node.row.children).arg(name) : name;
}

QVariant TreeModel::data(const QModelIndex &index, int role) const
{
    const Node *node = nodeAt(index);
    if (!node)
        return {};
    const bool isWhole = node == m_whole.get();
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return isWhole ? tr("The whole catalogue") : node->row.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return isWhole ? tr("The whole catalogue") : told(*node);
    case IdRole: return node->row.id.toString();
    case NumberRole: return node->row.number;
    case LanguageRole: return isWhole ? m_language : node->row.titleLanguage;
    case CountRole: return node->row.children;
    default: return {};
    }
}

} // namespace vitrine
