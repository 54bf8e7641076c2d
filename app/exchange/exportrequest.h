// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace vitrine {

/// What is printed, and on what: of pdf alone.
struct PrintWish {
    QString sheet = QStringLiteral("list"); ///< see print/sheetkind.h
    QString paper = QStringLiteral("A4");   ///< A3, A4, A5 or Letter
    bool isLandscape = false;
    bool showsCovered = false; ///< also the pictures behind an advisory
    QString asked;             ///< the question in words, for the head of a list; empty: made from the query
    QDateTime now;             ///< when it is printed
};

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
    PrintWish print{};
    /// A small, freshly painted copy of a picture as JPEG or PNG, for formats that hold pictures; without it they hold none.
    std::function<Result<QByteArray>(const QString &original, int longestSide)> picture;
};

} // namespace vitrine
