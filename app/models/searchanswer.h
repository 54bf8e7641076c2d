// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facetgroups.h"
#include "models/showntext.h"

namespace vitrine {

/// What a search found, as values: made beside the main thread with a reader of its own.
struct SearchAnswer {
    ItemQuery query;
    int total = 0;
    std::vector<ItemRow> rows; ///< the first of the items
    std::vector<FacetGroup> kinds;
    struct Person {
        AgentId id;
        ShownText name;
    };
    std::vector<Person> people; ///< whose name holds every word
    struct Said {
        EventId event;
        int statements = 0; ///< that hold every word
    };
    std::vector<Said> said;
};

/// Items, kinds, people and statements for the query's words; the last two only when there are words.
[[nodiscard]] Result<SearchAnswer> answerTo(const ItemQuery &query, const Reader &reader, int mostRows);

} // namespace vitrine
