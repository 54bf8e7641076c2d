// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/eadtree.h"

#include "exchange/exportfile.h"

namespace vitrine {

namespace {

struct Family {
    QHash<ItemId, std::vector<ItemId>> children; ///< in the order of the query
    std::vector<ItemId> roots;
};

/// Depth first, without recursion: a file may hold a hundred thousand entries in a chain.
void lay(const Family &family, ItemId root, EadTree &tree)
{
    std::vector<std::pair<ItemId, int>> waiting{{root, 0}};
    while (!waiting.empty()) {
        const auto [id, depth] = waiting.back();
        waiting.pop_back();
        if (tree.depth.contains(id))
            continue;
        tree.depth.insert(id, depth);
        tree.order.push_back(id);
        const std::vector<ItemId> below = family.children.value(id);
        for (auto child = below.rbegin(); child != below.rend(); ++child)
            waiting.emplace_back(*child, depth + 1);
    }
}

} // namespace

Result<EadTree> EadTree::of(const Reader &reader, const std::vector<ItemId> &ids, const ExchangeJob &job)
{
    EadTree tree;
    Family family;
    QHash<ItemId, bool> isAsked;
    for (const ItemId &id : ids)
        isAsked.insert(id, true);
    Level rootLevel = Level::Item;
    for (size_t at = 0; at < ids.size(); at += exportSlice) {
        if (job.stopped())
            return exportStopped();
        const auto first = ids.begin() + static_cast<std::ptrdiff_t>(at);
        const auto items = reader.items({first, ids.begin() + static_cast<std::ptrdiff_t>(std::min(at + exportSlice, ids.size()))});
        if (!items)
            return items.unexpected();
        for (const Item &item : *items) {
            if (!tree.newest.isValid() || item.updated > tree.newest)
                tree.newest = item.updated;
            if (!item.parent.isNull() && isAsked.contains(item.parent)) {
                family.children[item.parent].push_back(item.id);
                continue;
            }
            family.roots.push_back(item.id);
            rootLevel = item.level;
        }
    }
    for (const ItemId &root : family.roots)
        lay(family, root, tree);
    tree.hasOneRoot = family.roots.size() == 1 && rootLevel < Level::Item && tree.order.size() == ids.size();
    for (const ItemId &id : ids)
        lay(family, id, tree); // what only points in a circle
    return tree;
}

} // namespace vitrine
