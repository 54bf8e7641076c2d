// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace vitrine {

/// Where the copy of a catalogue of that schema lies: beside the file, as catalogue.schema-1.sqlite.
[[nodiscard]] QString schemaCopyOf(const QString &file, int schema);

/// Copies the database before its schema changes and reads the copy back; it is on the disk when this returns its path. An
/// earlier copy of the same schema is replaced by a sound one only. On failure nothing was changed and no half copy is left.
[[nodiscard]] Result<QString> copyBeforeMigration(Database &database, int schema);

} // namespace vitrine
