// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"

#include <QString>
#include <QStringView>

#include <array>

namespace vitrine {

/// How one language writes dates. Not for tr(): the language of a date is a parameter, not the application's.
/// Where two forms are given, the second stands after a word for "about", "since" or "until".
struct DateWords {
    enum class Century { Roman, Ordinal, Plain };

    std::array<const char16_t *, 12> gregorianMonths;
    std::array<const char16_t *, 12> solarHijriMonths;
    std::array<const char16_t *, 4> seasons;
    std::array<const char16_t *, 4> seasonsAfter;
    const char16_t *firstOfMonth; ///< the day number 1
    const char16_t *dayAfter;     ///< %1 is the day
    const char16_t *dayUntil;     ///< French says "jusqu’au 2", "jusqu’en 1988"
    const char16_t *decade;
    const char16_t *decadeAfter;
    Century centuryStyle;
    const char16_t *century;
    const char16_t *centuryAfter;
    const char16_t *about;
    const char16_t *uncertain;
    const char16_t *since;
    const char16_t *until; ///< before a year or a month
    const char16_t *untilSeason;
    const char16_t *startUnknown;
    const char16_t *endUnknown;
    const char16_t *between; ///< %1 and %2 that are more than a year number
    const char16_t *beforeEra;
    const char16_t *gregorianMark; ///< where a number alone would be taken for the other calendar
    const char16_t *solarHijriMark;
    Calendar readersCalendar;
    char16_t zero;
};

/// The words for a language; English for one that is not known.
[[nodiscard]] const DateWords &dateWords(QStringView language);

} // namespace vitrine
