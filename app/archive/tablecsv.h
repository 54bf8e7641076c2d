// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/lossreport.h"

class QAbstractItemModel;

namespace vitrine {

/// Writes a table as it is shown, for a spreadsheet: its headings, then its rows. The sign between cells is the one that the
/// spreadsheets of the current language take. Appears whole or not at all.
[[nodiscard]] Result<LossReport> writeTableCsv(const QString &path, const QAbstractItemModel &model);

} // namespace vitrine
