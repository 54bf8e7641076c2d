// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace vitrine {

enum class Calendar { Gregorian, SolarHijri };

/// One day of the proleptic Gregorian calendar. Years are astronomical: 0 is 1 BCE, -753 is 754 BCE
/// (QDate has no year 0, EDTF has). Ordered by time.
struct Day {
    int year = 1;
    int month = 1;
    int day = 1;

    auto operator<=>(const Day &) const = default;

    static Day fromDate(QDate date);
    static Day fromJulianDay(qint64 julianDay);
    /// Reads what toString() writes; nothing else, and no day that does not exist.
    static std::optional<Day> fromString(QStringView text);

    /// False for 30 February and other days that do not exist.
    [[nodiscard]] bool isValid() const;
    /// The same day as a QDate (which calls year 0 "-1").
    [[nodiscard]] QDate toDate() const;
    [[nodiscard]] qint64 toJulianDay() const;
    /// "1988-07-19", "0000-01-01", "-0753-12-31".
    [[nodiscard]] QString toString() const;
};

/// Numbers of a day as a calendar counts them. Solar Hijri years begin at 1.
struct CalendarParts {
    int year = 1;
    int month = 1;
    int day = 1;

    bool operator==(const CalendarParts &) const = default;
};

/// Days of the month, or 0 where the calendar has no such year or month.
[[nodiscard]] int daysInMonth(Calendar calendar, int year, int month);
/// The day with these numbers, or nothing when the calendar has no such day.
[[nodiscard]] std::optional<Day> dayOf(Calendar calendar, CalendarParts parts);
[[nodiscard]] CalendarParts partsOf(Calendar calendar, const Day &day);

/// "gregorian", "solar-hijri": as stored and exchanged.
[[nodiscard]] QString calendarKey(Calendar calendar);
[[nodiscard]] std::optional<Calendar> calendarFromKey(QStringView key);

} // namespace vitrine
