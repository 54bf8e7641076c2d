// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportrequest.h"
#include "exchange/job.h"
#include "exchange/lossreport.h"

namespace vitrine {

/// A folder for any browser: a page an entry and language, lists, statements with who made them, sources. Plain pages and one
/// style; a small script adds search, and nothing is lost without it. Opens from a disk, and needs nothing from elsewhere.
[[nodiscard]] Result<LossReport> writeHtml(const QString &path, const Reader &reader, const ExportRequest &request, const ExchangeJob &job);

} // namespace vitrine
