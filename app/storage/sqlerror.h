// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

struct sqlite3;

namespace vitrine {

/// What SQLite answered, as an Error with a sentence for the person; `about` (a statement or a file) goes into the detail.
[[nodiscard]] Unexpected sqlFailure(sqlite3 *connection, const QString &about);

} // namespace vitrine
