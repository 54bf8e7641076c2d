// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"

#include "exchange/csvwriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace vitrine {

namespace {

struct CsvReaderWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::CsvImport)
};

constexpr qint64 csvChunk = 1 << 17;

constexpr std::array<char16_t, 4> separatorCandidates = {u',', u';', u'\t', u'|'};

/// The separator that the line has most of, outside quotation marks; nothing when it has none. The bar counts only where no
/// other is: it stands between values, too.
std::optional<QChar> separatorIn(QStringView line, QChar quote)
{
    std::array<int, separatorCandidates.size()> counts{};
    bool isQuoted = false;
    for (const QChar c : line) {
        if (c == quote)
            isQuoted = !isQuoted;
        else if (const auto at = std::find(separatorCandidates.begin(), separatorCandidates.end(), c.unicode()); !isQuoted && at != separatorCandidates.end())
            ++counts[static_cast<size_t>(at - separatorCandidates.begin())];
    }
    const auto most = std::max_element(counts.begin(), counts.end() - 1);
    if (*most > 0)
        return QChar(separatorCandidates[static_cast<size_t>(most - counts.begin())]);
    return counts.back() > 0 ? std::optional(QChar(separatorCandidates.back())) : std::nullopt;
}

/// Of the first lines the one that has most fields says it: a title above the header has few, and a comma in a title says nothing
/// of a line without one. Comma when there is none.
QChar recognisedSeparator(QStringView text, QChar quote)
{
    constexpr int lines = 10;
    QChar best = separatorCandidates.front();
    qsizetype most = 0;
    qsizetype start = 0;
    bool isQuoted = false;
    int seen = 0;
    for (qsizetype i = 0; i <= text.size() && seen < lines; ++i) {
        const bool isEnd = i == text.size();
        isQuoted = !isEnd && text[i] == quote ? !isQuoted : isQuoted;
        if (!isEnd && (isQuoted || (text[i] != u'\n' && text[i] != u'\r')))
            continue;
        const QStringView line = text.sliced(start, i - start);
        start = i + 1;
        ++seen;
        const auto separator = separatorIn(line, quote);
        const qsizetype fields = separator ? line.count(*separator) : 0;
        const bool isOther = most > 0 && fields > most && line.count(best) == 0;
        if (fields > 0 && (most == 0 || isOther)) {
            best = *separator;
            most = fields;
        }
    }
    return best;
}

void addFault(CsvRow &row, CsvFault fault)
{
    if (std::find(row.faults.begin(), row.faults.end(), fault) == row.faults.end())
        row.faults.push_back(fault);
}

} // namespace

Result<std::unique_ptr<CsvReader>> CsvReader::open(QIODevice &device, const TableReading &reading)
{
    if (!device.isSequential() && device.size() > csvByteLimit)
        return fail(ErrorKind::Refused, CsvReaderWords::tr("The table is larger than %1 MB. Nothing was imported; split it.").arg(csvByteLimit >> 20));
    const auto encoding = reading.encoding ? Result<Encoding>(*reading.encoding) : recogniseEncoding(device);
    if (!encoding)
        return encoding.unexpected();
    std::unique_ptr<CsvReader> reader(new CsvReader(device, *encoding, reading.quote.value_or(u'"')));
    reader->m_isRecognised = !reading.encoding;
    reader->m_isGuarded = device.peek(3) == QByteArrayView("\xEF\xBB\xBF");
    const bool any = reader->fill();
    reader->m_separator = reading.separator ? *reading.separator : recognisedSeparator(any ? QStringView(reader->m_buffer) : QStringView(), reader->m_quote);
    return reader;
}

QString CsvReader::remark() const
{
    if (m_isRecognised && m_encoding == Encoding::Windows1252)
        return CsvReaderWords::tr("The file is not UTF-8; it was read as Windows-1252. Look at the accented letters before you publish.");
    if (m_isRecognised && m_encoding == Encoding::Windows1256)
        return CsvReaderWords::tr("The file is not UTF-8; it was read as Windows-1256. Look at the Persian letters before you publish.");
    return {};
}

bool CsvReader::fill()
{
    m_buffer.clear();
    m_at = 0;
    while (m_buffer.isEmpty()) {
        const QByteArray bytes = m_device.read(csvChunk);
        if (bytes.isEmpty())
            return false;
        m_buffer = m_decoder.decode(bytes);
    }
    return true;
}

bool CsvReader::next(CsvRow &row)
{
    while (m_row < csvRowLimit && !atEnd()) {
        if (readRow(row))
            return true;
    }
    m_isTooLong = m_isTooLong || !atEnd();
    return false;
}

Result<void> CsvReader::ending() const
{
    if (m_isTooLong)
        return fail(ErrorKind::Refused, CsvReaderWords::tr("The table has more than %1 rows. Nothing was imported; split it.").arg(csvRowLimit));
    return {};
}

/// False for a blank line.
bool CsvReader::readRow(CsvRow &row)
{
    row = CsvRow{++m_row, m_line, {}, {}, {}};
    bool wasQuoted = false;
    while (true) {
        QString cell;
        if (!atEnd() && isQuote(m_buffer[m_at])) {
            wasQuoted = true;
            readQuoted(row, cell);
        }
        readPlain(row, cell);
        row.cells.append(m_isGuarded ? unguardedCell(cell) : cell);
        if (atEnd())
            break;
        if (m_buffer[m_at] != m_separator) {
            takeLineEnd();
            break;
        }
        ++m_at;
    }
    return wasQuoted || row.cells.size() > 1 || !row.cells.first().isEmpty() || !row.faults.empty();
}

void CsvReader::readQuoted(CsvRow &row, QString &cell)
{
    ++m_at;
    while (!atEnd()) {
        const qsizetype quote = m_buffer.indexOf(m_quote, m_at);
        const qsizetype stop = quote < 0 ? m_buffer.size() : quote;
        const QStringView part = QStringView(m_buffer).sliced(m_at, stop - m_at);
        m_line += part.count(u'\n');
        append(row, cell, part);
        m_at = stop;
        if (quote < 0)
            continue;
        ++m_at;
        if (atEnd() || !isQuote(m_buffer[m_at]))
            return;
        append(row, cell, QStringView(&m_quote, 1));
        ++m_at;
    }
    addFault(row, CsvFault::OpenQuote);
}

void CsvReader::readPlain(CsvRow &row, QString &cell)
{
    while (!atEnd()) {
        qsizetype stop = m_at;
        while (stop < m_buffer.size() && m_buffer[stop] != m_separator && m_buffer[stop] != u'\n' && m_buffer[stop] != u'\r')
            ++stop;
        append(row, cell, QStringView(m_buffer).sliced(m_at, stop - m_at));
        m_at = stop;
        if (m_at < m_buffer.size())
            return;
    }
}

void CsvReader::append(CsvRow &row, QString &cell, QStringView text)
{
    if (text.contains(QChar(u'\0')))
        addFault(row, CsvFault::Nul);
    if (m_decoder.hasError() && text.contains(QChar::ReplacementCharacter))
        addFault(row, CsvFault::Undecodable);
    if (cell.size() + text.size() > csvCellLimit) {
        addFault(row, CsvFault::CellTooLong);
        text = text.first(csvCellLimit - cell.size());
    }
    cell += text;
}

void CsvReader::takeLineEnd()
{
    const bool carriage = m_buffer[m_at] == u'\r';
    ++m_at;
    ++m_line;
    if (carriage && !atEnd() && m_buffer[m_at] == u'\n')
        ++m_at;
}

} // namespace vitrine
