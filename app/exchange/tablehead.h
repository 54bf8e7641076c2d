// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvimport.h"

#include <deque>
#include <functional>

namespace vitrine {

/// Where a table begins: its header, what stands above it, and the rows that were read to find that out.
struct TableHead {
    std::deque<CsvRow> rows; ///< the header first; empty when there is none
    QStringList above;       ///< rows that were not taken, each as one line
    bool namesNumber = false;

    /// One sentence about what stands above; empty when nothing does.
    [[nodiscard]] QString remark() const;
};

/// Takes the row that the options' reading names. Without that, the first of ten that names the number of the items and has
/// more cells than all above it; else the first with more than one cell; else the first.
[[nodiscard]] TableHead tableHead(const std::function<bool(CsvRow &)> &next, const CsvImportOptions &options);

} // namespace vitrine
