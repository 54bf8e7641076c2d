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
    std::vector<FacetChoice> choices; ///< the chosen ones, also with count 0, then the largest
    int values = 0; ///< how many there are, listed or not

    bool operator==(const FacetGroup &) const = default;
};

/// The facets that divide the query's result, in words for its language. What is chosen and not among the answer's values
/// keeps the label it had in `before`.
[[nodiscard]] std::vector<FacetGroup> facetGroups(const std::vector<FacetAnswer> &answers, const ItemQuery &query,
                                                  const std::vector<FacetGroup> &before = {});
/// One value in the words of the interface where it is a key, else its own label.
[[nodiscard]] FacetChoice facetChoice(Facet facet, const FacetCount &count, const ItemQuery &query);
[[nodiscard]] QString facetTitle(Facet facet);

/// The query with the value added to the facet's filter, or taken out when it was there.
[[nodiscard]] ItemQuery toggled(ItemQuery query, Facet facet, const QString &value);

} // namespace vitrine
