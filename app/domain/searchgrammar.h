// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/itemquery.h"

#include <QStringView>

namespace vitrine {

/// The days from `from` to `to`, both included; a side that is not set is open.
struct DayRange {
    std::optional<Day> from;
    std::optional<Day> to;

    bool operator==(const DayRange &) const = default;
};

/// One thing looked for.
struct SearchTerm {
    enum class Where {
        Anywhere,    ///< every word the audience may read
        Title, Description, Transcript,
        Number,      ///< `words` holds the one number as typed
        Value,       ///< a value of `facet` whose name holds the words
        Date         ///< the item's date may fall in one of `days`
    };
    Where where = Where::Anywhere;
    Facet facet = Facet::Kind;
    QStringList words;   ///< folded; several are a phrase (of a value: all in its name)
    bool prefix = false; ///< the last word may only begin one
    std::vector<DayRange> days;

    bool operator==(const SearchTerm &) const = default;
};

/// What a query means: a tree. `All` without children is everything, `Any` without children nothing.
struct SearchExpression {
    enum class Kind { Term, All, Any, Not };
    Kind kind = Kind::All;
    SearchTerm term;                        ///< of a Term
    std::vector<SearchExpression> children; ///< of the others; Not has one

    bool operator==(const SearchExpression &) const = default;
};

/// Reads what a person typed. There is no wrong query: what is not a word is passed over.
///
///     query   = choice { choice }                     all must fit
///     choice  = part { ("OR" | "OU" | "|") part }     one must fit
///     part    = ["-" | "NOT"] ( "(" query ")" | [field ":"] sought )
///     sought  = '"' words '"' | word ["*"] | date | [date] ".." [date]     dates after a field of dates only
///
/// Quotation marks may be straight, French or English ones. A field is one of title, description, transcript, number,
/// maker, place, material, technique, subject, language, kind, section, date, has, for desks access, level, status and lacks,
/// or its French or Persian word; what stands before another colon is a word like any other. A bare year is read in both calendars.
/// @param lastIsPrefix the last word is still being typed
/// @param language in which dates are read (BCP 47)
[[nodiscard]] SearchExpression parseSearch(QStringView typed, bool lastIsPrefix, QStringView language);

/// The folded words that are looked for in texts, for highlighting; excluded ones and values are left out.
[[nodiscard]] QStringList soughtWords(const SearchExpression &expression);

/// The words of a folded text as the index counts them: runs of letters and digits.
[[nodiscard]] QStringList foldedTokens(QStringView folded);

} // namespace vitrine
