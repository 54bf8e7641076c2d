// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/columnwidths.h"

#include <cmath>
#include <numeric>

namespace vitrine {

std::vector<double> columnWidths(const std::vector<ColumnNeed> &needs, double width)
{
    double least = 0;
    double more = 0; // square roots: a column of essays does not starve the others
    double wished = 0;
    const auto appetite = [](const ColumnNeed &need) { return std::sqrt(std::max(need.wished - need.least, 0.0)); };
    for (const ColumnNeed &need : needs) {
        least += need.least;
        wished += std::max(need.wished, need.least);
        more += appetite(need);
    }
    std::vector<double> widths;
    if (least > width)
        return widths;
    for (const ColumnNeed &need : needs) {
        if (wished <= width)
            widths.push_back(std::max(need.wished, need.least) * (wished > 0 ? width / wished : 1));
        else
            widths.push_back(need.least + (width - least) * appetite(need) / more);
    }
    return widths;
}

} // namespace vitrine
