// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace vitrine {

/// A consistent copy of the database as one new file, while others read and write it. Full when there is no room: then
/// half a file may stay behind, for the caller to remove.
[[nodiscard]] Result<void> copyDatabase(Database &database, const QString &to);

} // namespace vitrine
