// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace vitrine {

class Catalogue;

/// Milliseconds of the interface thread's processor time.
struct SpellTimes {
    std::vector<double> keys;        ///< with what they paint
    std::vector<double> betweenKeys; ///< what a key may have to wait for: a look at the words, a few at a time
};

/// Types in the middle of one paragraph of 2,000 words, one in ten of them wrong, while looks at its spelling come and go.
/// Nothing when the looks never end.
std::optional<SpellTimes> spellALongText(Catalogue &catalogue);

} // namespace vitrine
