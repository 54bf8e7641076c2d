// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/formats.h"

namespace vitrine {

/// Writes the sheet for a translator: every text without one in `language`, or with a stale one. As a workbook ("xlsx") or a
/// table ("csv", "csv-spreadsheet", "tsv"); Invalid for other formats. The job is asked at each record and each line.
[[nodiscard]] Result<LossReport> exportUntranslated(const QString &path, const Reader &reader, const QString &language, const ExportRequest &request,
                                                    const ExchangeJob &job = {});

} // namespace vitrine
