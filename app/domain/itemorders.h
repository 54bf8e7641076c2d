// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/itemquery.h"

namespace vitrine {

/// Sets the order that a name stands for: one of ItemOrder, or the key of an item field, with "-" before it the other way
/// round. False, and nothing set, when there is no such order.
[[nodiscard]] bool orderBy(ItemQuery &query, const QString &name);
/// The name of a query's order, as orderBy() reads it.
[[nodiscard]] QString orderNameOf(const ItemQuery &query);

} // namespace vitrine
