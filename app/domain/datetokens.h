// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace vitrine {

/// What a piece of a typed date says.
enum class DateWord {
    Number,          ///< value, and the number of digits
    GregorianMonth,  ///< value 1-12
    SolarHijriMonth, ///< value 1-12
    Season,          ///< value 21-24
    Weekday,         ///< value 1-7, Monday first
    RomanNumber,     ///< value
    Ordinal,         ///< st, nd, rd, th, er, e
    Plural,          ///< the s of 1980s
    Decade,
    Century,
    About,
    Uncertain,
    Before,
    After,
    Since,
    Until,
    Between,
    And,
    To,
    FromOrOf, ///< de, du, از ... : opens a range, or is a filler
    Dash,
    Slash,
    Dot,
    Gregorian,
    SolarHijri,
    LunarHijri,
    BeforeEra,
    Filler, ///< articles, "year", commas
    Unknown ///< text is the word
};

struct DateToken {
    DateWord word = DateWord::Unknown;
    int value = 0;
    int digits = 0;
    QString text;
};

/// The pieces in their order. Words of French, English and Persian are found folded, the longest phrase
/// first.
[[nodiscard]] QList<DateToken> dateTokens(QStringView text);

/// True for "undated", "s.d.", "بی‌تا" and their like.
[[nodiscard]] bool saysUndated(QStringView text);

/// The text with ASCII digits and without blanks or bidi controls around it.
[[nodiscard]] QString withPlainDigits(QStringView text);

/// True when a digit of `text` is one of ۰-۹ or ٠-٩.
[[nodiscard]] bool hasPersianDigits(QStringView text);

} // namespace vitrine
