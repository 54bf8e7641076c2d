// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvimport.h"
#include "exchange/xlsxbook.h"
#include "exchange/xmlguard.h"

#include <deque>

namespace vitrine {

/// The rows of one sheet of an XLSX workbook, read as it streams: text exactly, dates as "2019-06-15", numbers as they are
/// meant. Rows above the header (a merged title, an empty line) are skipped and told. A formula gives its stored value.
class XlsxReader final : public RowSource {
public:
    /// Takes the sheet that the options' reading names; without one, the first visible sheet that has a header with a number column, else the
    /// first visible one. The job is asked while the strings of the workbook are read.
    [[nodiscard]] static Result<std::unique_ptr<XlsxReader>> open(const QString &path, const CsvImportOptions &options, const ExchangeJob &job = {});

    [[nodiscard]] bool next(CsvRow &row) override;
    [[nodiscard]] qint64 position() const override { return m_xml ? m_xml->offset() : 0; }
    [[nodiscard]] qint64 size() const override { return m_book->zip().size(m_part); }
    [[nodiscard]] QString remark() const override { return m_remark; }
    [[nodiscard]] const QString &sheet() const { return m_sheet; }
    [[nodiscard]] int headerRow() const { return m_headerRow; }
    /// Before the first next(); null when there is none.
    [[nodiscard]] const CsvRow *header() const { return m_ahead.empty() ? nullptr : &m_ahead.front(); }
    /// The names of all that can be seen.
    [[nodiscard]] QStringList sheets() const;
    [[nodiscard]] Result<void> ending() const override;

private:
    explicit XlsxReader(std::unique_ptr<XlsxBook> book) : m_book(std::move(book)) {}
    [[nodiscard]] Result<void> start(const XlsxBook::Sheet &sheet);
    /// Goes to the header; true when it names a number column.
    bool findHeader(const CsvImportOptions &options);
    void tellOthers(const XlsxBook::Sheet &taken);
    [[nodiscard]] bool readRow(CsvRow &row);
    void readCell(CsvRow &row);
    [[nodiscard]] QString readValue(CsvRow &row, int column);

    std::unique_ptr<XlsxBook> m_book;
    QString m_part;
    QString m_sheet;
    int m_headerRow = 0;
    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<XmlGuard> m_xml;
    std::deque<CsvRow> m_ahead;
    qint64 m_row = 0;
    qsizetype m_width = 0; ///< of the header
    QString m_remark;
    bool m_isTooLarge = false;
};

} // namespace vitrine
