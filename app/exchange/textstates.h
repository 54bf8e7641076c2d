// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/itemfields.h"

#include <functional>

namespace vitrine {

/// Whether a text in one language is one that is looked at.
using IsWritten = std::function<bool(const ItemField &field, const QString &language)>;
/// Whether those of an item's texts that are written say more of themselves than their words: reviewed, or an original in another
/// language than `first`. Only the lossless formats keep that.
[[nodiscard]] bool tellsOfItsTexts(const Item &item, const QString &first, const IsWritten &isWritten);

} // namespace vitrine
