// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"

#include <QByteArray>
#include <QStringList>

namespace vitrine {

/// What somebody wants exported, whatever the format. How far it may go is the reader's matter, not a wish.
struct ExportRequest {
    QString format;         ///< key in the table of formats
    ItemQuery query;
    bool isFiltered = false; ///< the query leaves something out: a whole-catalogue format then writes these items alone
    QStringList fields;     ///< keys of item fields; empty: all
    QStringList languages;  ///< of texts; empty: all
    QChar separator = u','; ///< of csv-spreadsheet
    bool withColumns = false; ///< of tables: OUT.columns.csv says what each column means
    bool withMedia = false;   ///< of json: the originals, beside it
    /// A small, freshly painted copy of a picture as JPEG or PNG, for formats that hold pictures; without it they hold none.
    std::function<Result<QByteArray>(const QString &original, int longestSide)> picture;
};

} // namespace vitrine
