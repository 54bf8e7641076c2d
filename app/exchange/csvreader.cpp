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

/// The separator that the first line has most of, outside quotation marks; comma when there is none.
QChar recognisedSeparator(QStringView text)
{
    std::array<int, 3> counts{};
    constexpr std::array<char16_t, 3> candidates = {u',', u';', u'\t'};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'\n' || c == u'\r'))
            break;
        else if (const auto at = std::find(candidates.begin(), candidates.end(), c.unicode()); !quoted && at != candidates.end())
            ++counts[static_cast<size_t>(at - candidates.begin())];
    }
    return candidates[static_cast<size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

void addFault(CsvRow &row, CsvFault fault)
{
    if (std::find(row.faults.begin(), row.faults.end(), fault) == row.faults.end())
        row.faults.push_back(fault);
}

} // namespace

Result<std::unique_ptr<CsvReader>> CsvReader::open(QIODevice &device, std::optional<QChar> separator)
{
    if (!device.isSequential() && device.size() > csvByteLimit)
        return fail(ErrorKind::Refused, CsvReaderWords::tr("The table is larger than %1 MB. Nothing was imported; split it.").arg(csvByteLimit >> 20));
    const auto encoding = recogniseEncoding(device);
    if (!encoding)
        return encoding.unexpected();
    std::unique_ptr<CsvReader> reader(new CsvReader(device, *encoding));
    reader->m_isGuarded = device.peek(3) == QByteArrayView("\xEF\xBB\xBF");
    const bool any = reader->fill();
    reader->m_separator = separator ? *separator : recognisedSeparator(any ? QStringView(reader->m_buffer) : QStringView());
    return reader;
}

QString CsvReader::remark() const
{
    if (m_encoding != Encoding::Windows1252)
        return {};
    return CsvReaderWords::tr("The file is not UTF-8; it was read as Windows-1252. Look at the accented letters before you publish.");
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
        if (!atEnd() && m_buffer[m_at] == u'"') {
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
        const qsizetype quote = m_buffer.indexOf(u'"', m_at);
        const qsizetype stop = quote < 0 ? m_buffer.size() : quote;
        const QStringView part = QStringView(m_buffer).sliced(m_at, stop - m_at);
        m_line += part.count(u'\n');
        append(row, cell, part);
        m_at = stop;
        if (quote < 0)
            continue;
        ++m_at;
        if (atEnd() || m_buffer[m_at] != u'"')
            return;
        append(row, cell, u"\"");
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
