// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/commonstore.h"

namespace vitrine {

/// The numbers of the items whose row of the search index holds other words than their record, their media and the records
/// they name would give now; at most `limit` of them.
[[nodiscard]] Result<QStringList> misindexedItems(Tables &tables, qsizetype limit);

} // namespace vitrine
