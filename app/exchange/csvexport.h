// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"
#include "exchange/csvwriter.h"
#include "exchange/exportrequest.h"
#include "exchange/job.h"
#include "exchange/lossreport.h"

namespace vitrine {

struct CsvExportOptions {
    CsvStyle style;
    ItemQuery query;
    QStringList fields;    ///< keys or headers of columns; empty: all that are used
    QStringList languages; ///< of texts; empty: all
    std::optional<QSet<ItemId>> only{}; ///< of the query's items these alone
    QIODevice *columns = nullptr; ///< gets a table of what each column means
};

/// Writes the items that `reader` shows and the query finds as a table, one row an item. What importCsv() makes of the exact
/// form in an empty catalogue gives the same bytes again.
[[nodiscard]] Result<LossReport> exportCsv(QIODevice &device, const Reader &reader, const CsvExportOptions &options,
                                           const ExchangeJob &job = {});

/// The same to a file, in the style of `request.format`: csv, csv-spreadsheet or tsv; with OUT.columns.csv if wished.
[[nodiscard]] Result<LossReport> writeCsv(const QString &path, const Reader &reader, const ExportRequest &request, const ExchangeJob &job);

} // namespace vitrine
