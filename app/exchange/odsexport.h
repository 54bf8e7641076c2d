// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportrequest.h"
#include "exchange/job.h"
#include "exchange/lossreport.h"

namespace vitrine {

/// An OpenDocument spreadsheet with the sheets of the Excel workbook; see xlsxexport.h.
[[nodiscard]] Result<LossReport> writeOds(const QString &path, const Reader &reader, const ExportRequest &request, const ExchangeJob &job);

} // namespace vitrine
