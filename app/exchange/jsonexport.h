// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"
#include "exchange/exportrequest.h"
#include "exchange/job.h"
#include "exchange/lossreport.h"

#include <QIODevice>
#include <QStringList>

namespace vitrine {

/// The order of record types in a file: what is pointed to stands before what points, as far as possible.
[[nodiscard]] const std::vector<RecordType> &exchangeOrder();

struct JsonExportOptions {
    std::optional<ItemQuery> query; ///< only these items and their media; everything else is written whole
    std::optional<QSet<ItemId>> only{}; ///< of the query's items these alone
    QString mediaFolder;            ///< where copies of the originals go; empty: none
    bool looksOnly = false;         ///< that the originals are there; none is copied
    bool lines = false;             ///< NDJSON: the head is a line of its own, and every record
};

/// Writes everything `reader` shows, one record a line, without any time of export: the same catalogue gives the same bytes.
[[nodiscard]] Result<LossReport> exportJson(QIODevice &device, const Reader &reader, const JsonExportOptions &options,
                                            const ExchangeJob &job = {});

/// The same to a file: json or ndjson. Invalid when fields or languages are chosen: this form loses nothing.
[[nodiscard]] Result<LossReport> writeJson(const QString &path, const Reader &reader, const ExportRequest &request, const ExchangeJob &job);

} // namespace vitrine
