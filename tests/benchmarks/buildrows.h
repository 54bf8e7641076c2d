// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows.h"

namespace vitrine::bench {

/// Building a catalogue through the facade, index and history included, against plain SQLite inserting the same rows into the
/// same tables and index.
Row indexBuild(const Setting &setting, const Fixtures &fixtures, int items);

} // namespace vitrine::bench
