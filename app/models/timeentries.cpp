// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeentries.h"

#include "domain/names.h"
#include "models/dates.h"
#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>

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
    entry.dateText = dateInBothCalendars(record.date, language);
    if (entry.dateText.isEmpty())
        entry.dateText = QCoreApplication::translate("vitrine::TimeEntry", "date not stated");
    if (const auto day = record.date.earliest ? record.date.earliest : record.date.latest)
        entry.yearsText = yearsInBothCalendars(*day, language);
    return entry;
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
                     [](const TimeEntry &a, const TimeEntry &b) { return sortsBefore(a.date, b.date); });
    return entries;
}

} // namespace vitrine
