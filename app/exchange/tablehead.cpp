// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablehead.h"

#include "exchange/translationsheet.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr size_t headerSearch = 10; // rows in which a header is looked for

struct TableHeadWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Xlsx)
};

qsizetype filledCells(const CsvRow &row)
{
    return std::count_if(row.cells.begin(), row.cells.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

QString lineOf(const CsvRow &row) { return row.cells.join(u' ').simplified().left(200); }

bool namesNumber(const CsvRow &row, const CsvImportOptions &options)
{
    return understoodHeaders(row.cells, options.keyHeader, options.language, options.mapping).indexOf(u"number") >= 0 || isTranslationSheet(row.cells);
}

/// Nothing fits: npos.
size_t recognisedHeader(const std::vector<CsvRow> &rows, const CsvImportOptions &options)
{
    qsizetype most = 0; // cells of a row above: a title has few of them
    for (size_t i = 0; i < rows.size(); ++i) {
        if (filledCells(rows[i]) > most && namesNumber(rows[i], options))
            return i;
        most = std::max(most, filledCells(rows[i]));
    }
    return rows.size();
}

} // namespace

QString TableHead::remark() const
{
    return above.isEmpty() ? QString() : TableHeadWords::tr("Above the header stands, and was not taken: %1").arg(above.join(u" / "_s));
}

TableHead tableHead(const std::function<bool(CsvRow &)> &next, const CsvImportOptions &options)
{
    const int wished = options.mapping.reading.headerRow;
    std::vector<CsvRow> first;
    CsvRow row;
    while (first.size() < headerSearch && next(row)) {
        first.push_back(row);
        if (wished > 0 && row.row >= wished)
            break;
    }
    TableHead head;
    while (wished > 0 && !first.empty() && first.back().row < wished && next(row)) { // far below: not kept
        if (head.above.size() < qsizetype(headerSearch))
            head.above += lineOf(first.front());
        first.erase(first.begin());
        first.push_back(row);
    }
    size_t at = recognisedHeader(first, options);
    head.namesNumber = at < first.size();
    if (wished > 0) {
        at = !first.empty() && first.back().row >= wished ? first.size() - 1 : first.size();
        head.namesNumber = at < first.size() && namesNumber(first[at], options);
    } else if (!head.namesNumber) {
        const auto wide = std::find_if(first.begin(), first.end(), [](const CsvRow &one) { return filledCells(one) > 1; });
        at = wide == first.end() ? 0 : size_t(wide - first.begin());
    }
    for (size_t i = 0; i < std::min(at, first.size()); ++i)
        head.above += lineOf(first[i]);
    if (at < first.size())
        head.rows.assign(first.begin() + qsizetype(at), first.end());
    return head;
}

} // namespace vitrine
