// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"
#include "models/tablecolumns.h"

namespace vitrine {

/// One line of an archivist's list: what stands in its columns, in words for people.
struct TableLine {
    ItemId id;
    QString number;
    bool demonstration = false;
    QStringList cells; ///< as many as the columns asked for

    bool operator==(const TableLine &) const = default;
};

/// What an archivist's list shows.
struct TableWish {
    ItemQuery query; ///< its language orders the titles
    std::vector<TableColumn> columns;
    QString language; ///< of the words in the cells

    bool operator==(const TableWish &) const = default;
};

/// The first answer to a question: how many there are, and the lines that are seen.
struct TableAnswer {
    int total = 0;
    std::vector<TableLine> lines;
};

/// The lines from `offset` on.
[[nodiscard]] Result<std::vector<TableLine>> tablePage(const Reader &reader, const TableWish &wish, int offset, int limit);
/// Cancelled when `isStale` says so.
[[nodiscard]] Result<TableAnswer> tableAnswer(const Reader &reader, const TableWish &wish, int offset, int limit,
                                              const std::function<bool()> &isStale);

} // namespace vitrine
