// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/odsreader.h"

#include "domain/datetokens.h"
#include "exchange/importstopped.h"
#include "exchange/tablehead.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qint64 mostOdsRows = 1'048'576;
constexpr int mostOdsColumns = 16'384;
constexpr int mostRepeats = 1000; // of a row with something in it: more is no list that somebody wrote

struct OdsReaderWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::OdsReader)
};

/// A date as precisely as it is shown: what was formatted as a year is a year. Where no number is shown that says what there is
/// of it, nothing of it is dropped; where it is shown in another calendar, its year and its day are other numbers.
QString shownDate(const QString &value, const QString &written)
{
    const QString shown = withPlainDigits(written);
    static const QRegularExpression digits(u"[0-9]+"_s);
    static const QRegularExpression day(u"^(\\d{4})-(\\d{2})-(\\d{2})"_s);
    const auto parts = day.match(value);
    if (!parts.hasMatch() || shown.isEmpty())
        return value;
    const int year = parts.captured(1).toInt();
    bool hasYear = false;
    bool hasDay = false;
    int numbers = 0;
    for (auto each = digits.globalMatch(shown); each.hasNext(); ++numbers) {
        const int number = each.next().captured().toInt();
        hasYear = hasYear || number == year || number == year % 100;
        hasDay = hasDay || number == parts.captured(3).toInt();
    }
    if (numbers == 0)
        return value;
    const bool hasMonthName = std::any_of(shown.begin(), shown.end(), [](QChar c) { return c.isLetter(); });
    if (numbers >= 3 || (hasMonthName && numbers >= 2 && (hasDay || !hasYear)))
        return value.endsWith("T00:00:00"_L1) ? value.first(10) : value;
    return hasMonthName || numbers == 2 ? value.first(7) : value.first(4);
}

/// "00042" as it is shown; else the value itself.
QString shownNumber(const QString &value, const QString &written)
{
    const QString shown = withPlainDigits(written);
    const bool isPlain = !shown.isEmpty() && std::all_of(shown.begin(), shown.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isPlain && shown.toDouble() == value.toDouble() ? shown : value;
}

} // namespace

Result<std::unique_ptr<OdsReader>> OdsReader::open(const QString &path, const CsvImportOptions &options, const ExchangeJob &job)
{
    auto zip = ZipReader::open(path);
    if (!zip)
        return zip.unexpected();
    std::unique_ptr<OdsReader> reader(new OdsReader(std::move(*zip)));
    if (const auto manifest = reader->m_zip->entry(u"META-INF/manifest.xml"_s); manifest && (*manifest)->readAll().contains("encryption-data"))
        return fail(ErrorKind::Unreadable, OdsReaderWords::tr("“%1” is locked with a password. Nothing was imported; open it in a spreadsheet, save it without the password and import again.").arg(QFileInfo(path).fileName()));
    if (const auto names = reader->readNames(job); !names)
        return names.unexpected();
    const QString &wished = options.mapping.reading.sheet;
    if (reader->m_sheets.isEmpty() || (!wished.isEmpty() && !reader->m_sheets.contains(wished)))
        return fail(ErrorKind::Invalid, OdsReaderWords::tr("The spreadsheet has no sheet “%1”. Nothing was imported.").arg(wished));
    for (qsizetype i = 0; i <= reader->m_sheets.size(); ++i) {
        const bool isLast = i == reader->m_sheets.size(); // none has a number column: the first, and the import will say what is missing
        if (!wished.isEmpty() && !isLast && reader->m_sheets[i] != wished)
            continue;
        const auto fits = reader->start(!isLast ? i : wished.isEmpty() ? 0 : reader->m_sheets.indexOf(wished), options, job);
        if (!fits)
            return fits.unexpected();
        if (*fits || isLast)
            break;
    }
    reader->tellOthers();
    return reader;
}

Result<void> OdsReader::rewind()
{
    auto device = m_zip->entry(u"content.xml"_s);
    if (!device)
        return device.unexpected();
    m_xml.reset();
    m_device = std::move(*device);
    m_xml = std::make_unique<XmlGuard>(*m_device);
    return {};
}

Result<void> OdsReader::readNames(const ExchangeJob &job)
{
    if (const auto begun = rewind(); !begun)
        return begun;
    while (!m_xml->atEnd()) {
        if (job.stopped())
            return importStopped();
        if (m_xml->next() == QXmlStreamReader::StartElement && m_xml->name() == "table"_L1)
            m_sheets += m_xml->attribute(u"name");
    }
    return ending();
}

Result<bool> OdsReader::start(qsizetype sheet, const CsvImportOptions &options, const ExchangeJob &job)
{
    if (const auto begun = rewind(); !begun)
        return begun.unexpected();
    for (qsizetype i = -1; i < sheet && !m_xml->atEnd() && !job.stopped();)
        i += m_xml->next() == QXmlStreamReader::StartElement && m_xml->name() == "table"_L1;
    if (job.stopped())
        return importStopped();
    m_sheet = m_sheets[sheet];
    m_row = 0;
    m_repeats = 0;
    m_isAtEnd = false;
    TableHead head = tableHead([this](CsvRow &row) { return readRow(row); }, options);
    m_remark = head.remark();
    m_ahead = std::move(head.rows);
    m_headerRow = m_ahead.empty() ? 0 : int(m_ahead.front().row);
    m_width = m_ahead.empty() ? 0 : m_ahead.front().cells.size();
    const auto whole = ending();
    return whole ? Result<bool>(head.namesNumber) : whole.unexpected();
}

void OdsReader::tellOthers()
{
    QStringList others = m_sheets;
    others.removeOne(m_sheet);
    if (others.isEmpty())
        return;
    const QString told = OdsReaderWords::tr("The sheet “%1” was read; these were not: %2").arg(m_sheet, others.join(u", "_s));
    m_remark = m_remark.isEmpty() ? told : m_remark + u"; "_s + told;
}

bool OdsReader::next(CsvRow &row)
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

bool OdsReader::readRow(CsvRow &row)
{
    if (m_repeats > 0) {
        --m_repeats;
        row = m_repeated;
        row.row = ++m_row;
        return true;
    }
    while (!m_xml->atEnd() && !m_isTooLarge && !m_isAtEnd) {
        const auto token = m_xml->next();
        m_isAtEnd = token == QXmlStreamReader::EndElement && m_xml->name() == "table"_L1;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_xml->name() == "shapes"_L1 || m_xml->name() == "forms"_L1)
            m_xml->skip();
        if (m_xml->name() == "table-row"_L1 && readCells(row))
            return true;
    }
    return false;
}

/// False for an empty row.
bool OdsReader::readCells(CsvRow &row)
{
    const int repeats = std::max(1, m_xml->attribute(u"number-rows-repeated").toInt());
    row = CsvRow();
    qsizetype empty = 0;
    while (m_xml->nextChild()) {
        if (m_xml->name() != "table-cell"_L1 && m_xml->name() != "covered-table-cell"_L1) {
            m_xml->skip();
            continue;
        }
        const int times = std::max(1, m_xml->attribute(u"number-columns-repeated").toInt());
        const QString value = readCell(row);
        if (value.isEmpty()) {
            empty += times;
            continue;
        }
        m_isTooLarge = m_isTooLarge || row.cells.size() + empty + times > mostOdsColumns;
        if (m_isTooLarge)
            return false;
        row.cells.append(QStringList(empty, QString()));
        row.cells.append(QStringList(times, value));
        empty = 0;
    }
    const bool isEmpty = row.cells.isEmpty();
    m_isTooLarge = m_isTooLarge || (!isEmpty && (repeats > mostRepeats || m_row + repeats > mostOdsRows));
    m_row += isEmpty ? repeats : 1;
    row.row = m_row;
    m_repeated = row;
    m_repeats = isEmpty ? 0 : repeats - 1;
    return !isEmpty && !m_isTooLarge;
}

QString OdsReader::readCell(CsvRow &row)
{
    const QString type = m_xml->attribute(u"value-type");
    const QString date = m_xml->attribute(u"date-value");
    const QString number = m_xml->attribute(u"value");
    const QString truth = m_xml->attribute(u"boolean-value");
    const QString given = m_xml->attribute(u"string-value");
    QStringList paragraphs;
    while (m_xml->nextChild()) {
        if (m_xml->name() == "p"_L1)
            paragraphs += readParagraph();
        else
            m_xml->skip(); // a note, a picture
    }
    QString shown = paragraphs.join(u'\n');
    if (type == "date"_L1)
        shown = shownDate(date, shown);
    else if (type == "boolean"_L1)
        shown = truth;
    else if (type == "float"_L1 || type == "percentage"_L1 || type == "currency"_L1)
        shown = shownNumber(number, shown);
    else if (shown.isEmpty())
        shown = given;
    if (shown.size() > csvCellLimit)
        row.faults.push_back(CsvFault::CellTooLong);
    return shown;
}

/// Blanks beyond the first, tabs and ends of lines are elements of their own.
QString OdsReader::readParagraph()
{
    QString text;
    const int outside = m_xml->depth() - 1;
    while (!m_xml->atEnd()) {
        const auto token = m_xml->next();
        if (token == QXmlStreamReader::Characters)
            text += m_xml->characters();
        else if (token == QXmlStreamReader::StartElement && m_xml->name() == "s"_L1)
            text += QString(std::clamp(m_xml->attribute(u"c").toInt(), 1, 10'000), u' ');
        else if (token == QXmlStreamReader::StartElement && m_xml->name() == "tab"_L1)
            text += u'\t';
        else if (token == QXmlStreamReader::StartElement && m_xml->name() == "line-break"_L1)
            text += u'\n';
        else if (token == QXmlStreamReader::StartElement && m_xml->name() == "annotation"_L1)
            m_xml->skip();
        else if ((token == QXmlStreamReader::EndElement && m_xml->depth() == outside) || token == QXmlStreamReader::Invalid)
            break;
    }
    return text;
}

qint64 OdsReader::size() const { return m_zip->size(u"content.xml"_s); }

Result<void> OdsReader::ending() const
{
    if (m_isTooLarge)
        return fail(ErrorKind::Unreadable, OdsReaderWords::tr("The sheet has more rows or columns than a list that somebody wrote. Nothing was imported; save the file again."));
    return m_xml && m_xml->hasError() ? Result<void>(m_xml->error()) : Result<void>();
}

} // namespace vitrine
