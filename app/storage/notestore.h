// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/note.h"
#include "storage/database.h"

#include <optional>
#include <vector>

/// What colleagues leave for each other (table `note`).
namespace vitrine {

/// Without the type of its record.
[[nodiscard]] Result<std::optional<Note>> readNote(Database &database, NoteId note);
[[nodiscard]] Result<std::vector<Note>> readNotesOf(Database &database, RecordId record); ///< newest first
/// Of records that are there, oldest first; with a name, those for all and for that name.
[[nodiscard]] Result<std::vector<Note>> readOpenNotes(Database &database, const std::optional<QString> &addressee);
/// Adds it or puts it in place of the one of its id.
[[nodiscard]] Result<void> writeNote(Database &database, const Note &note);
[[nodiscard]] Result<void> removeNote(Database &database, NoteId note);

} // namespace vitrine
