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

template<class R>
TimeEntry entryOf(const R &record, const QString &language)
{
    TimeEntry entry;
    entry.type = Fields<R>::type;
    entry.record = anyId(record.id);
    entry.title = shownText(record.title, language);
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
    for (const R &record : *records) {
        if constexpr (std::is_same_v<R, Item>) {
            if (!record.date.isKnown() || record.level < Level::Item)
                continue;
        }
        entries.push_back(entryOf(record, language));
    }
    return {};
}

} // namespace

Result<std::vector<TimeEntry>> timeEntries(const Reader &reader, const QString &language)
{
    std::vector<TimeEntry> entries;
    for (const auto &added : {addAll<Exhibition>(reader, language, entries), addAll<Event>(reader, language, entries),
                              addAll<Declaration>(reader, language, entries), addAll<Item>(reader, language, entries)}) {
        if (!added)
            return added.unexpected();
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const TimeEntry &a, const TimeEntry &b) { return placeInTime(a) < placeInTime(b); });
    return entries;
}

} // namespace vitrine
