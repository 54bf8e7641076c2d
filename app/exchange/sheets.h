// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/itemtable.h"
#include "exchange/languagewords.h"

namespace vitrine {

/// What a spreadsheet program takes in one cell and one sheet.
inline constexpr qsizetype cellLimit = 32767;
inline constexpr int rowLimit = 1'048'576;

/// One sheet of a workbook. The first holds every column under the headers that an import understands; then, where there
/// are several languages, one a language holds the same entries with headers, texts and names in it, for reading.
struct Sheet {
    QString name;
    QStringList headers;
    std::vector<Column> columns;
    QString language; ///< of the names of what the items point to
    bool isRightToLeft = false;
    std::optional<LanguageWords> words; ///< of a sheet for reading
};

[[nodiscard]] std::vector<Sheet> sheetsOf(const ItemTable &table);

/// The read-me sheet: what this is, as of when, what was asked for, how many entries, and what each column means.
struct ReadMe {
    QString name;
    QList<QStringList> rows;
    bool isRightToLeft = false;
};

[[nodiscard]] ReadMe readMeOf(const ItemTable &table);

/// Refuses a list that no sheet can hold.
[[nodiscard]] Result<void> fitsOnSheet(const ItemTable &table);

/// The cells of a row as a sheet can hold them: a longer one is cut, says so itself and is named in the report.
[[nodiscard]] QStringList sheetCells(ItemTable &table, const Sheet &sheet, const Item &item, ItemTexts &texts);

} // namespace vitrine
