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

/// As writeOwn() after clearing, but for what differs from `before` alone, which is what the row holds.
[[nodiscard]] Result<void> reviseOwn(Tables &tables, qint64 row, const Item &before, const Item &after);

/// Whether two records differ in nothing but their texts and dates and what every record has.
template<RecordLike R>
bool isOwnAlike(const R &a, const R &b)
{
    bool isAlike = true;
    forEachField<R>([&](const auto &field) {
        using Member = std::remove_cvref_t<decltype(a.*field.member)>;
        if constexpr (!std::is_same_v<Member, MultiText> && !std::is_same_v<Member, UncertainDate>)
            isAlike = isAlike && a.*field.member == b.*field.member;
    });
    return isAlike;
}

/// As replaceRecord(), for a row that holds `before`: writes what differs alone.
template<RecordLike R>
Result<void> reviseRecord(Tables &tables, qint64 row, const R &before, const R &after)
{
    if (!isOwnAlike(before, after)) {
        if constexpr (std::is_same_v<R, Item>)
            VITRINE_TRY(reviseOwn(tables, row, before, after));
        else
            return replaceRecord(tables, row, after);
    }
    VITRINE_TRY(reviseCommon(tables, row, before, after));
    return reviseValues(tables, row, before, after);
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
