// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"

namespace vitrine {

struct FacetChoice {
    QString value;
    QString label; ///< in the query's language
    int count = 0;
    bool chosen = false;

    bool operator==(const FacetChoice &) const = default;
};

struct FacetGroup {
    Facet facet = Facet::Kind;
    QString title;
    std::vector<FacetChoice> choices; ///< largest first; chosen ones are there even with count 0

    bool operator==(const FacetGroup &) const = default;
};

/// The facets that divide the query's result, with their counts; at most `choicesEach` choices a group.
[[nodiscard]] Result<std::vector<FacetGroup>> facetGroups(const Reader &reader, const ItemQuery &query,
                                                         const std::vector<Facet> &facets, int choicesEach);

/// The query with the value added to the facet's filter, or taken out when it was there.
[[nodiscard]] ItemQuery toggled(ItemQuery query, Facet facet, const QString &value);

} // namespace vitrine
