// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace vitrine {

/// Another number whenever a connection other than this one has written to the file.
[[nodiscard]] Result<qint64> writesOfOthers(Database &database);

/// What the catalogue says, in short: another text once a record, a setting, a place, the register or a stocktake is another.
/// That a list went out is no change of what it says. Reads the stocktakes that go on whole;
/// those that are closed do not change.
[[nodiscard]] Result<QByteArray> contentState(Database &database);

} // namespace vitrine
