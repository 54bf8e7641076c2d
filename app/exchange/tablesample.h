// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importfiles.h"

#include <QStringList>

namespace vitrine {

/// How a table that is to be imported is understood before anything is: its beginning, and which column goes where.
struct TableSample {
    static constexpr int mostRows = 10;
    TableReading reading;          ///< as it was recognised, or as was wished
    QStringList sheets;            ///< of a workbook
    QString remark;                ///< one sentence or two: what stands above the header, a doubtful encoding; may be empty
    bool isFromTranslator = false; ///< a sheet with texts that came back: its columns are not mapped
    QStringList headers;
    std::vector<CsvRow> rows;      ///< the first after the header
    TableMapping mapping;          ///< one entry a header
    QStringList absent;            ///< headers of the wished mapping that the table does not have

    [[nodiscard]] bool hasNumber() const; ///< without one no row can be taken
};

/// Whether files of this format have sheets.
[[nodiscard]] bool isBook(QStringView format);
/// Whether files of this format have columns.
[[nodiscard]] bool hasColumns(QStringView format);
/// As `wish` would read its first file. Unreadable, or Missing; Cancelled when the job was stopped.
[[nodiscard]] Result<TableSample> sampleTable(const ImportWish &wish, const ExchangeJob &job = {});

} // namespace vitrine
