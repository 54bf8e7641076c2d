// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportrequest.h"
#include "exchange/job.h"
#include "exchange/lossreport.h"

namespace vitrine {

/// One LIDO 1.1 file: an object record an entry, written as it goes. The report names what an entry lacks of the usual
/// minimum: title, kind, keeper, an event with maker, date or place, rights, and a description of each picture.
[[nodiscard]] Result<LossReport> writeLido(const QString &path, const Reader &reader, const ExportRequest &request, const ExchangeJob &job);

} // namespace vitrine
