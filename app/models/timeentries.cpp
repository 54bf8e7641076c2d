// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeentries.h"

#include "domain/names.h"
#include "models/dates.h"
#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace vitrine {

namespace {

ShownText titleOf(const ItemRow &row, const QString &) { return {row.title, row.titleLanguage}; }
template<RecordLike R>
ShownText titleOf(const R &record, const QString &language)
{
    return shownText(record.title, language);
}

template<class R>
constexpr RecordType typeOf()
{
    if constexpr (std::is_same_v<R, ItemRow>)
        return RecordType::Item;
    else
        return Fields<R>::type;
}

template<class R>
TimeEntry entryOf(const R &record, const QString &language)
{
    TimeEntry entry;
    entry.type = typeOf<R>();
    entry.record = anyId(record.id);
    entry.title = titleOf(record, language);
    entry.date = record.date;
    entry.demonstration = record.demonstration;
    entry.dateText = unbrokenDate(record.date, language);
    if (entry.dateText.isEmpty())
        entry.dateText = QCoreApplication::translate("vitrine::TimeEntry", "date not stated");
    if (const auto day = record.date.earliest ? record.date.earliest : record.date.latest)
        entry.yearsText = yearsInBothCalendars(*day, language);
    return entry;
}

/// The day an entry stands at: its earliest, or its latest where the start is open, so that the years along the line
/// never run backwards. Equal ones keep one order.
auto placeInTime(const TimeEntry &entry)
{
    const std::optional<Day> at = entry.date.earliest ? entry.date.earliest : entry.date.latest;
    constexpr Day never{10000, 1, 1};
    return std::tuple(!at, at.value_or(never), entry.date.latest.value_or(never), entry.type, entry.record.toString());
}

template<class R>
Result<void> addAll(const Reader &reader, const QString &language, std::vector<TimeEntry> &entries)
{
    const auto records = all<R>(reader);
    if (!records)
        return records.unexpected();
    for (const R &record : *records)
        entries.push_back(entryOf(record, language));
    return {};
}

/// Dated items; of very many an even choice.
Result<void> addItems(const Reader &reader, const QString &language, std::vector<TimeEntry> &entries)
{
    constexpr int slices = 30;
    ItemQuery query = datedItems();
    query.language = language;
    const auto total = reader.count(query);
    if (!total)
        return total.unexpected();
    const bool isChoice = *total > mostTimeItems;
    for (int slice = 0; slice < (isChoice ? slices : 1); ++slice) {
        const int offset = static_cast<int>(qint64(*total) * slice / slices);
        const auto rows = isChoice ? reader.rows(query, offset, mostTimeItems / slices) : reader.rows(query, 0, mostTimeItems);
        if (!rows)
            return rows.unexpected();
        for (const ItemRow &row : *rows) {
            if (row.date.isKnown())
                entries.push_back(entryOf(row, language));
        }
    }
    return {};
}

} // namespace

ItemQuery datedItems()
{
    ItemQuery query;
    query.from = Day{-9999, 1, 1};
    query.order = ItemOrder::Date;
    return query;
}

Result<std::vector<TimeEntry>> timeEntries(const Reader &reader, const QString &language)
{
    std::vector<TimeEntry> entries;
    for (const auto &added : {addAll<Exhibition>(reader, language, entries), addAll<Event>(reader, language, entries),
                              addAll<Declaration>(reader, language, entries), addItems(reader, language, entries)}) {
        if (!added)
            return added.unexpected();
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const TimeEntry &a, const TimeEntry &b) { return placeInTime(a) < placeInTime(b); });
    return entries;
}

} // namespace vitrine
