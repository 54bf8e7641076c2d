// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"

namespace vitrine {

/// What a visitor typed from the label on the wall: a whole number ("DEMO-0022") or its last digits ("22"), in any of
/// the three digit sets. A whole number wins; else every item whose number ends with these digits, leading noughts
/// apart. Empty when there is none.
[[nodiscard]] Result<std::vector<ItemRow>> itemsForWallNumber(const Reader &reader, const QString &typed,
                                                              const QString &language);

} // namespace vitrine
