// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablesample.h"

#include "exchange/csvcolumns.h"
#include "exchange/csvreader.h"
#include "exchange/xlsxreader.h"

#include <QCoreApplication>
#include <QFile>

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
    for (int i = 0; i < TableSample::mostRows && source.next(row); ++i)
        sample.rows.push_back(row.cells);
    sample.isFromTranslator = isTranslationSheet(sample.headers);
    const Columns columns = understoodHeaders(sample.headers, options.keyHeader, options.language, options.mapping);
    sample.mapping = mappingOf(sample.headers, columns);
    sample.mapping.language = options.mapping.language;
    sample.absent = columns.absent;
    return sample;
}

} // namespace

bool TableSample::hasNumber() const
{
    return isFromTranslator || std::any_of(mapping.columns.begin(), mapping.columns.end(), [](const TableMapping::Entry &entry) { return entry.target == u"number"; });
}

bool hasColumns(QStringView format) { return format == u"csv" || format == u"tsv" || format == u"xlsx"; }

Result<TableSample> sampleTable(const ImportWish &wish)
{
    const ImportWish::File &one = wish.files.front();
    if (one.format == u"xlsx") {
        const auto book = XlsxReader::open(one.path, wish.table, wish.sheet);
        return book ? taken(**book, {}, wish.table) : book.unexpected();
    }
    QFile file(one.path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Missing, TableSampleWords::tr("The file “%1” cannot be read. Nothing was imported.").arg(one.path), file.errorString());
    const auto reader = CsvReader::open(file, one.format == u"tsv" ? std::optional(QChar(u'\t')) : wish.table.separator);
    if (!reader)
        return reader.unexpected();
    TableSample sample;
    sample.encoding = encodingName((*reader)->encoding());
    sample.separator = (*reader)->separator();
    return taken(**reader, std::move(sample), wish.table);
}

} // namespace vitrine
