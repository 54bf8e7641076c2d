// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fixtures.h"
#include "row.h"

namespace vitrine::bench {

struct Setting {
    QString build; ///< the build folder, with bin/ and benchmarks/
    bool isQuick = false;
};

/// Processor time until the first screen is painted, against a bare window.
Row firstScreen(const Setting &setting, const Fixtures &fixtures);

/// Importing a CSV file, against the sqlite3 shell that imports it and makes a full-text index with
/// prefixes of 2 and 3; and the memory it takes.
QList<Row> csvImport(const Setting &setting, const Fixtures &fixtures);

/// Exporting every public item as exact CSV, against the sqlite3 shell dumping the same columns by the same joins.
QList<Row> csvExport(const Setting &setting, const Fixtures &fixtures, int items);

/// The same items as an Excel workbook and as LIDO, against the same dump; what their formats ask for takes longer, and the
/// memory must not grow with the list.
QList<Row> otherExports(const Setting &setting, const Fixtures &fixtures, int items);

/// Processor time from the start of the visitor's window to its first page, against the bundled catalogue's.
Row openLarge(const Setting &setting, const Fixtures &fixtures, int items);

/// Processor time of the interface thread: per frame of a fling through 100,000 cards with pictures (95th and 99th
/// percentiles), and for a search's answer and its painting, at most.
QList<Row> fling(const Setting &setting);

/// Resident memory of the visitor's window after a search.
Row searchMemory(const Setting &setting, const Fixtures &fixtures, int items);

/// Resident memory after every page was visited.
Row visitMemory(const Setting &setting);

} // namespace vitrine::bench
