// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/commonstore.h"

/// One pair of functions a type: `writeOwn` puts the columns and lists that only this type has (the row of
/// `record`, texts and dates are written before), `readOwn` reads them back.
namespace vitrine {

Result<void> writeOwn(Tables &tables, qint64 row, const Exhibition &record);
Result<void> writeOwn(Tables &tables, qint64 row, const Section &record);
Result<void> writeOwn(Tables &tables, qint64 row, const Item &record);
Result<void> writeOwn(Tables &tables, qint64 row, const Medium &record);
Result<void> writeOwn(Tables &tables, qint64 row, const Agent &record);
Result<void> writeOwn(Tables &tables, qint64 row, const Event &record);
Result<void> writeOwn(Tables &tables, qint64 row, const Statement &record);
Result<void> writeOwn(Tables &tables, qint64 row, const Quantity &record);
Result<void> writeOwn(Tables &tables, qint64 row, const Declaration &record);
Result<void> writeOwn(Tables &tables, qint64 row, const Source &record);
Result<void> writeOwn(Tables &tables, qint64 row, const Place &record);
Result<void> writeOwn(Tables &tables, qint64 row, const Term &record);
Result<void> writeOwn(Tables &tables, qint64 row, const SavedList &record);

Result<void> readOwn(Tables &tables, qint64 row, const StoredValues &values, Exhibition &record);
Result<void> readOwn(Tables &tables, qint64 row, const StoredValues &values, Section &record);
Result<void> readOwn(Tables &tables, qint64 row, const StoredValues &values, Item &record);
Result<void> readOwn(Tables &tables, qint64 row, const StoredValues &values, Medium &record);
Result<void> readOwn(Tables &tables, qint64 row, const StoredValues &values, Agent &record);
Result<void> readOwn(Tables &tables, qint64 row, const StoredValues &values, Event &record);
Result<void> readOwn(Tables &tables, qint64 row, const StoredValues &values, Statement &record);
Result<void> readOwn(Tables &tables, qint64 row, const StoredValues &values, Quantity &record);
Result<void> readOwn(Tables &tables, qint64 row, const StoredValues &values, Declaration &record);
Result<void> readOwn(Tables &tables, qint64 row, const StoredValues &values, Source &record);
Result<void> readOwn(Tables &tables, qint64 row, const StoredValues &values, Place &record);
Result<void> readOwn(Tables &tables, qint64 row, const StoredValues &values, Term &record);
Result<void> readOwn(Tables &tables, qint64 row, const StoredValues &values, SavedList &record);

/// How catalogue numbers are ordered: digits padded, letters folded.
[[nodiscard]] QString numberKey(const QString &number);

// Lists that several types share.
[[nodiscard]] Result<void> writeParticipations(Tables &tables, qint64 row, const char *field, const std::vector<Participation> &list);
[[nodiscard]] Result<void> readParticipations(Tables &tables, qint64 row, const char *field, const StoredValues &values,
                                              std::vector<Participation> &list);

/// A reference read back: a uid column, NULL for none.
template<class Tag>
void takeId(const Row &row, int column, Id<Tag> &id) { id = row.isNull(column) ? Id<Tag>() : Id<Tag>::fromString(row.text(column)); }

/// Stores a new record, whole. Returns its row; 0 when one of its uid is there already.
template<RecordLike R>
Result<qint64> addRecord(Tables &tables, const R &record)
{
    const auto row = addRow(tables, Fields<R>::type, record.id.uuid(), record);
    if (!row || *row == 0)
        return row;
    VITRINE_TRY(writeCommon(tables, *row, record));
    VITRINE_TRY(writeOwn(tables, *row, record));
    VITRINE_TRY(writeValues(tables, *row, record));
    return row;
}

/// Stores a whole record in place of what its row holds.
template<RecordLike R>
Result<void> replaceRecord(Tables &tables, qint64 row, const R &record)
{
    VITRINE_TRY(replaceCommon(tables, Fields<R>::type, row, record));
    VITRINE_TRY(writeOwn(tables, row, record));
    return writeValues(tables, row, record);
}

/// The record in a row, whole and for no audience in particular; the row must hold one of this type.
template<RecordLike R>
Result<R> readRecord(Tables &tables, qint64 row, QUuid uid)
{
    R record;
    record.id = Id<R>(uid);
    VITRINE_TRY(readCommon(tables, row, record));
    const auto values = StoredValues::read(tables, row);
    if (!values)
        return values.unexpected();
    takeValues(*values, record);
    VITRINE_TRY(readOwn(tables, row, *values, record));
    return record;
}

} // namespace vitrine
