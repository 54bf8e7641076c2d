// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/datetokens.h"
#include "domain/edtf.h"

#include <QList>

#include <optional>

namespace vitrine {

/// "About" and "perhaps", as met.
struct DateMarks {
    bool about = false;
    bool uncertain = false;
};

/// One date within a typed phrase; it may still lack its year ("22" of "22–28 November 2017").
struct DatePoint {
    EdtfPoint point;
    DateMarks marks;
    std::optional<Calendar> calendar; ///< named by a month
    bool hasYear = true;

    [[nodiscard]] bool isBareYear() const { return hasYear && point.month == EdtfPoint::Unstated; }
    /// Takes year, and month where it is a day only, from the end of the range; false when the end has none
    /// to give.
    bool completeFrom(const DatePoint &end);
};

/// Reads the tokens of one date; `typed` is for the sentences.
[[nodiscard]] Result<DatePoint> readDatePoint(QList<DateToken> tokens, const QString &typed, bool beforeEra);

/// Takes "about" and "perhaps" from the front.
[[nodiscard]] DateMarks takeLeadingMarks(QList<DateToken> &tokens);

/// EDTF text with the marks of the point and those of the whole phrase.
[[nodiscard]] QString notationOf(const DatePoint &point, DateMarks whole);

/// As one end of an interval, where level 1 allows no unspecified digits: the first or the last year.
[[nodiscard]] EdtfPoint endPoint(EdtfPoint point, bool last);

/// The day, month or year after the end or before the start of a point, as wide as the point.
[[nodiscard]] EdtfPoint neighbour(EdtfPoint point, Calendar calendar, bool after);

} // namespace vitrine
