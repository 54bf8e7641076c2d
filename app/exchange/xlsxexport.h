// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportrequest.h"
#include "exchange/job.h"
#include "exchange/lossreport.h"

namespace vitrine {

/// An Excel workbook of the items, written row by row: every value a text as it is, headers frozen, filters set, Persian
/// sheets from right to left, and a read-me sheet.
[[nodiscard]] Result<LossReport> writeXlsx(const QString &path, const Reader &reader, const ExportRequest &request, const ExchangeJob &job);

} // namespace vitrine
