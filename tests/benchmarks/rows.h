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

/// Importing a CSV file, against the sqlite3 shell that imports it and makes a full-text index.
Row csvImport(const Setting &setting, const Fixtures &fixtures);

/// Resident memory after every page was visited.
Row visitMemory(const Setting &setting);

} // namespace vitrine::bench
