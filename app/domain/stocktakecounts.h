// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storeroom.h"

#include <array>
#include <vector>

namespace vitrine {

/// How many lines of a stocktake stand how.
struct StocktakeCounts {
    std::array<int, EnumNames<StocktakeOutcome>::names.size()> each{}; ///< by outcome

    [[nodiscard]] int of(StocktakeOutcome outcome) const { return each[static_cast<size_t>(outcome)]; }
    /// What the list asked for, whatever was found of it.
    [[nodiscard]] int asked() const { return of(StocktakeOutcome::Waiting) + seen() + of(StocktakeOutcome::Missing); }
    /// Of what the list asked for: in its place or elsewhere.
    [[nodiscard]] int seen() const { return of(StocktakeOutcome::Seen) + of(StocktakeOutcome::Misplaced); }
    void add(StocktakeOutcome outcome, int by = 1) { each[static_cast<size_t>(outcome)] += by; }

    bool operator==(const StocktakeCounts &) const = default;
};

[[nodiscard]] inline StocktakeCounts countOutcomes(const std::vector<StocktakeLine> &lines)
{
    StocktakeCounts counts;
    for (const StocktakeLine &line : lines)
        counts.add(line.outcome);
    return counts;
}

} // namespace vitrine
