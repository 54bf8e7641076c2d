// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history.h"
#include "storage/database.h"

namespace vitrine {

/// The number of the next deed: rows of one deed share it.
[[nodiscard]] Result<qint64> nextDeed(Database &database);
[[nodiscard]] Result<void> appendChange(Database &database, const Change &change);
[[nodiscard]] Result<std::vector<Change>> readHistory(Database &database, RecordId record);

[[nodiscard]] Result<void> writeTombstone(Database &database, const Tombstone &tombstone);
[[nodiscard]] Result<std::vector<Tombstone>> readTombstones(Database &database);
/// The tombstone that keeps an old number; null id when none does.
[[nodiscard]] Result<Tombstone> tombstoneOfNumber(Database &database, const QString &number);

/// Adds to the chain; fills in sequence, previousHash and hash.
[[nodiscard]] Result<CustodyEvent> appendCustody(Database &database, CustodyEvent event);
/// Null record: all entries.
[[nodiscard]] Result<std::vector<CustodyEvent>> readCustody(Database &database, RecordId record);
/// The hash an entry must have: SHA-256 over the previous hash and the entry's values, one a line.
[[nodiscard]] QString custodyHash(const CustodyEvent &event);

} // namespace vitrine
