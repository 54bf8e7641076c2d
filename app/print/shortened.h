// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/blockmaker.h"

#include <span>

namespace vitrine {

/// Texts as they fit into a place that cannot grow.
struct Fitted {
    Typeface face;
    std::vector<Wording> texts;
    double height = 0;
    bool isShortened = false; ///< something is not there whole; it ends with an ellipsis then
};

/// Tries the faces in turn, the largest first. In the last, every text gets as many lines as all can have; those for which
/// there is no line at all are left out.
[[nodiscard]] Fitted fitted(std::vector<Wording> texts, std::span<const Typeface> faces, double width, double height);

} // namespace vitrine
