// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/calendar.h"

#include <QString>

#include <optional>

namespace vitrine {

/// EDTF (ISO 8601-2:2019), levels 0 and 1 without the long "Y" years. The same notation on Solar Hijri
/// numbers ("1367-22", "1396-09-07", "136X") is this project's form for dates as they were written in
/// Persian.
enum class EdtfQualifier { None, Uncertain, Approximate, Both }; // nothing, ?, ~, %

enum class EdtfPrecision { Century, Decade, Year, Season, Month, Day };

/// One date: a day or something wider.
struct EdtfPoint {
    static constexpr int Unstated = 0;
    static constexpr int Unspecified = -1; ///< written XX

    int year = 1;              ///< astronomical; with unspecified digits, these are 0
    bool negative = false;     ///< matters for -000X only, where the year says nothing
    int unspecifiedDigits = 0; ///< 0, 1 (201X) or 2 (20XX) digits at the end of the year
    int month = Unstated;      ///< 1-12, 21-24 for spring, summer, autumn, winter, or Unspecified
    int day = Unstated;
    EdtfQualifier qualifier = EdtfQualifier::None;
    QString time; ///< of a time stamp: "10:30:00+02:00"

    bool operator==(const EdtfPoint &) const = default;

    [[nodiscard]] EdtfPrecision precision() const;
    [[nodiscard]] std::optional<Day> earliest(Calendar calendar) const;
    [[nodiscard]] std::optional<Day> latest(Calendar calendar) const;
    [[nodiscard]] QString toString() const;
};

enum class EdtfSide { Date, Open, Unknown }; // a date, "..", empty

/// A date or an interval. For a single date, start and end are the same.
struct Edtf {
    EdtfPoint start;
    EdtfPoint end;
    EdtfSide startSide = EdtfSide::Date;
    EdtfSide endSide = EdtfSide::Date;
    bool isInterval = false;
    int level = 0;
    Calendar calendar = Calendar::Gregorian;

    bool operator==(const Edtf &) const = default;

    /// First day it may mean; nothing when that side is open or unknown.
    [[nodiscard]] std::optional<Day> earliest() const;
    [[nodiscard]] std::optional<Day> latest() const;
    /// The canonical text: an interval with equal ends is written as the single date.
    [[nodiscard]] QString toString() const;
};

/// What a text is, before asking what it means.
enum class EdtfKind { Level0, Level1, Level2, OutOfRange, Invalid };

[[nodiscard]] EdtfKind edtfKind(QStringView text, Calendar calendar = Calendar::Gregorian);

/// Fails with ErrorKind::Invalid and a sentence of its own for level 2, for years of more than four digits,
/// for days that do not exist and for an end before its start. Takes ASCII digits only and trims nothing, as
/// the standard says.
[[nodiscard]] Result<Edtf> parseEdtf(QStringView text, Calendar calendar = Calendar::Gregorian);

/// One day as a point.
[[nodiscard]] EdtfPoint edtfDay(const Day &day, EdtfQualifier qualifier = EdtfQualifier::None);

} // namespace vitrine
