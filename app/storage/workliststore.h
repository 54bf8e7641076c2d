// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/worklist.h"
#include "storage/database.h"

#include <vector>

/// What is to be looked at, asked of the tables and of the history.
namespace vitrine {

/// Rights that end by `until`, those that ended before too, and embargoes that end after `since` and by `until`; by day.
[[nodiscard]] Result<std::vector<DueItem>> readDueItems(Database &database, const QString &since, const QString &until);
/// Records that were published once and changed after it, the last changed first; no more than `most`. Reads the history of
/// every such record.
[[nodiscard]] Result<std::vector<ChangedRecord>> readChangedSincePublication(Database &database, int most);
/// Records changed from a moment on ("2026-01-31T00:00:00.000Z"), the last changed first; no more than `most`.
[[nodiscard]] Result<std::vector<ChangedRecord>> readChangedSince(Database &database, const QString &moment, int most);

} // namespace vitrine
