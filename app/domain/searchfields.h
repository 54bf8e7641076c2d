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

/// The values that folded words name in English, French or Persian, of a facet whose values are ours (kinds, levels, what
/// an item has or lacks ...); empty when they name none. Nothing for the other facets: their values are named by records.
[[nodiscard]] std::optional<QStringList> valuesNamed(Facet facet, const QStringList &foldedWords, bool lastIsPrefix);

/// The days that a date or a range "1980..1989", "..1367", "1396.." may mean: a bare year in both calendars. Empty when
/// it is no date.
[[nodiscard]] std::vector<DayRange> dayRanges(const QString &text, QStringView language);

} // namespace vitrine
