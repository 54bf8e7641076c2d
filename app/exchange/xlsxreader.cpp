// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxreader.h"

#include "exchange/tablehead.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qint64 mostRows = 1048576;

struct XlsxReaderWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Xlsx)
};

} // namespace

Result<std::unique_ptr<XlsxReader>> XlsxReader::open(const QString &path, const CsvImportOptions &options, const ExchangeJob &job)
{
    const QString &wished = options.mapping.reading.sheet;
    auto book = XlsxBook::open(path, job);
    if (!book)
        return book.unexpected();
    std::unique_ptr<XlsxReader> reader(new XlsxReader(std::move(*book)));
    std::vector<XlsxBook::Sheet> candidates;
    for (const XlsxBook::Sheet &sheet : reader->m_book->sheets()) {
        if (wished.isEmpty() ? !sheet.isHidden : sheet.name == wished)
            candidates.push_back(sheet);
    }
    if (candidates.empty())
        return fail(ErrorKind::Invalid, XlsxReaderWords::tr("The workbook has no sheet “%1”. Nothing was imported.").arg(wished));
    for (size_t i = 0; i <= candidates.size(); ++i) {
        const bool isLast = i == candidates.size(); // none has a number column: the first, and the import will say what is missing
        const XlsxBook::Sheet &sheet = candidates[isLast ? 0 : i];
        if (const auto started = reader->start(sheet); !started)
            return started.unexpected();
        const bool fits = reader->findHeader(options);
        if (const auto whole = reader->ending(); !whole)
            return whole.unexpected();
        if (fits || isLast) {
            reader->tellOthers(sheet);
            break;
        }
    }
    return reader;
}

Result<void> XlsxReader::start(const XlsxBook::Sheet &sheet)
{
    auto device = m_book->zip().entry(sheet.part);
    if (!device)
        return device.unexpected();
    m_xml.reset();
    m_device = std::move(*device);
    m_xml = std::make_unique<XmlGuard>(*m_device);
    m_part = sheet.part;
    m_ahead.clear();
    m_row = 0;
    m_width = 0;
    m_remark.clear();
    return {};
}

bool XlsxReader::findHeader(const CsvImportOptions &options)
{
    TableHead head = tableHead([this](CsvRow &row) { return readRow(row); }, options);
    m_remark = head.remark();
    m_ahead = std::move(head.rows);
    m_headerRow = m_ahead.empty() ? 0 : int(m_ahead.front().row);
    if (!m_ahead.empty())
        m_width = m_ahead.front().cells.size();
    return head.namesNumber;
}

void XlsxReader::tellOthers(const XlsxBook::Sheet &taken)
{
    m_sheet = taken.name;
    QStringList others;
    for (const XlsxBook::Sheet &sheet : m_book->sheets()) {
        if (sheet.part != taken.part)
            others += sheet.name;
    }
    if (others.isEmpty())
        return;
    const QString told = XlsxReaderWords::tr("The sheet “%1” was read; these were not: %2").arg(taken.name, others.join(u", "_s));
    m_remark = m_remark.isEmpty() ? told : m_remark + u"; "_s + told;
}

QStringList XlsxReader::sheets() const
{
    QStringList names;
    for (const XlsxBook::Sheet &sheet : m_book->sheets()) {
        if (!sheet.isHidden)
            names += sheet.name;
    }
    return names;
}

bool XlsxReader::next(CsvRow &row)
{
    if (!m_ahead.empty()) {
        row = std::move(m_ahead.front());
        m_ahead.pop_front();
    } else if (!readRow(row)) {
        return false;
    }
    while (row.cells.size() < m_width)
        row.cells.append(QString()); // a sheet leaves empty cells out
    return true;
}

bool XlsxReader::readRow(CsvRow &row)
{
    while (!m_xml->atEnd()) {
        const auto token = m_xml->next();
        if (token == QXmlStreamReader::EndElement && m_xml->name() == "sheetData"_L1)
            return false;
        if (token != QXmlStreamReader::StartElement || m_xml->name() != "row"_L1)
            continue;
        bool isNumbered = false;
        const qint64 number = m_xml->attribute(u"r").toLongLong(&isNumbered);
        m_row = isNumbered ? number : m_row + 1;
        m_isTooLarge = m_row < 1 || m_row > mostRows;
        if (m_isTooLarge)
            return false;
        row = CsvRow();
        row.row = m_row;
        while (m_xml->nextChild())
            readCell(row);
        while (!row.cells.isEmpty() && row.cells.last().isEmpty())
            row.cells.removeLast();
        if (!row.cells.isEmpty())
            return true;
    }
    return false;
}

void XlsxReader::readCell(CsvRow &row)
{
    if (m_xml->name() != "c"_L1) {
        m_xml->skip();
        return;
    }
    const QString reference = m_xml->attribute(u"r");
    const int column = reference.isEmpty() ? static_cast<int>(row.cells.size()) : columnOf(reference);
    if (column < 0) {
        m_isTooLarge = true;
        m_xml->skip();
        return;
    }
    const QString value = readValue(row, column);
    while (row.cells.size() <= column)
        row.cells.append(QString());
    row.cells[column] = value;
    if (value.contains(QChar(u'\0')))
        row.faults.push_back(CsvFault::Nul);
    if (value.size() > csvCellLimit)
        row.faults.push_back(CsvFault::CellTooLong);
}

QString XlsxReader::readValue(CsvRow &row, int column)
{
    const QString type = m_xml->attribute(u"t");
    const CellFormat format = m_book->format(m_xml->attribute(u"s").toUInt());
    QString stored;
    QString inlined;
    bool hasFormula = false;
    bool hasValue = false;
    while (m_xml->nextChild()) {
        if (m_xml->name() == "is"_L1) {
            inlined = richText(*m_xml);
        } else if (m_xml->name() == "v"_L1) {
            stored = m_xml->text();
            hasValue = true;
        } else {
            hasFormula = hasFormula || m_xml->name() == "f"_L1;
            m_xml->skip();
        }
    }
    if (hasFormula && !hasValue)
        row.notes += XlsxReaderWords::tr("The cell in column %1 holds a formula without a result; it was taken as empty. Open the file in a spreadsheet, save it and import again.").arg(column + 1);
    if (type == "e"_L1)
        row.notes += XlsxReaderWords::tr("The cell in column %1 holds the error “%2”; that is what was taken.").arg(column + 1).arg(stored);
    if (type == "s"_L1)
        return m_book->string(stored.toInt());
    if (type == "inlineStr"_L1)
        return inlined;
    if (type == "str"_L1)
        return withoutEscapes(stored);
    if (type == "b"_L1)
        return stored == "1"_L1 ? u"true"_s : u"false"_s;
    return type == "e"_L1 || type == "d"_L1 ? stored : stored.isEmpty() ? inlined : numberText(stored, format, m_book->is1904());
}

Result<void> XlsxReader::ending() const
{
    if (m_isTooLarge)
        return fail(ErrorKind::Unreadable, XlsxReaderWords::tr("The sheet has cells beyond the last row or column a spreadsheet can have. Nothing was imported; save the file again."));
    if (m_xml && m_xml->hasError())
        return m_xml->error();
    return {};
}

} // namespace vitrine
