// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportitems.h"

#include <QHash>

namespace vitrine {

/// The items of an export in the order of a finding aid: each before what belongs to it. An item whose parent is not among
/// them stands at the top.
struct EadTree {
    std::vector<ItemId> order;
    QHash<ItemId, int> depth; ///< from 0
    bool hasOneRoot = false;  ///< one entry above item that holds all the others
    QDateTime newest;         ///< when the newest item was last changed

    /// One pass over the items.
    [[nodiscard]] static Result<EadTree> of(const Reader &reader, const std::vector<ItemId> &ids, const ExchangeJob &job);
};

} // namespace vitrine
