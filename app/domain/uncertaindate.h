// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/calendar.h"

#include <QString>

#include <optional>

namespace vitrine {

/// A date as the catalogue keeps it: the original wording and its calendar, an EDTF value, and the computed
/// bounds.
///
/// `native` is the same date in the numbers of `calendar`, in EDTF notation, so that it can be shown exactly
/// as it was meant. For a Gregorian date it is empty: `edtf` says it. For a Solar Hijri date it is "1367",
/// "1367-22" (summer; 21 spring = months 1-3, 22 summer = 4-6, 23 autumn = 7-9, 24 winter = 10-12),
/// "1396-09-07", "136X", "1367?", "1366/1368" ..., and `edtf` is the Gregorian day ("2017-11-28") or interval
/// of days ("1988-03-21/1989-03-20").
struct UncertainDate {
    QString original;         ///< as in the source, in any wording; may stand alone
    QString originalLanguage; ///< BCP 47, of `original`
    Calendar calendar = Calendar::Gregorian;
    QString edtf;   ///< canonical EDTF of level 0 or 1, always Gregorian; empty when no day is known
    QString native; ///< see above
    std::optional<Day> earliest;
    std::optional<Day> latest;

    bool operator==(const UncertainDate &) const = default;

    /// From an EDTF value; fails with the sentences of parseEdtf().
    [[nodiscard]] static Result<UncertainDate> fromEdtf(QStringView edtf);
    /// From EDTF notation on Solar Hijri numbers.
    [[nodiscard]] static Result<UncertainDate> fromSolarHijri(QStringView native);
    /// Either of the two.
    [[nodiscard]] static Result<UncertainDate> from(Calendar calendar, QStringView notation);
    /// A wording that says no day ("undated", a level 2 value from elsewhere): kept, shown, not sorted by.
    [[nodiscard]] static UncertainDate asText(QString original, QString language);

    /// Neither a wording nor a value.
    [[nodiscard]] bool isEmpty() const;
    /// True when there is a value to sort and search by.
    [[nodiscard]] bool isKnown() const { return !edtf.isEmpty(); }
    /// The value in the numbers of `calendar`: `native`, or `edtf` for a Gregorian date.
    [[nodiscard]] const QString &notation() const { return calendar == Calendar::Gregorian ? edtf : native; }
};

/// Order for lists: by earliest day, then latest; an open start comes first, a date without value last.
[[nodiscard]] bool sortsBefore(const UncertainDate &a, const UncertainDate &b);

/// True when the two may share a day; unknown and open sides reach for ever. Without value: false.
[[nodiscard]] bool mayOverlap(const UncertainDate &date, const std::optional<Day> &from,
                              const std::optional<Day> &to);

} // namespace vitrine
