// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "storage/database.h"

namespace vitrine {

/// Another number whenever a connection other than this one has written to the file.
[[nodiscard]] Result<qint64> writesOfOthers(Database &database);

/// What the catalogue says, in short: another text once a record, a setting, a place, the register or a stocktake is another.
/// That a list went out is no change of what it says. Reads the stocktakes that go on whole;
/// those that are closed do not change.
[[nodiscard]] Result<QByteArray> contentState(Database &database);

/// The number of the newest change in the history; 0 while it is empty.
[[nodiscard]] Result<qint64> lastChange(Database &database);
/// The records of the changes after one and up to another, in no order; no more than `most`.
[[nodiscard]] Result<QList<RecordId>> recordsChangedIn(Database &database, qint64 after, qint64 upTo, int most);

} // namespace vitrine
