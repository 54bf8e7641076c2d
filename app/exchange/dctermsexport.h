// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportrequest.h"
#include "exchange/job.h"
#include "exchange/lossreport.h"

namespace vitrine {

/// DCMI Metadata Terms (qualified Dublin Core) as JSON-LD: one file whose "@graph" holds an entry an object; what an entry
/// names, an agent, a term, a place, a source, stands in it with its address and its name in each language. The context is in
/// the file, so that nothing is fetched to read it. Refused without the setting baseUri, as Linked Art is.
[[nodiscard]] Result<LossReport> writeDcTerms(const QString &path, const Reader &reader, const ExportRequest &request, const ExchangeJob &job);

} // namespace vitrine
