// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importfiles.h"

#include <QStringList>

namespace vitrine {

/// How a table that is to be imported is understood before anything is: its beginning, and which column goes where.
struct TableSample {
    static constexpr int mostRows = 5;
    QString encoding;  ///< "UTF-8" ...; empty where the format says it
    QString separator; ///< of a text; empty in a workbook
    bool isFromTranslator = false; ///< a sheet with texts that came back: its columns are not mapped
    QStringList headers;
    std::vector<QStringList> rows; ///< the first after the header
    TableMapping mapping;          ///< one entry a header
    QStringList absent;            ///< headers of the wished mapping that the table does not have

    [[nodiscard]] bool hasNumber() const; ///< without one no row can be taken
};

/// Whether files of this format have columns.
[[nodiscard]] bool hasColumns(QStringView format);
/// As `wish` would read its first file. Unreadable, or Missing.
[[nodiscard]] Result<TableSample> sampleTable(const ImportWish &wish);

} // namespace vitrine
