// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

namespace vitrine {

/// Whether an item's texts say more of themselves than their words: reviewed, or an original in another language than `first`.
/// Only the lossless formats keep that.
[[nodiscard]] bool tellsOfItsTexts(const Item &item, const QString &first);

} // namespace vitrine
