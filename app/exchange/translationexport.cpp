// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/translationexport.h"

#include "base/bidi.h"
#include "exchange/csvwriter.h"
#include "exchange/exportfile.h"
#include "exchange/sheets.h"
#include "exchange/translationsheet.h"
#include "exchange/xmlsafe.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct TranslationExportWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Translations)
};

using TranslationLines = std::vector<TranslationLine>;

/// A text longer than a cell would come back cut: it stays out and is named.
bool fitsInCells(const TranslationLine &line) { return line.source.size() <= cellLimit && line.current.size() <= cellLimit; }

/// Where somebody asked for some items, their texts alone.
Result<void> keepSelected(TranslationLines &lines, const Reader &reader, const ExportRequest &request)
{
    if (!request.isFiltered && !request.only)
        return {};
    const auto ids = chosenItems(reader, request.query, request.only);
    if (!ids)
        return ids.unexpected();
    QSet<QUuid> wanted;
    for (const ItemId &id : *ids)
        wanted.insert(id.uuid());
    std::erase_if(lines, [&](const TranslationLine &line) { return line.type != RecordType::Item || !wanted.contains(line.uid); });
    return {};
}

lxw_error writeRow(lxw_worksheet *sheet, lxw_row_t row, const QStringList &cells, lxw_format *format)
{
    lxw_error first = LXW_NO_ERROR;
    for (qsizetype i = 0; i < cells.size() && first == LXW_NO_ERROR; ++i) {
        if (!cells[i].isEmpty())
            first = worksheet_write_string(sheet, row, static_cast<lxw_col_t>(i), xmlText(cells[i]).toUtf8().constData(), format);
    }
    return first;
}

/// The columns that carry who is meant are narrow; those to be read and filled wrap.
void layOut(lxw_workbook *workbook, lxw_worksheet *sheet, const QString &language, lxw_row_t rows)
{
    lxw_format *wrapped = workbook_add_format(workbook);
    format_set_text_wrap(wrapped);
    worksheet_set_column(sheet, 0, 4, 12, nullptr);
    worksheet_set_column(sheet, 5, 5, 60, wrapped);
    worksheet_set_column(sheet, 6, 6, 10, nullptr);
    worksheet_set_column(sheet, 7, 8, 60, wrapped);
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_autofilter(sheet, 0, 0, rows, static_cast<lxw_col_t>(translationHeaders().size() - 1));
    if (directionOfLanguage(language) == Qt::RightToLeft)
        worksheet_right_to_left(sheet);
}

Result<LossReport> writeWorkbook(const QString &path, const TranslationLines &lines, const QString &language, const LossReport &report, const ExchangeJob &job)
{
    lxw_workbook *workbook = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet *sheet = workbook ? workbook_add_worksheet(workbook, "Translations") : nullptr;
    if (!sheet)
        return diskFull(path);
    lxw_doc_properties properties{};
    properties.created = 315532800; // repeatable: the first moment a zip can hold
    workbook_set_properties(workbook, &properties);
    lxw_format *bold = workbook_add_format(workbook);
    format_set_bold(bold);
    layOut(workbook, sheet, language, static_cast<lxw_row_t>(lines.size()));
    lxw_error error = writeRow(sheet, 0, translationHeaders(), bold);
    lxw_row_t row = 0;
    for (const TranslationLine &line : lines) {
        if (error == LXW_NO_ERROR && !job.stopped())
            error = writeRow(sheet, ++row, translationCells(line), nullptr);
        job.report(row, static_cast<qint64>(lines.size()));
    }
    const lxw_error closed = workbook_close(workbook);
    if (job.stopped())
        return exportStopped();
    error = error == LXW_NO_ERROR ? closed : error;
    return error == LXW_NO_ERROR ? Result<LossReport>(report) : diskFull(QString::fromUtf8(lxw_strerror(error)));
}

Result<LossReport> writeTable(QIODevice &device, const TranslationLines &lines, const CsvStyle &style, const LossReport &report, const ExchangeJob &job)
{
    CsvWriter writer(device, style);
    auto written = writer.writeRow(translationHeaders());
    qint64 row = 0;
    for (const TranslationLine &line : lines) {
        if (job.stopped())
            return exportStopped();
        if (written)
            written = writer.writeRow(translationCells(line));
        job.report(++row, static_cast<qint64>(lines.size()));
    }
    return written ? Result<LossReport>(report) : written.unexpected();
}

} // namespace

Result<LossReport> exportUntranslated(const QString &path, const Reader &reader, const QString &language, const ExportRequest &request, const ExchangeJob &job)
{
    auto lines = untranslated(reader, language, job);
    if (!lines)
        return lines.unexpected();
    if (const auto filtered = keepSelected(*lines, reader, request); !filtered)
        return filtered.unexpected();
    LossReport report;
    report.selected = static_cast<int>(lines->size());
    if (request.format == "xlsx"_L1) {
        for (const TranslationLine &line : *lines) {
            if (!fitsInCells(line))
                report.lose(line.field);
        }
        std::erase_if(*lines, [](const TranslationLine &line) { return !fitsInCells(line); });
    }
    report.written = static_cast<int>(lines->size());
    if (request.format == "xlsx"_L1)
        return intoNamedFile(path, [&](const QString &made) { return writeWorkbook(made, *lines, language, report, job); });
    if (!request.format.startsWith("csv"_L1) && request.format != "tsv"_L1)
        return fail(ErrorKind::Invalid, TranslationExportWords::tr("A sheet for translators is written as xlsx, csv or tsv. Nothing was written."));
    const CsvStyle style = request.format == "tsv"_L1 ? CsvStyle::tabs() : request.format == "csv"_L1 ? CsvStyle::exact() : CsvStyle::spreadsheet(request.separator);
    return intoFile(path, [&](QIODevice &device) { return writeTable(device, *lines, style, report, job); });
}

} // namespace vitrine
