// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvcolumns.h"
#include "exchange/csvreader.h"
#include "exchange/importreport.h"
#include "exchange/job.h"
#include "exchange/linkednames.h"

namespace vitrine {

struct CsvImportOptions {
    QString keyHeader;              ///< the header of the number's column; empty: recognised
    QString language;               ///< of text whose header names none
    ItemKind defaultKind = ItemKind::Artwork;
    std::optional<Access> access;   ///< for rows that carry no level of their own; public also publishes
    QString folder;                 ///< where files named in the table lie
    TableMapping mapping{};         ///< what it says of the table, a column or a name goes before what is recognised
    bool keepRows = false;          ///< the report says what became of each row
};

/// Puts a table of items into a catalogue. The number decides whether a row is new, changed or unchanged; an empty cell
/// leaves what is there. Values are kept exactly as they are.
[[nodiscard]] Result<ImportReport> importCsv(QIODevice &device, RecordSink &sink, const CsvImportOptions &options,
                                             const ExchangeJob &job = {});
/// The same from rows of any file, the first of which is the header.
[[nodiscard]] Result<ImportReport> importTable(RowSource &source, RecordSink &sink, const CsvImportOptions &options,
                                               const ExchangeJob &job = {});

} // namespace vitrine
