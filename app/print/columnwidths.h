// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace vitrine {

/// How much room a column's content asks for.
struct ColumnNeed {
    double least = 0;  ///< its longest word, within reason
    double wished = 0; ///< nearly all of its texts on one line
};

/// Widths that fill `width`: each column as it wishes where there is room for all, else its least and a share of the rest.
/// Empty when not even the least fits: then this is no table for this paper.
[[nodiscard]] std::vector<double> columnWidths(const std::vector<ColumnNeed> &needs, double width);

} // namespace vitrine
