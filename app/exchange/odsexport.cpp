// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/odsexport.h"

#include "base/archive.h"
#include "exchange/exportfile.h"
#include "exchange/sheets.h"
#include "exchange/xmlsafe.h"

#include <QBuffer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr auto mimeType = "application/vnd.oasis.opendocument.spreadsheet";
const QString officeNs = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s;
const QString configNs = u"urn:oasis:names:tc:opendocument:xmlns:config:1.0"_s;

/// The content of the package: one table a sheet, one pass over the items each, nothing held in memory.
class OdsContent final {
public:
    OdsContent(QIODevice &device, ItemTable &table) : m_xml(device, false), m_table(table) {}

    [[nodiscard]] Result<void> write();

private:
    void openDocument();
    void writeStyles();
    void openTable(const QString &name, bool rightToLeft, qsizetype columns);
    void writeRow(const QStringList &cells, const char *style = "");
    void writeCell(const QString &text, const QString &style);
    [[nodiscard]] Result<void> writeSheet(const Sheet &sheet, bool counts);
    void writeReadMe(const ReadMe &readMe);
    void writeFilters();

    XmlWriter m_xml;
    ItemTable &m_table;
};

Result<void> OdsContent::write()
{
    openDocument();
    bool isFirst = true;
    for (const Sheet &sheet : sheetsOf(m_table)) {
        if (const auto written = writeSheet(sheet, std::exchange(isFirst, false)); !written)
            return written;
    }
    writeReadMe(readMeOf(m_table));
    writeFilters();
    return m_xml.finish();
}

void OdsContent::openDocument()
{
    m_xml.open("office:document-content", {{"xmlns:office"_L1, officeNs},
                                           {"xmlns:table"_L1, u"urn:oasis:names:tc:opendocument:xmlns:table:1.0"_s},
                                           {"xmlns:text"_L1, u"urn:oasis:names:tc:opendocument:xmlns:text:1.0"_s},
                                           {"xmlns:style"_L1, u"urn:oasis:names:tc:opendocument:xmlns:style:1.0"_s},
                                           {"xmlns:fo"_L1, u"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"_s},
                                           {"office:version"_L1, u"1.3"_s}});
    writeStyles();
    m_xml.open("office:body");
    m_xml.open("office:spreadsheet");
}

void OdsContent::writeStyles()
{
    m_xml.open("office:automatic-styles");
    for (const auto &[name, direction] : {std::pair(u"ltr"_s, u"lr-tb"_s), std::pair(u"rtl"_s, u"rl-tb"_s)}) {
        m_xml.open("style:style", {{"style:name"_L1, name}, {"style:family"_L1, u"table"_s}});
        m_xml.empty("style:table-properties", {{"style:writing-mode"_L1, direction}});
        m_xml.close();
    }
    m_xml.open("style:style", {{"style:name"_L1, u"wide"_s}, {"style:family"_L1, u"table-column"_s}});
    m_xml.empty("style:table-column-properties", {{"style:column-width"_L1, u"5cm"_s}});
    m_xml.close();
    m_xml.open("style:style", {{"style:name"_L1, u"head"_s}, {"style:family"_L1, u"table-cell"_s}});
    m_xml.empty("style:text-properties", {{"fo:font-weight"_L1, u"bold"_s}});
    m_xml.close();
    m_xml.close();
}

void OdsContent::openTable(const QString &name, bool rightToLeft, qsizetype columns)
{
    m_xml.open("table:table", {{"table:name"_L1, name}, {"table:style-name"_L1, rightToLeft ? u"rtl"_s : u"ltr"_s}});
    m_xml.empty("table:table-column", {{"table:style-name"_L1, u"wide"_s}, {"table:number-columns-repeated"_L1, QString::number(std::max(columns, qsizetype(1)))}});
}

void OdsContent::writeRow(const QStringList &cells, const char *style)
{
    m_xml.open("table:table-row");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (!cells[i].isEmpty()) {
            writeCell(cells[i], QString::fromLatin1(style));
            continue;
        }
        qsizetype blanks = 1;
        while (i + 1 < cells.size() && cells[i + 1].isEmpty())
            ++blanks, ++i;
        m_xml.empty("table:table-cell", {{"table:number-columns-repeated"_L1, QString::number(blanks)}});
    }
    if (cells.isEmpty())
        m_xml.empty("table:table-cell", {});
    m_xml.close();
}

/// Lines are paragraphs; blanks that a reader would fold have elements of their own.
void OdsContent::writeCell(const QString &text, const QString &style)
{
    m_xml.open("table:table-cell", {{"office:value-type"_L1, u"string"_s}, {"table:style-name"_L1, style}});
    const QStringList lines = QString(text).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').split(u'\n');
    for (const QString &line : lines) {
        m_xml.open("text:p");
        qsizetype from = 0;
        for (qsizetype at = 0; at < line.size(); ++at) {
            const bool folded = line[at] == u' ' && (at == 0 || at + 1 == line.size() || line[at - 1] == u' ');
            if (!folded && line[at] != u'\t')
                continue;
            m_xml.text(line.mid(from, at - from));
            m_xml.empty(line[at] == u'\t' ? "text:tab" : "text:s", {});
            from = at + 1;
        }
        m_xml.text(line.mid(from));
        m_xml.close();
    }
    m_xml.close();
}

Result<void> OdsContent::writeSheet(const Sheet &sheet, bool counts)
{
    openTable(sheet.name, sheet.isRightToLeft, sheet.headers.size());
    m_xml.open("table:table-header-rows");
    writeRow(sheet.headers, "head");
    m_xml.close();
    ItemTexts texts(m_table.reader(), sheet.language);
    const auto rows = m_table.forEachItem([&](const Item &item) {
        if (counts)
            m_table.noteWritten(item);
        writeRow(sheetCells(m_table, sheet, item, texts));
        return m_xml.state();
    });
    m_xml.close();
    return rows;
}

void OdsContent::writeReadMe(const ReadMe &readMe)
{
    openTable(readMe.name, readMe.isRightToLeft, 4);
    for (const QStringList &row : readMe.rows)
        writeRow(row);
    m_xml.close();
}

QString columnLetters(qsizetype index)
{
    QString letters;
    for (qsizetype rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + static_cast<char16_t>((rest - 1) % 26)));
    return letters;
}

void OdsContent::writeFilters()
{
    m_xml.open("table:database-ranges");
    int number = 0;
    for (const Sheet &sheet : sheetsOf(m_table)) {
        const QString range = u"$'%1'.A1:$'%1'.%2%3"_s.arg(sheet.name, columnLetters(std::max(sheet.headers.size(), qsizetype(1)) - 1)).arg(m_table.report().written + 1);
        m_xml.empty("table:database-range", {{"table:name"_L1, u"filter%1"_s.arg(++number)},
                                             {"table:target-range-address"_L1, QString(range).remove(u'$')},
                                             {"table:display-filter-buttons"_L1, u"true"_s}});
    }
    m_xml.close();
}

/// What makes the program that opens it keep the header in sight.
QByteArray settingsXml(const std::vector<Sheet> &sheets)
{
    QByteArray bytes;
    QBuffer device(&bytes);
    device.open(QIODevice::WriteOnly);
    XmlWriter xml(device, false);
    xml.open("office:document-settings", {{"xmlns:office"_L1, officeNs}, {"xmlns:config"_L1, configNs}, {"office:version"_L1, u"1.3"_s}});
    xml.open("office:settings");
    xml.open("config:config-item-set", {{"config:name"_L1, u"ooo:view-settings"_s}});
    xml.open("config:config-item-map-indexed", {{"config:name"_L1, u"Views"_s}});
    xml.open("config:config-item-map-entry");
    xml.open("config:config-item-map-named", {{"config:name"_L1, u"Tables"_s}});
    for (const Sheet &sheet : sheets) {
        xml.open("config:config-item-map-entry", {{"config:name"_L1, sheet.name}});
        for (const auto &[name, value] : {std::pair(u"VerticalSplitMode"_s, u"2"_s), std::pair(u"VerticalSplitPosition"_s, u"1"_s),
                                          std::pair(u"ActiveSplitRange"_s, u"2"_s), std::pair(u"PositionBottom"_s, u"1"_s)})
            xml.leaf("config:config-item", value, {{"config:name"_L1, name}, {"config:type"_L1, name.contains("Mode"_L1) || name.contains("Active"_L1) ? u"short"_s : u"int"_s}});
        xml.close();
    }
    (void)xml.finish(); // memory does not fill up
    return bytes;
}

QByteArray manifestXml()
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                     "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">";
    const auto entry = [&](const QByteArray &path, const QByteArray &type) {
        xml += "<manifest:file-entry manifest:full-path=\"" + path + "\" manifest:media-type=\"" + type + "\"" + (path == "/" ? " manifest:version=\"1.3\"" : "") + "/>";
    };
    entry("/", mimeType);
    entry("content.xml", "text/xml");
    entry("settings.xml", "text/xml");
    return xml + "</manifest:manifest>";
}

Result<void> packed(const QString &path, const QString &contentPath, const QByteArray &settings)
{
    using Packing = ArchiveWriter::Packing;
    auto zip = ArchiveWriter::create(path, ArchiveWriter::Times::Fixed);
    Result<void> written = zip ? Result<void>() : zip.unexpected();
    if (written)
        written = (*zip)->addBytes(u"mimetype"_s, mimeType, Packing::Stored); // first and bare, so that the type can be seen in the file
    if (written)
        written = (*zip)->addFile(u"content.xml"_s, contentPath, Packing::Compressed);
    if (written)
        written = (*zip)->addBytes(u"settings.xml"_s, settings, Packing::Compressed);
    if (written)
        written = (*zip)->addBytes(u"META-INF/manifest.xml"_s, manifestXml(), Packing::Compressed);
    if (written)
        written = (*zip)->close({});
    return written ? written : Result<void>(diskFull(written.error().detail));
}

Result<LossReport> writeSpreadsheet(const QString &path, const Reader &reader, const ExportRequest &request, const ExchangeJob &job)
{
    ItemTable table(reader, {request.query, request.fields, request.languages, request.only}, job);
    auto written = table.open(5);
    if (written)
        written = fitsOnSheet(table);
    if (!written)
        return written.unexpected();
    const QString contentPath = path + ".content"_L1; // beside the target, gone with its folder
    QFile content(contentPath);
    if (!content.open(QIODevice::WriteOnly))
        return diskFull(content.errorString());
    written = OdsContent(content, table).write();
    if (written && (!content.flush() || content.error() != QFileDevice::NoError))
        written = diskFull(content.errorString());
    content.close();
    if (written)
        written = packed(path, contentPath, settingsXml(sheetsOf(table)));
    return written ? Result<LossReport>(table.report()) : written.unexpected();
}

} // namespace

Result<LossReport> writeOds(const QString &path, const Reader &reader, const ExportRequest &request, const ExchangeJob &job)
{
    return intoNamedFile(path, [&](const QString &made) { return writeSpreadsheet(made, reader, request, job); });
}

} // namespace vitrine
