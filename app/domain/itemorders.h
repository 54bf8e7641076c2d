// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/itemfields.h"
#include "domain/itemquery.h"

namespace vitrine {

/// What items can be ordered by with ItemOrder::Field: the item fields, and what every record has: "access", "status", "created",
/// "citations" (how many), "media" (how many) and "sha256" (of the first original). Null when there is no such key.
[[nodiscard]] const ItemField *orderField(QStringView key);
/// Sets the order that a name stands for: one of ItemOrder, or the key of an item field, with "-" before it the other way
/// round. False, and nothing set, when there is no such order.
[[nodiscard]] bool orderBy(ItemQuery &query, const QString &name);
/// The name of a query's order, as orderBy() reads it.
[[nodiscard]] QString orderNameOf(const ItemQuery &query);

} // namespace vitrine
