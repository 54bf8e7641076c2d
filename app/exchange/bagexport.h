// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportrequest.h"
#include "exchange/job.h"
#include "exchange/lossreport.h"

namespace vitrine {

/// A preservation package: a BagIt 1.0 bag with the originals, the lossless JSON, the exact CSV, METS and PREMIS; a folder, or
/// a zip archive when `path` ends in .zip. It is read back and checked before it appears. An original that is missing or
/// changed stays out and is named in the report as lacking.
[[nodiscard]] Result<LossReport> writeBag(const QString &path, const Reader &reader, const ExportRequest &request, const ExchangeJob &job);

} // namespace vitrine
