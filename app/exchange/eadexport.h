// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportrequest.h"
#include "exchange/job.h"
#include "exchange/lossreport.h"

namespace vitrine {

/// A finding aid, entries below their parents: EAD3 or EAD 2002, as `request.format` says (ead3, ead2002). A single entry above
/// all others is the finding aid's own; otherwise the catalogue is, as a collection. The report names what an entry lacks of
/// the six elements ISAD(G) calls essential.
[[nodiscard]] Result<LossReport> writeEad(const QString &path, const Reader &reader, const ExportRequest &request, const ExchangeJob &job);

} // namespace vitrine
