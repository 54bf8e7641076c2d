// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"

/// How the archivist's saved lists write down which items they mean, and in which order.
namespace vitrine {

/// The words as typed; with boxes, dates or levels a line of JSON.
[[nodiscard]] QString queryText(const ItemQuery &query);
/// Puts it into `query`; what cannot be understood counts as words. The order and the language stay.
void readQueryText(ItemQuery &query, const QString &text);

/// "number", "-date", "title@fa", "materials" (the key of a field): "-" stands before what is in descending order.
[[nodiscard]] QString orderText(const ItemQuery &query);
/// False, and nothing changed, when it is no order.
[[nodiscard]] bool readOrderText(ItemQuery &query, const QString &text);

/// How many items the query finds that this audience does not see: nobody shall take a public list for the whole.
[[nodiscard]] Result<int> withheldFrom(const Reader &audience, const Reader &everything, const ItemQuery &query,
                                       const std::optional<QSet<ItemId>> &only);

} // namespace vitrine
