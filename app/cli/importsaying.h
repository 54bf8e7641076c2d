// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importreport.h"

namespace vitrine::cli {

/// What became, or would become, of each row, on standard output.
void sayRows(const ImportReport &report);
/// What a person should know, on standard error, and the counts on standard output.
void sayImported(const ImportReport &report);

} // namespace vitrine::cli
