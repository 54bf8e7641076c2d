// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxbook.h"

#include "exchange/importstopped.h"
#include "exchange/xmlguard.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct XlsxBookWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Xlsx)
};

/// What a relation points to, from the folder of the part that has it.
QString resolved(const QString &part, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    return QDir::cleanPath(part.contains(u'/') ? part.section(u'/', 0, -2) + u'/' + target : target);
}

QString ofType(const QHash<QString, QString> &relations, QLatin1StringView type)
{
    for (auto it = relations.begin(); it != relations.end(); ++it) {
        if (it.key().section(u'\n', 1, 1).endsWith(type))
            return it.value();
    }
    return {};
}

QString withId(const QHash<QString, QString> &relations, const QString &id)
{
    for (auto it = relations.begin(); it != relations.end(); ++it) {
        if (it.key().section(u'\n', 0, 0) == id)
            return it.value();
    }
    return {};
}

} // namespace

Result<std::unique_ptr<XlsxBook>> XlsxBook::open(const QString &path, const ExchangeJob &job)
{
    auto zip = ZipReader::open(path);
    if (!zip)
        return zip.unexpected();
    std::unique_ptr<XlsxBook> book(new XlsxBook(std::move(*zip)));
    const auto roots = book->relations({});
    const QString workbook = roots ? ofType(*roots, "/officeDocument"_L1) : QString();
    if (const auto read = book->readWorkbook(workbook.isEmpty() ? u"xl/workbook.xml"_s : workbook, job); !read)
        return read.unexpected();
    if (book->m_sheets.empty())
        return fail(ErrorKind::Unreadable, XlsxBookWords::tr("The workbook “%1” has no sheet. Nothing was imported.").arg(QFileInfo(path).fileName()));
    return book;
}

/// By id and type, one under the other.
Result<QHash<QString, QString>> XlsxBook::relations(const QString &part) const
{
    const QString folder = part.contains(u'/') ? part.section(u'/', 0, -2) + u'/' : QString();
    const QString name = folder + u"_rels/"_s + part.section(u'/', -1) + u".rels"_s;
    QHash<QString, QString> found;
    if (!m_zip->has(name))
        return found;
    const auto device = m_zip->entry(name);
    if (!device)
        return device.unexpected();
    XmlGuard xml(**device);
    while (!xml.atEnd()) {
        if (xml.next() == QXmlStreamReader::StartElement && xml.name() == "Relationship"_L1 && xml.attribute(u"TargetMode") != "External"_L1)
            found.insert(xml.attribute(u"Id") + u'\n' + xml.attribute(u"Type"), resolved(part, xml.attribute(u"Target")));
    }
    return xml.hasError() ? Result<QHash<QString, QString>>(xml.error()) : found;
}

Result<void> XlsxBook::readWorkbook(const QString &part, const ExchangeJob &job)
{
    const auto links = relations(part);
    const auto device = m_zip->entry(part);
    if (!device)
        return device.unexpected();
    if (!links)
        return links.unexpected();
    XmlGuard xml(**device);
    while (!xml.atEnd()) {
        if (xml.next() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "workbookPr"_L1)
            m_is1904 = xml.attribute(u"date1904") == "1"_L1 || xml.attribute(u"date1904") == "true"_L1;
        if (xml.name() != "sheet"_L1)
            continue;
        const QString id = xml.attributes().value(u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s, u"id"_s).toString();
        const QString target = withId(*links, id.isEmpty() ? xml.attribute(u"id") : id);
        if (m_zip->has(target) && target.contains("sheets/"_L1) && !target.contains("chartsheets/"_L1))
            m_sheets.push_back({xml.attribute(u"name"), target, xml.attribute(u"state").contains("idden"_L1)});
    }
    if (xml.hasError())
        return xml.error();
    if (const auto strings = readStrings(ofType(*links, "/sharedStrings"_L1), job); !strings)
        return strings;
    return readStyles(ofType(*links, "/styles"_L1));
}

Result<void> XlsxBook::readStrings(const QString &part, const ExchangeJob &job)
{
    if (part.isEmpty() || !m_zip->has(part))
        return {};
    const auto device = m_zip->entry(part);
    if (!device)
        return device.unexpected();
    XmlGuard xml(**device);
    while (!xml.atEnd()) {
        if (job.stopped())
            return importStopped();
        if (xml.next() == QXmlStreamReader::StartElement && xml.name() == "si"_L1)
            m_strings += richText(xml);
    }
    return xml.hasError() ? Result<void>(xml.error()) : Result<void>();
}

Result<void> XlsxBook::readStyles(const QString &part)
{
    if (part.isEmpty() || !m_zip->has(part))
        return {};
    const auto device = m_zip->entry(part);
    if (!device)
        return device.unexpected();
    XmlGuard xml(**device);
    QHash<int, CellFormat> own;
    bool inCells = false;
    while (!xml.atEnd()) {
        const auto token = xml.next();
        if (token == QXmlStreamReader::EndElement && xml.name() == "cellXfs"_L1)
            inCells = false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const int number = xml.attribute(u"numFmtId").toInt();
        if (xml.name() == "numFmt"_L1)
            own.insert(number, cellFormat(xml.attribute(u"formatCode")));
        else if (xml.name() == "cellXfs"_L1)
            inCells = true;
        else if (inCells && xml.name() == "xf"_L1)
            m_formats.push_back(own.contains(number) ? own.value(number) : builtInFormat(number));
    }
    return xml.hasError() ? Result<void>(xml.error()) : Result<void>();
}

} // namespace vitrine
