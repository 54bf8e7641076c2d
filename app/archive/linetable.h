// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace vitrine {

/// Makes a table one of lines that are read and chosen whole: no grid, no cells to be edited, Tab leaves it. Words that are cut
/// have their dots where their own language ends, in a window from right to left too.
void setUpLineTable(QTableView &table);

} // namespace vitrine
