// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

namespace vitrine {

/// A word of the DCMI Type vocabulary: "Text", "StillImage" ...; "Collection" for the levels above item.
[[nodiscard]] QString dcmiType(const Item &item);

/// A day, a month or a year of ISO 8601, or two days with a slash between them; empty when the date says neither.
[[nodiscard]] QString isoDate(const UncertainDate &date);

} // namespace vitrine
