// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxexport.h"

#include "exchange/exportfile.h"
#include "exchange/sheets.h"
#include "exchange/xlsxcheck.h"

#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <xlsxwriter.h>

namespace vitrine {

namespace {

/// libxlsxwriter's handles, from the first row to the finished file.
class Workbook final {
public:
    explicit Workbook(const QString &path)
        : m_path(QFile::encodeName(path)), m_folder(QFile::encodeName(QFileInfo(path).absolutePath()))
    {
        // Rows leave memory as they are written, into files beside the target: on the same disk, gone with its folder.
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        options.use_zip64 = LXW_FALSE;
        m_workbook = workbook_new_opt(m_path.constData(), &options);
    }
    ~Workbook()
    {
        if (m_workbook)
            (void)workbook_close(m_workbook); // frees it; the half file goes with the folder
    }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    [[nodiscard]] bool isOpen() const { return m_workbook != nullptr; }
    void setTime(const QDateTime &time);
    [[nodiscard]] lxw_worksheet *addSheet(const QString &name, bool rightToLeft);
    [[nodiscard]] Result<void> writeRow(lxw_worksheet *sheet, lxw_row_t row, const QStringList &cells, bool isHeader = false);
    void freezeAndFilter(lxw_worksheet *sheet, int rows, qsizetype columns);
    [[nodiscard]] Result<void> finish();

private:
    QByteArray m_path;
    QByteArray m_folder;
    lxw_workbook *m_workbook = nullptr;
    lxw_format *m_bold = nullptr;
};

void Workbook::setTime(const QDateTime &time)
{
    lxw_doc_properties properties{};
    properties.created = static_cast<time_t>((time.isValid() ? time : QDateTime(QDate(1980, 1, 1), QTime(0, 0), QTimeZone::utc())).toSecsSinceEpoch());
    workbook_set_properties(m_workbook, &properties);
    m_bold = workbook_add_format(m_workbook);
    format_set_bold(m_bold);
}

lxw_worksheet *Workbook::addSheet(const QString &name, bool rightToLeft)
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_workbook, name.toUtf8().constData());
    if (sheet && rightToLeft)
        worksheet_right_to_left(sheet);
    if (sheet)
        worksheet_set_column(sheet, 0, LXW_COL_MAX - 1, 24, nullptr);
    return sheet;
}

Result<void> Workbook::writeRow(lxw_worksheet *sheet, lxw_row_t row, const QStringList &cells, bool isHeader)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (cells[i].isEmpty())
            continue;
        const lxw_error error = worksheet_write_string(sheet, row, static_cast<lxw_col_t>(i), cells[i].toUtf8().constData(), isHeader ? m_bold : nullptr);
        if (error != LXW_NO_ERROR)
            return diskFull(QString::fromUtf8(lxw_strerror(error)));
    }
    return {};
}

void Workbook::freezeAndFilter(lxw_worksheet *sheet, int rows, qsizetype columns)
{
    worksheet_freeze_panes(sheet, 1, 1);
    if (columns > 0)
        worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(rows), static_cast<lxw_col_t>(columns - 1));
}

Result<void> Workbook::finish()
{
    const lxw_error error = workbook_close(m_workbook);
    m_workbook = nullptr;
    return error == LXW_NO_ERROR ? Result<void>() : diskFull(QString::fromUtf8(lxw_strerror(error)));
}

struct OpenSheet {
    Sheet sheet;
    lxw_worksheet *handle;
    ItemTexts texts;
};

Result<std::vector<OpenSheet>> openSheets(Workbook &workbook, const ItemTable &table)
{
    std::vector<OpenSheet> open;
    for (const Sheet &sheet : sheetsOf(table)) {
        lxw_worksheet *handle = workbook.addSheet(sheet.name, sheet.isRightToLeft);
        if (!handle)
            return diskFull(sheet.name);
        workbook.freezeAndFilter(handle, table.report().selected, sheet.headers.size());
        if (const auto written = workbook.writeRow(handle, 0, sheet.headers, true); !written)
            return written.unexpected();
        open.push_back({sheet, handle, ItemTexts(table.reader(), sheet.language)});
    }
    return open;
}

Result<void> writeItems(Workbook &workbook, ItemTable &table)
{
    auto sheets = openSheets(workbook, table);
    if (!sheets)
        return sheets.unexpected();
    lxw_row_t row = 0;
    return table.forEachItem([&](const Item &item) -> Result<void> {
        ++row;
        table.noteWritten(item);
        for (OpenSheet &open : *sheets) {
            if (const auto written = workbook.writeRow(open.handle, row, sheetCells(table, open.sheet, item, open.texts)); !written)
                return written;
        }
        return {};
    });
}

Result<void> writeReadMe(Workbook &workbook, const ItemTable &table)
{
    const ReadMe readMe = readMeOf(table);
    lxw_worksheet *sheet = workbook.addSheet(readMe.name, readMe.isRightToLeft);
    if (!sheet)
        return diskFull(readMe.name);
    for (qsizetype i = 0; i < readMe.rows.size(); ++i) {
        if (const auto written = workbook.writeRow(sheet, static_cast<lxw_row_t>(i), readMe.rows[i]); !written)
            return written;
    }
    return {};
}

Result<LossReport> writeWorkbook(const QString &path, ItemTable &table)
{
    auto written = table.open();
    if (written)
        written = fitsOnSheet(table);
    if (!written)
        return written.unexpected();
    Workbook workbook(path);
    if (!workbook.isOpen())
        return diskFull(path);
    workbook.setTime(table.newest());
    written = writeItems(workbook, table);
    if (written)
        written = writeReadMe(workbook, table);
    if (written)
        written = workbook.finish();
    if (written)
        written = checkXlsx(path, static_cast<int>(sheetsOf(table).size()), table.report().written + 1);
    return written ? Result<LossReport>(table.report()) : written.unexpected();
}

} // namespace

Result<LossReport> writeXlsx(const QString &path, const Reader &reader, const ExportRequest &request, const ExchangeJob &job)
{
    return intoNamedFile(path, [&](const QString &made) {
        ItemTable table(reader, {request.query, request.fields, request.languages, request.only}, job);
        return writeWorkbook(made, table);
    });
}

} // namespace vitrine
