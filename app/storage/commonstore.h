// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/fieldtables.h"
#include "storage/rowids.h"

/// What every record has, and the two kinds of value that any record may hold in any field: texts in several
/// languages and uncertain dates. The stores of each type add their own columns and lists.
namespace vitrine {

/// A connection and its row ids, as all stores take them.
struct Tables {
    Database &database;
    RowIds &ids;
    const Clock *clock = &systemClock();

    /// By the house's own clock: "2026-11-28".
    [[nodiscard]] QString today() const { return clock->now().toLocalTime().date().toString(Qt::ISODate); }
};

/// The row of a record that comes now: a new one, or the one that was reserved for it. 0 when there is one already.
[[nodiscard]] Result<qint64> addRow(Tables &tables, RecordType type, QUuid uid, const RecordCommon &common);
/// Writes access, absences, citations and extra fields beside a row that has none yet.
[[nodiscard]] Result<void> writeCommon(Tables &tables, qint64 row, const RecordCommon &common);
/// Clears an existing row and writes it and what stands beside it anew.
[[nodiscard]] Result<void> replaceCommon(Tables &tables, RecordType type, qint64 row, const RecordCommon &common);
/// As replaceCommon(), but writes only what differs from `before`, which is what stands there, and leaves the rest alone.
[[nodiscard]] Result<void> reviseCommon(Tables &tables, qint64 row, const RecordCommon &before, const RecordCommon &after);
[[nodiscard]] Result<void> readCommon(Tables &tables, qint64 row, RecordCommon &common);
/// Removes everything that `write*` wrote for a row, but the row of `record` itself.
[[nodiscard]] Result<void> clearRecord(Tables &tables, RecordType type, qint64 row);

[[nodiscard]] Result<void> writeText(Tables &tables, qint64 row, const char *field, int place, const MultiText &text);
/// Takes the texts, or the dates, of a field away, at every place.
[[nodiscard]] Result<void> clearTexts(Tables &tables, qint64 row, const char *field);
[[nodiscard]] Result<void> clearDates(Tables &tables, qint64 row, const char *field);
[[nodiscard]] Result<void> writeDate(Tables &tables, qint64 row, const char *field, int place, const UncertainDate &date);

/// The texts and dates of one record, read at once and asked for by field and place.
class StoredValues final {
public:
    [[nodiscard]] static Result<StoredValues> read(Tables &tables, qint64 row);
    [[nodiscard]] MultiText text(const char *field, int place = 0) const;
    [[nodiscard]] UncertainDate date(const char *field, int place = 0) const;

private:
    std::map<std::pair<QString, int>, MultiText> m_texts;
    std::map<std::pair<QString, int>, UncertainDate> m_dates;
};

/// The one spelling of an enumerator, without a copy.
template<NamedEnum E>
[[nodiscard]] QLatin1StringView nameOf(E value)
{
    const std::string_view name = EnumNames<E>::names[static_cast<size_t>(value)];
    return QLatin1StringView(name.data(), static_cast<qsizetype>(name.size()));
}

/// The name of the table that holds a type's own columns.
[[nodiscard]] QString tableOf(RecordType type);

/// Writes every MultiText and UncertainDate member of a record by its field key, at place 0.
template<RecordLike R>
Result<void> writeValues(Tables &tables, qint64 row, const R &record)
{
    Result<void> result;
    forEachField<R>([&](const auto &field) {
        using Member = std::remove_cvref_t<decltype(record.*field.member)>;
        if (!result)
            return;
        if constexpr (std::is_same_v<Member, MultiText>)
            result = writeText(tables, row, field.key, 0, record.*field.member);
        else if constexpr (std::is_same_v<Member, UncertainDate>)
            result = writeDate(tables, row, field.key, 0, record.*field.member);
    });
    return result;
}

/// As writeValues(), for what differs from what stands there alone.
template<RecordLike R>
Result<void> reviseValues(Tables &tables, qint64 row, const R &before, const R &after)
{
    const auto revise = [&](const auto &field) -> Result<void> {
        using Member = std::remove_cvref_t<decltype(after.*field.member)>;
        if constexpr (std::is_same_v<Member, MultiText> || std::is_same_v<Member, UncertainDate>) {
            if (before.*field.member == after.*field.member)
                return {};
            if constexpr (std::is_same_v<Member, MultiText>) {
                VITRINE_TRY(clearTexts(tables, row, field.key));
                return writeText(tables, row, field.key, 0, after.*field.member);
            } else {
                VITRINE_TRY(clearDates(tables, row, field.key));
                return writeDate(tables, row, field.key, 0, after.*field.member);
            }
        }
        return {};
    };
    Result<void> result;
    forEachField<R>([&](const auto &field) {
        if (result)
            result = revise(field);
    });
    return result;
}

template<RecordLike R>
void takeValues(const StoredValues &values, R &record)
{
    forEachField<R>([&](const auto &field) {
        using Member = std::remove_cvref_t<decltype(record.*field.member)>;
        if constexpr (std::is_same_v<Member, MultiText>)
            record.*field.member = values.text(field.key);
        else if constexpr (std::is_same_v<Member, UncertainDate>)
            record.*field.member = values.date(field.key);
    });
}

} // namespace vitrine
