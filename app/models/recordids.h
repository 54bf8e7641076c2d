// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordlistmodel.h"

namespace vitrine {

/// The records of a desk's list, all of them and in its order, however far it has been scrolled.
[[nodiscard]] Result<std::vector<RecordId>> listIds(const Reader &reader, const ListWish &wish);

} // namespace vitrine
