// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportrequest.h"
#include "exchange/job.h"
#include "exchange/lossreport.h"

namespace vitrine {

/// Simple Dublin Core: a folder with one oai_dc file an entry, named after its number where that may be a file's name.
[[nodiscard]] Result<LossReport> writeDublinCore(const QString &path, const Reader &reader, const ExportRequest &request, const ExchangeJob &job);

} // namespace vitrine
