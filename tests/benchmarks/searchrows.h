// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows.h"

namespace vitrine::bench {

/// Search in a catalogue of so many items, in this process and warm, as processor time: the first page against plain FTS5,
/// and everything that a keystroke asks for; median and 95th percentile over the list of queries.
QList<Row> searchRows(const Setting &setting, const Fixtures &fixtures, int items);

/// Changing one item through the facade and finding it by its new word: 95th percentile.
Row searchUpdate(const Setting &setting, const Fixtures &fixtures, int items);

} // namespace vitrine::bench
