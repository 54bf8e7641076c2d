// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history.h"
#include "storage/database.h"

namespace vitrine {

/// The number of the next deed: rows of one deed share it.
[[nodiscard]] Result<qint64> nextDeed(Database &database);
[[nodiscard]] Result<void> appendChange(Database &database, const Change &change);
/// A record that was added: `change` says who, when and what; `record` is its text (domain/recordtext.h).
[[nodiscard]] Result<void> appendAdded(Database &database, const Change &change, QByteArray record);
[[nodiscard]] Result<std::vector<Change>> readHistory(Database &database, RecordId record);
/// The rows of one deed, in order; empty when there is no such deed.
[[nodiscard]] Result<std::vector<Change>> readDeed(Database &database, qint64 deed);
/// How many rows that are.
[[nodiscard]] Result<qint64> countDeed(Database &database, qint64 deed);

/// One deed in short: where its rows stand, and the first of them. In place of its values stand empty objects, and nulls where
/// there were none: so a record that was made is told from one that was deleted.
struct DeedSpan {
    qint64 first = 0; ///< sequence of its first row
    qint64 last = 0;
    Change head;
};
/// Nothing when there is no such deed.
[[nodiscard]] Result<std::optional<DeedSpan>> readSpan(Database &database, qint64 deed);
/// The last deeds, newest first, no more than `most`.
[[nodiscard]] Result<std::vector<DeedSpan>> lastDeeds(Database &database, int most);
/// Whether `later` put back exactly what `earlier` had changed.
[[nodiscard]] Result<bool> isReverse(Database &database, const DeedSpan &later, const DeedSpan &earlier);
/// The deed that removed a record last; 0 when none did.
[[nodiscard]] Result<qint64> removalOf(Database &database, RecordId record);

/// A record that was restored and is removed again keeps its first tombstone; the history has both removals.
/// Whether anything was ever deleted.
[[nodiscard]] Result<bool> anyTombstone(Database &database);
[[nodiscard]] Result<void> writeTombstone(Database &database, const Tombstone &tombstone);
/// Of records that are not there now.
[[nodiscard]] Result<std::vector<Tombstone>> readTombstones(Database &database);
/// The tombstone that keeps an old number; null id when none does.
[[nodiscard]] Result<Tombstone> tombstoneOfNumber(Database &database, const QString &number);
/// An entry had this number that is not there now.
[[nodiscard]] Result<bool> isNumberOfDeleted(Database &database, const QString &number);

/// Adds to the chain; fills in sequence, previousHash and hash.
[[nodiscard]] Result<CustodyEvent> appendCustody(Database &database, CustodyEvent event);
/// Null record: all entries.
[[nodiscard]] Result<std::vector<CustodyEvent>> readCustody(Database &database, RecordId record);
/// All entries of one kind, oldest first.
[[nodiscard]] Result<std::vector<CustodyEvent>> readCustodyOf(Database &database, CustodyType type);
/// The last fixity check of a medium's original; nothing when there was none.
[[nodiscard]] Result<std::optional<CustodyEvent>> lastFixityCheck(Database &database, RecordId medium);
/// Media, and how their originals stand by the last check of each since some time.
struct FixityCount {
    int media = 0;
    int sound = 0;
    int failed = 0;
};
[[nodiscard]] Result<FixityCount> countFixity(Database &database, const QDateTime &since);
/// The hash an entry must have: SHA-256 over the previous hash and the entry's values, one a line.
[[nodiscard]] QString custodyHash(const CustodyEvent &event);

} // namespace vitrine
