// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formats.h"

#include "exchange/folderimport.h"
#include "exchange/xmlguard.h"
#include "exchange/zipreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

// Which format a file or folder has: by its content, then its suffix.
namespace vitrine {

namespace {

struct FormatWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Format)
};

Result<const Format *> ofWorkbook(const QString &path)
{
    const auto zip = ZipReader::open(path);
    if (!zip)
        return zip.unexpected();
    if ((*zip)->has(u"xl/workbook.xml"_s))
        return formatByKey(u"xlsx");
    const auto type = (*zip)->entry(u"mimetype"_s);
    return type && (*type)->read(200).startsWith(formatByKey(u"ods")->mediaType.toLatin1()) ? formatByKey(u"ods") : nullptr;
}

Result<const Format *> ofXml(QIODevice &device)
{
    XmlGuard xml(device);
    while (!xml.atEnd() && xml.next() != QXmlStreamReader::StartElement) {}
    if (xml.hasError())
        return xml.error();
    const QString root = xml.name().toString();
    if (root == "lidoWrap"_L1 || root == "lido"_L1)
        return formatByKey(u"lido");
    if (root == "ead"_L1)
        return formatByKey(u"ead3");
    return root == "dc"_L1 || root == "OAI-PMH"_L1 ? formatByKey(u"dc") : nullptr;
}

Result<const Format *> ofContent(QFile &file)
{
    const QByteArray start = file.peek(4096);
    if (start.startsWith("\xd0\xcf\x11\xe0"))
        return ofWorkbook(file.fileName()); // it says which, and what to do
    if (start.startsWith("PK\x03\x04"))
        return ofWorkbook(file.fileName());
    if (start.startsWith("%PDF") || start.startsWith("SQLite format 3") || start.startsWith("\x89PNG") || start.startsWith("\xff\xd8\xff"))
        return nullptr;
    QByteArray text = start.startsWith("\xef\xbb\xbf") ? start.mid(3) : start;
    text = text.trimmed();
    if (text.startsWith('{'))
        return formatByKey(u"json");
    if (text.startsWith('<'))
        return ofXml(file);
    const QByteArray line = text.split('\n').first();
    const QString suffix = QFileInfo(file.fileName()).suffix().toLower();
    if (suffix == "csv"_L1 || suffix == "tsv"_L1 || suffix == "txt"_L1 || suffix == "tab"_L1 || suffix.isEmpty())
        return formatByKey(line.contains('\t') ? u"tsv" : u"csv");
    return nullptr;
}

Result<const Format *> ofFolder(const QString &path)
{
    const QDir folder(path);
    if (!folder.entryList({u"*.json"_s}, QDir::Files).isEmpty())
        return formatByKey(u"json");
    for (const QString &name : folder.entryList({u"*.xml"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const auto format = file.open(QIODevice::ReadOnly) ? ofXml(file) : Result<const Format *>(nullptr);
        if (!format || *format == formatByKey(u"dc"))
            return format;
    }
    if (holdsMedia(path))
        return formatByKey(u"folder");
    return fail(ErrorKind::Unreadable, FormatWords::tr("The folder “%1” holds nothing that can be imported.").arg(path));
}

} // namespace

Result<const Format *> recogniseFormat(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::Missing, FormatWords::tr("There is no file “%1”. Nothing was imported.").arg(path));
    if (info.isDir())
        return ofFolder(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, FormatWords::tr("The file “%1” cannot be read. Nothing was imported.").arg(path), file.errorString());
    const auto format = ofContent(file);
    if (!format || *format)
        return format;
    return fail(ErrorKind::Unreadable, FormatWords::tr("The format of “%1” is not one that can be imported; “vitrinectl formats” lists them. Nothing was imported.").arg(path));
}

} // namespace vitrine
