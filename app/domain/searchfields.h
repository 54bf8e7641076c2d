// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchgrammar.h"

namespace vitrine {

struct QueryField {
    SearchTerm::Where where = SearchTerm::Where::Anywhere;
    Facet facet = Facet::Kind; ///< where it is a Value
};

/// The field a person means by a word before a colon, in English, French or Persian; nothing when it is no field.
[[nodiscard]] std::optional<QueryField> searchFieldOf(QStringView name);

/// The kinds and holdings ("film", "transcript") that a folded word names, in English, French or Persian: the values of
/// Facet::Kind and Facet::Has. Empty when it names none.
[[nodiscard]] QStringList kindsNamed(const QStringList &foldedWords, bool lastIsPrefix);
[[nodiscard]] QStringList holdingsNamed(const QStringList &foldedWords, bool lastIsPrefix);

/// The days that a date or a range "1980..1989", "..1367", "1396.." may mean: a bare year in both calendars. Empty when
/// it is no date.
[[nodiscard]] std::vector<DayRange> dayRanges(const QString &text, QStringView language);

} // namespace vitrine
