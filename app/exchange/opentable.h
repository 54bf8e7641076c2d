// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvimport.h"

#include <QFile>

namespace vitrine {

/// A table of whatever file, opened as a person says or as it was recognised.
struct OpenTable {
    std::unique_ptr<QFile> file;     ///< of a text; outlives the rows
    std::unique_ptr<RowSource> rows; ///< from the header on
    TableReading reading;            ///< how it is read
    QStringList sheets;              ///< of a workbook
    bool isFromTranslator = false;   ///< a sheet with texts that came back
};

/// Unreadable, Refused, or Invalid when there is no such sheet or row. The job is asked while what stands before the rows of a
/// workbook is read; Cancelled then.
[[nodiscard]] Result<OpenTable> openTable(const QString &path, QStringView format, const CsvImportOptions &options, const ExchangeJob &job = {});
/// The device is read as long as the rows are.
[[nodiscard]] Result<OpenTable> openText(QIODevice &device, const CsvImportOptions &options);

} // namespace vitrine
