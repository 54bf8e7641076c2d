// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows.h"

namespace vitrine::bench {

/// Work at the curator's desk on a catalogue of that size: opening a record, what a key sets off, saving a field; editing
/// 10,000 items in bulk, the rehearsal before and the undo after. Processor time.
QList<Row> deskWork(const Setting &setting, const Fixtures &fixtures, int items);
/// The archivist's list of a catalogue of that size: the first screen after each order, and the longest time in which the
/// window answered nothing. Wall time.
QList<Row> archiveWork(const Setting &setting, const Fixtures &fixtures, int items);

} // namespace vitrine::bench
