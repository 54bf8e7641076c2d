// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/itemquery.h"

namespace vitrine {

/// The folded words that a hit of the query holds, in their order: to be marked in what is shown.
[[nodiscard]] QStringList matchWords(const ItemQuery &query);

} // namespace vitrine
