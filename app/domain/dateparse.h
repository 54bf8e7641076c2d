// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/uncertaindate.h"

#include <QStringView>

#include <optional>

namespace vitrine {

struct ParsedDate {
    UncertainDate date; ///< `original` is what was typed, `originalLanguage` the language given
    /// The same numbers in the other calendar, where only a rule and not the wording chose one: to be
    /// offered.
    std::optional<UncertainDate> alternative;
};

/// Reads a date as people type it in French, English or Persian, in any of the three digit sets, or as EDTF.
/// All words are known in every language; `language` (of the field) only decides years under 1500: Solar
/// Hijri in Persian or Persian digits, Gregorian otherwise, the other reading being the alternative.
/// "Undated" and its like have no value. What can be read in two ways, or only in part, is refused with a
/// sentence that says so: never guessed.
[[nodiscard]] Result<ParsedDate> parseDate(QStringView typed, QStringView language);

} // namespace vitrine
