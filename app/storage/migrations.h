// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace vitrine {

class Database;

/// "Vitr" as four bytes: marks the file as a catalogue of ours.
inline constexpr qint64 applicationId = 0x56697472;

/// The newest schema this program knows: the number of embedded migrations.
[[nodiscard]] int newestSchema();

/// Refuses a file that is not ours (Unreadable) or written by a newer program (Newer).
[[nodiscard]] Result<void> checkApplication(Database &database);

/// The embedded migrations, in order: the first makes an empty file a catalogue of schema 1, and so on.
[[nodiscard]] QStringList migrationFiles();

/// The number of the schema a file has.
[[nodiscard]] Result<int> schemaOf(Database &database);

/// Applies the migrations that are missing, each in a transaction of its own. A catalogue of an older schema is copied
/// first (storage/schemacopy.h); without a sound copy nothing is changed.
[[nodiscard]] Result<void> migrate(Database &database, const QStringList &files = migrationFiles());

} // namespace vitrine
