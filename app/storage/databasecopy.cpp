// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databasecopy.h"

using namespace Qt::StringLiterals;

namespace vitrine {

Result<void> copyDatabase(Database &database, const QString &to) { return database.run(u"VACUUM INTO ?"_s, {to}); }

} // namespace vitrine
