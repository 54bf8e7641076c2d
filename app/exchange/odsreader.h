// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvimport.h"
#include "exchange/xmlguard.h"
#include "exchange/zipreader.h"

#include <deque>

namespace vitrine {

/// The rows of one sheet of an OpenDocument spreadsheet, read as it streams: text exactly, dates as precisely as they are
/// shown ("1925" is not 1 January), numbers by their value. Rows above the header are skipped and told.
class OdsReader final : public RowSource {
public:
    /// Takes the sheet that the options' reading names; without one, the first that has a header with a number column, else
    /// the first. The job is asked until the sheet is found.
    [[nodiscard]] static Result<std::unique_ptr<OdsReader>> open(const QString &path, const CsvImportOptions &options, const ExchangeJob &job = {});

    [[nodiscard]] bool next(CsvRow &row) override;
    [[nodiscard]] qint64 position() const override { return m_xml ? m_xml->offset() : 0; }
    [[nodiscard]] qint64 size() const override;
    [[nodiscard]] QString remark() const override { return m_remark; }
    [[nodiscard]] const QString &sheet() const { return m_sheet; }
    [[nodiscard]] int headerRow() const { return m_headerRow; }
    /// Before the first next(); null when there is none.
    [[nodiscard]] const CsvRow *header() const { return m_ahead.empty() ? nullptr : &m_ahead.front(); }
    [[nodiscard]] const QStringList &sheets() const { return m_sheets; }
    [[nodiscard]] Result<void> ending() const override;

private:
    explicit OdsReader(std::unique_ptr<ZipReader> zip) : m_zip(std::move(zip)) {}
    [[nodiscard]] Result<void> readNames(const ExchangeJob &job);
    /// Goes to the n-th sheet, and there to its header; false when that names no number column.
    [[nodiscard]] Result<bool> start(qsizetype sheet, const CsvImportOptions &options, const ExchangeJob &job);
    [[nodiscard]] Result<void> rewind();
    void tellOthers();
    [[nodiscard]] bool readRow(CsvRow &row);
    [[nodiscard]] bool readCells(CsvRow &row);
    [[nodiscard]] QString readCell(CsvRow &row);
    [[nodiscard]] QString readParagraph();

    std::unique_ptr<ZipReader> m_zip;
    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<XmlGuard> m_xml;
    QStringList m_sheets;
    QString m_sheet;
    int m_headerRow = 0;
    std::deque<CsvRow> m_ahead;
    CsvRow m_repeated; ///< a row that stands for several
    int m_repeats = 0; ///< of it, still to come
    qint64 m_row = 0;
    qsizetype m_width = 0; ///< of the header
    QString m_remark;
    bool m_isAtEnd = false; ///< of the sheet; others follow
    bool m_isTooLarge = false;
};

} // namespace vitrine
