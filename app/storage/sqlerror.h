// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

class QSqlError;

namespace vitrine {

/// What SQLite answered, as an Error with a sentence for the person; `about` (a statement or a file) goes into the detail.
[[nodiscard]] Unexpected sqlFailure(const QSqlError &error, const QString &about);

} // namespace vitrine
