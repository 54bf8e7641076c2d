// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rowsource.h"
#include "exchange/tablereading.h"

#include <QStringList>

namespace vitrine {

/// What is wrong with a row as text; nothing is thrown away because of it but what is named here.
enum class CsvFault {
    OpenQuote,  ///< a quotation mark was never closed: the rest of the file is in its cell
    Nul,        ///< a NUL character
    CellTooLong, ///< a cell over csvCellLimit; it was cut there
    Undecodable ///< bytes that are none of the encoding that a person chose
};

/// Characters of one cell.
inline constexpr qsizetype csvCellLimit = 1 << 20;
/// Of one table; a longer one is refused whole.
inline constexpr qint64 csvByteLimit = qint64(100) << 20;
inline constexpr qint64 csvRowLimit = 1'000'000;

struct CsvRow {
    qint64 row = 0;  ///< from 1, blank lines counted, as a spreadsheet shows it
    qint64 line = 0; ///< of the row's first character, from 1
    QStringList cells;
    std::vector<CsvFault> faults;
    QStringList notes; ///< what a person should know of the row, which is taken all the same
};

/// Reads RFC 4180 and what other programs write in its name: any line ends, quotes within unquoted cells. Streams: memory
/// is one chunk and one row. A table that begins with the mark of UTF-8 was written for or by a spreadsheet: there the
/// apostrophes of guardedCell() are taken away again.
class CsvReader final : public RowSource {
public:
    /// Refused when it is longer than csvByteLimit. What the reading does not say is recognised: the separator (comma, semicolon,
    /// tab, pipe) from the first line that has one.
    [[nodiscard]] static Result<std::unique_ptr<CsvReader>> open(QIODevice &device, const TableReading &reading = {});

    [[nodiscard]] bool next(CsvRow &row) override;
    [[nodiscard]] Encoding encoding() const { return m_encoding; }
    [[nodiscard]] QChar separator() const { return m_separator; }
    [[nodiscard]] QChar quote() const { return m_quote; }
    /// Bytes read so far.
    [[nodiscard]] qint64 position() const override { return m_device.pos(); }
    [[nodiscard]] qint64 size() const override { return m_device.size(); }
    [[nodiscard]] QString remark() const override;
    [[nodiscard]] Result<void> ending() const override;

private:
    CsvReader(QIODevice &device, Encoding encoding, QChar quote) : m_device(device), m_encoding(encoding), m_decoder(encoding), m_quote(quote) {}

    [[nodiscard]] bool fill();
    [[nodiscard]] bool readRow(CsvRow &row);
    void readQuoted(CsvRow &row, QString &cell);
    void readPlain(CsvRow &row, QString &cell);
    void append(CsvRow &row, QString &cell, QStringView text);
    [[nodiscard]] bool atEnd() { return m_at >= m_buffer.size() && !fill(); }
    void takeLineEnd();
    [[nodiscard]] bool isQuote(QChar c) const { return c == m_quote && !m_quote.isNull(); }

    QIODevice &m_device;
    Encoding m_encoding;
    TextDecoder m_decoder;
    QChar m_quote;
    QChar m_separator = u',';
    bool m_isRecognised = true; ///< the encoding; not a person's word
    bool m_isGuarded = false;
    QString m_buffer;
    qsizetype m_at = 0;
    qint64 m_row = 0;
    qint64 m_line = 1;
    bool m_isTooLong = false;
};

} // namespace vitrine
