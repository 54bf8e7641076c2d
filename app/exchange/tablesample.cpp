// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablesample.h"

#include "exchange/opentable.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct TableSampleWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::TableSample)
};

Result<TableSample> taken(RowSource &source, TableSample sample, const CsvImportOptions &options)
{
    CsvRow row;
    if (!source.next(row))
        return fail(ErrorKind::Unreadable, TableSampleWords::tr("There is no table in this file: its first line is missing. Nothing was imported."));
    sample.headers = row.cells;
    sample.remark = source.remark();
    for (int i = 0; i < TableSample::mostRows && source.next(row); ++i)
        sample.rows.push_back(row);
    const Columns columns = understoodHeaders(sample.headers, options.keyHeader, options.language, options.mapping);
    sample.mapping = mappingOf(sample.headers, columns);
    sample.mapping.language = options.mapping.language;
    sample.mapping.reading = options.mapping.reading;
    sample.mapping.same = options.mapping.same;
    sample.absent = columns.absent;
    return sample;
}

} // namespace

bool TableSample::hasNumber() const
{
    return isFromTranslator || std::any_of(mapping.columns.begin(), mapping.columns.end(), [](const TableMapping::Entry &entry) { return entry.target == u"number"; });
}

bool isBook(QStringView format) { return format == u"xlsx" || format == u"ods"; }

bool hasColumns(QStringView format) { return format == u"csv" || format == u"tsv" || isBook(format); }

Result<TableSample> sampleTable(const ImportWish &wish, const ExchangeJob &job)
{
    const ImportWish::File &one = wish.files.front();
    const auto table = openTable(one.path, one.format, wish.table, job);
    if (!table)
        return table.unexpected();
    TableSample sample;
    sample.reading = table->reading;
    sample.sheets = table->sheets;
    sample.isFromTranslator = table->isFromTranslator;
    return taken(*table->rows, std::move(sample), wish.table);
}

} // namespace vitrine
