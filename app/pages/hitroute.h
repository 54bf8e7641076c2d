// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"
#include "pages/route.h"

namespace vitrine {

/// The page of an item, opened where the words of a search were found: the page of a document with its line, the second
/// of a film. Without a hit in a page or film, the item's own beginning.
[[nodiscard]] Route routeToHit(const Reader &reader, const ItemRow &row, SectionId section, const ItemQuery &query);

} // namespace vitrine
