// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"
#include "models/showntext.h"

namespace vitrine {

/// One moment of the timeline.
struct TimeEntry {
    RecordType type = RecordType::Item;
    RecordId record;
    ShownText title;
    UncertainDate date;
    QString dateText;  ///< both calendars; or the words for a date that is not known
    QString yearsText; ///< "2017 · ۱۳۹۶"; empty without a known day
    bool demonstration = false;

    bool operator==(const TimeEntry &) const = default;
};

/// No more items than this stand on the line; of more an even choice.
constexpr int mostTimeItems = 300;
/// Every item with a day, in order of time.
[[nodiscard]] ItemQuery datedItems();

/// The exhibition, events, declarations and dated items in order of time; those without a known day come last.
[[nodiscard]] Result<std::vector<TimeEntry>> timeEntries(const Reader &reader, const QString &language);

} // namespace vitrine
