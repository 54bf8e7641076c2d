// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/id.h"
#include "storage/database.h"

#include <map>

/// Questions about rows that the facade asks before and after a deed, and what `check` asks of the whole file.
namespace vitrine {

/// The row and type of any record; row 0 when it is not there.
struct Located {
    RecordId id;
    qint64 row = 0;
    RecordType type = RecordType::Item;
};
[[nodiscard]] Result<Located> locate(Database &database, RecordId id);
/// Every demonstration and the media of demonstration items: media first, then items, then the rest.
[[nodiscard]] Result<std::vector<Located>> demonstrations(Database &database);

/// What other records need a record as.
enum class Dependent { Citation, NarrowerTerm, Place, Exhibition, Event, Participation, Programme, Statement, Quantity,
                       Declaration, Signature, Item, RelatedItem, Section, Medium };
/// How many of each need the record in `row`; none is left out.
[[nodiscard]] Result<std::map<Dependent, qint64>> dependentsOf(Database &database, qint64 row);
/// The records themselves, each once, in the order of their rows.
[[nodiscard]] Result<std::vector<Located>> dependentRecords(Database &database, qint64 row);

[[nodiscard]] Result<bool> numberIsAnothers(Database &database, const QString &number, ItemId item);
[[nodiscard]] Result<bool> numberIsTaken(Database &database, const QString &number);
[[nodiscard]] Result<bool> originalIsAnothers(Database &database, const QString &sha256, qint64 mediumRow);
/// The row of `record`, after clearRecord().
[[nodiscard]] Result<void> deleteRecordRow(Database &database, qint64 row);
[[nodiscard]] Result<QString> readSetting(Database &database, const QString &key); ///< empty when it is not set
/// An empty value removes the setting.
[[nodiscard]] Result<void> writeSetting(Database &database, const QString &key, const QString &value);

/// What SQLite's own integrity check says; empty when all is well.
[[nodiscard]] Result<QStringList> integrityFaults(Database &database);
/// Tables with a row that refers to nothing.
[[nodiscard]] Result<QStringList> brokenReferences(Database &database);
/// Items without a row in the search index, and rows of the index without an item.
[[nodiscard]] Result<qint64> indexMisfits(Database &database);

struct DescribedOriginal {
    RecordId medium;
    QString itemNumber;
    QString sha256;
    qint64 bytes = 0;
    QString name;
};
/// Every original as its medium describes it, by item number and position.
[[nodiscard]] Result<std::vector<DescribedOriginal>> describedOriginals(Database &database);

} // namespace vitrine
