// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/opentable.h"

#include "exchange/odsreader.h"
#include "exchange/tablehead.h"
#include "exchange/translationsheet.h"
#include "exchange/xlsxreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct OpenTableWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ImportFiles)
};

/// The rows of a text from its header on.
class HeadedRows final : public RowSource {
public:
    HeadedRows(std::unique_ptr<CsvReader> rows, TableHead head) : m_rows(std::move(rows)), m_ahead(std::move(head.rows)), m_remark(head.remark())
    {
        if (const QString remark = m_rows->remark(); !remark.isEmpty())
            m_remark = m_remark.isEmpty() ? remark : remark + u' ' + m_remark;
    }

    [[nodiscard]] const CsvRow *header() const { return m_ahead.empty() ? nullptr : &m_ahead.front(); }
    [[nodiscard]] bool next(CsvRow &row) override
    {
        if (m_ahead.empty())
            return m_rows->next(row);
        row = std::move(m_ahead.front());
        m_ahead.pop_front();
        return true;
    }
    [[nodiscard]] qint64 position() const override { return m_rows->position(); }
    [[nodiscard]] qint64 size() const override { return m_rows->size(); }
    [[nodiscard]] QString remark() const override { return m_remark; }
    [[nodiscard]] Result<void> ending() const override { return m_rows->ending(); }

private:
    std::unique_ptr<CsvReader> m_rows;
    std::deque<CsvRow> m_ahead;
    QString m_remark;
};

Unexpected noSuchRow(int row) { return fail(ErrorKind::Invalid, OpenTableWords::tr("The table has no row %1 that could be its header. Nothing was imported.").arg(row)); }

template<class Reader>
Result<OpenTable> openBook(const QString &path, const CsvImportOptions &options, const ExchangeJob &job)
{
    auto reader = Reader::open(path, options, job);
    if (!reader)
        return reader.unexpected();
    OpenTable table;
    table.reading.sheet = (*reader)->sheet();
    table.reading.headerRow = (*reader)->headerRow();
    table.sheets = (*reader)->sheets();
    const CsvRow *header = (*reader)->header();
    if (!header && options.mapping.reading.headerRow > 0)
        return noSuchRow(options.mapping.reading.headerRow);
    table.isFromTranslator = header && isTranslationSheet(header->cells);
    table.rows = std::move(*reader);
    return table;
}

} // namespace

Result<OpenTable> openText(QIODevice &device, const CsvImportOptions &options)
{
    auto reader = CsvReader::open(device, options.mapping.reading);
    if (!reader)
        return reader.unexpected();
    OpenTable table;
    table.reading = {(*reader)->encoding(), (*reader)->separator(), (*reader)->quote(), 0};
    TableHead head = tableHead([&](CsvRow &row) { return (*reader)->next(row); }, options);
    auto rows = std::make_unique<HeadedRows>(std::move(*reader), std::move(head));
    const CsvRow *header = rows->header();
    if (!header && options.mapping.reading.headerRow > 0)
        return noSuchRow(options.mapping.reading.headerRow);
    table.reading.headerRow = header ? int(header->row) : 0;
    table.isFromTranslator = header && isTranslationSheet(header->cells);
    table.rows = std::move(rows);
    return table;
}

Result<OpenTable> openTable(const QString &path, QStringView format, const CsvImportOptions &options, const ExchangeJob &job)
{
    if (format == "xlsx"_L1)
        return openBook<XlsxReader>(path, options, job);
    if (format == "ods"_L1)
        return openBook<OdsReader>(path, options, job);
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, OpenTableWords::tr("The file “%1” cannot be read. Nothing was imported.").arg(path), file->errorString());
    CsvImportOptions told = options;
    if (format == "tsv"_L1 && !told.mapping.reading.separator)
        told.mapping.reading.separator = u'\t';
    auto table = openText(*file, told);
    if (table)
        table->file = std::move(file);
    return table;
}

} // namespace vitrine
