// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvexport.h"

#include "exchange/csvdescription.h"
#include "exchange/exportfile.h"
#include "exchange/itemtable.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

CsvStyle styleOf(const ExportRequest &request)
{
    if (request.format == "tsv"_L1)
        return CsvStyle::tabs();
    return request.format == "csv"_L1 ? CsvStyle::exact() : CsvStyle::spreadsheet(request.separator);
}

} // namespace

Result<LossReport> exportCsv(QIODevice &device, const Reader &reader, const CsvExportOptions &options, const ExchangeJob &job)
{
    ItemTable table(reader, {options.query, options.fields, options.languages, options.only}, job);
    CsvWriter writer(device, options.style);
    auto written = table.open();
    if (written && options.columns)
        written = describeColumns(*options.columns, table.columns(), options.style, LanguageWords(table.namesLanguage()));
    QStringList headers;
    for (const Column &column : table.columns())
        headers += headerOf(column);
    if (written)
        written = writer.writeRow(headers);
    ItemTexts texts(reader, table.namesLanguage());
    if (written)
        written = table.forEachItem([&](const Item &item) {
            table.noteWritten(item);
            return writer.writeRow(table.cells(table.columns(), item, texts));
        });
    return written ? Result<LossReport>(table.report()) : written.unexpected();
}

Result<LossReport> writeCsv(const QString &path, const Reader &reader, const ExportRequest &request, const ExchangeJob &job)
{
    CsvExportOptions options{styleOf(request), request.query, request.fields, request.languages, request.only};
    return intoFile(path, [&](QIODevice &device) -> Result<LossReport> {
        if (!request.withColumns)
            return exportCsv(device, reader, options, job);
        return intoFile(path + ".columns.csv"_L1, [&](QIODevice &columns) {
            options.columns = &columns;
            return exportCsv(device, reader, options, job);
        });
    });
}

} // namespace vitrine
