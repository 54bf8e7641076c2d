// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace vitrine {

/// Rows of cells, as spreadsheets put them on the clipboard. Rows may be of different lengths.
using CellBlock = std::vector<QStringList>;

/// Tabs part cells and line ends rows; a cell that begins with a quotation mark and ends with one before the next tab or
/// line end holds what stands between them, tabs and line ends too. Any other quotation mark is one.
[[nodiscard]] CellBlock cellsFromText(const QString &text);

/// The first table of a page; empty when it has none.
[[nodiscard]] CellBlock cellsFromHtml(const QString &html);

/// From what a spreadsheet offers: the text, which is exact in its blanks, unless it cannot say what the table says (some
/// programs write line ends within cells as blanks there, or leave quotation marks alone).
[[nodiscard]] CellBlock cellsFromClipboard(const QString &text, const QString &html);

/// As spreadsheets take it: cells with tabs, line ends or quotation marks are quoted, and what would be taken for a formula
/// has an apostrophe before it.
[[nodiscard]] QString cellsToText(const CellBlock &cells);

/// The longest row.
[[nodiscard]] qsizetype columnsOf(const CellBlock &cells);

} // namespace vitrine
