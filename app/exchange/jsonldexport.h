// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportrequest.h"
#include "exchange/job.h"
#include "exchange/lossreport.h"

namespace vitrine {

/// Linked Art as JSON-LD: one file whose "@graph" holds a complete record an object, then the exhibition and its set, and the
/// makers and places that were named. Refused without the setting baseUri: it needs addresses, and none are invented.
[[nodiscard]] Result<LossReport> writeJsonLd(const QString &path, const Reader &reader, const ExportRequest &request, const ExchangeJob &job);

} // namespace vitrine
