// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvcolumns.h"
#include "exchange/csvwriter.h"
#include "exchange/languagewords.h"

namespace vitrine {

/// What a column holds, in the language of the words.
[[nodiscard]] QString columnMeaning(const Column &column, const LanguageWords &words);
/// "text", "list" (several values joined with a bar), "lines" (one value a line), "date", "word" (one of a fixed list).
[[nodiscard]] QString columnType(const Column &column);

/// A table of the columns: name, meaning, type, language. With it a table can be used when nobody is left to ask.
[[nodiscard]] Result<void> describeColumns(QIODevice &device, const std::vector<Column> &columns, const CsvStyle &style, const LanguageWords &words);

} // namespace vitrine
