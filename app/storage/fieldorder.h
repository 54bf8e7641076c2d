// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/itemfields.h"
#include "storage/commonstore.h"
#include "storage/searchimage.h"

namespace vitrine {

/// The items of an image in the order of one field; those without a value stand at the end, by number.
struct FieldOrder {
    std::vector<quint32> ordered, ranks;
    size_t filled = 0; ///< how many have a value
};

/// The part of a text that its place in an order depends on.
[[nodiscard]] inline QString sortedPart(const QString &text) { return text.left(64); }

/// Reads an order from the tables, or from the image where it has the values. `isStale` ends it with Cancelled. From `worthThreads`
/// items on, and where the connection only reads, several threads share the work, each with a connection of its own.
[[nodiscard]] Result<std::shared_ptr<const FieldOrder>> makeFieldOrder(Tables &tables, const Audience &audience, const SearchImage &image, const ItemField &field,
                                                                       const QString &language, const std::function<bool()> &isStale, size_t worthThreads = 100'000);

} // namespace vitrine
