// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"

#include <QByteArray>
#include <QDateTime>
#include <QSet>
#include <QStringList>

namespace vitrine {

/// What is printed, and on what: of pdf alone.
struct PrintWish {
    QString sheet = QStringLiteral("list"); ///< see print/sheetkind.h
    QString paper = QStringLiteral("A4");   ///< A3, A4, A5, A6 or Letter
    bool isLandscape = false;
    QString stock;      ///< of labels: a sheet as shops sell them, see print/labelstock.h; empty: plain paper, to be cut
    int firstPlace = 1; ///< on a sheet of which some are used up already
    bool showsCovered = false; ///< also the pictures behind an advisory
    QString asked;             ///< the question in words, for the head of a list; empty: made from the query
    QDateTime now;             ///< when it is printed
};

/// What somebody wants exported, whatever the format. How far it may go is the reader's matter, not a wish.
struct ExportRequest {
    QString format;         ///< key in the table of formats
    ItemQuery query;
    bool isFiltered = false; ///< the query leaves something out: a whole-catalogue format then writes these items alone
    std::optional<QSet<ItemId>> only; ///< of the query's items these alone, in its order
    QStringList fields;     ///< keys of item fields; empty: all
    QStringList languages;  ///< of texts; empty: all
    QChar separator = u','; ///< of csv-spreadsheet
    bool withColumns = false; ///< of tables: OUT.columns.csv says what each column means
    bool withMedia = false;   ///< of json: the originals, beside it
    bool isRehearsal = false; ///< nobody will have it: originals are looked for, not copied; see exchange/rehearsal.h
    PrintWish print{};
    /// A small, freshly painted copy of a picture as JPEG or PNG, for formats that hold pictures; without it they hold none.
    std::function<Result<QByteArray>(const QString &original, int longestSide)> picture;
};

/// The items of a query in its order, where `only` is given those among them.
[[nodiscard]] Result<std::vector<ItemId>> chosenItems(const Reader &reader, const ItemQuery &query, const std::optional<QSet<ItemId>> &only);

/// The fields that a format takes of the columns of a list ("title@fr"): tables have them as they stand, formats of entries
/// each field once, those that lose nothing none.
[[nodiscard]] QStringList fieldsOfColumns(const QString &format, const QStringList &columns);
/// A table of items, in which columns have an order.
[[nodiscard]] bool isTableFormat(QStringView format);
/// A form that keeps everything: no fields or languages can be left out.
[[nodiscard]] bool isWholeFormat(QStringView format);

} // namespace vitrine
