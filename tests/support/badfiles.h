// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/zipmaker.h"

#include <QStringList>

#include <functional>

/// Files that nobody should send and somebody will: each is refused as a whole, with a sentence.
namespace vitrine::test {

struct BadFile {
    QByteArray title;
    QString name; ///< with the suffix that people would see
    QString word; ///< in the sentence
    std::function<bool(const QString &path)> make;
};

using ZipEntries = std::vector<std::pair<QString, QByteArray>>;

/// A workbook as small as one can be; `sheet` is the XML of its only sheet.
[[nodiscard]] inline ZipEntries smallBook(const QByteArray &sheet)
{
    const QByteArray main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    return {{QStringLiteral("[Content_Types].xml"), "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
            {QStringLiteral("_rels/.rels"), relations + "<Relationship Id=\"rId1\" Type=\"" + relation + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
            {QStringLiteral("xl/workbook.xml"), "<workbook " + main + " xmlns:r=\"" + relation + "\"><sheets><sheet name=\"Liste\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
            {QStringLiteral("xl/_rels/workbook.xml.rels"), relations + "<Relationship Id=\"rId1\" Type=\"" + relation + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
            {QStringLiteral("xl/worksheets/sheet1.xml"), sheet}};
}

[[nodiscard]] inline QByteArray sheetXml(const QByteArray &cells)
{
    return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row><c t=\"inlineStr\"><is><t>number</t></is></c></row><row>" + cells + "</row></sheetData></worksheet>";
}

[[nodiscard]] inline std::vector<BadFile> badFiles()
{
    const auto bytes = [](const QByteArray &content) {
        return [content](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        };
    };
    const auto zip = [](const ZipEntries &entries) { return [entries](const QString &path) { return makeZip(path, entries); }; };
    const QByteArray good = sheetXml("<c t=\"inlineStr\"><is><t>1</t></is></c>");
    const auto with = [&](const QString &name, const QByteArray &content) {
        ZipEntries entries = smallBook(good);
        std::erase_if(entries, [&](const auto &entry) { return entry.first == name; });
        entries.emplace_back(name, content);
        return entries;
    };
    const QByteArray bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    const QByteArray outside = "<!DOCTYPE x [<!ENTITY c SYSTEM \"file:///etc/hostname\">]>";
    const QByteArray lido = "<lido:lidoWrap xmlns:lido=\"http://www.lido-schema.org\"><lido:lido><lido:lidoRecID>&c;</lido:lidoRecID></lido:lido></lido:lidoWrap>";
    const QByteArray ead = "<ead xmlns=\"http://ead3.archivists.org/schema/\"><archdesc level=\"fonds\"><did><unitid>&c;</unitid></did></archdesc></ead>";
    const QByteArray dc = "<oai_dc:dc xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:identifier>&c;</dc:identifier></oai_dc:dc>";
    const QByteArray container("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
    const QString text = QStringLiteral("Nothing was imported");
    const QString entities = QStringLiteral("entities");
    std::vector<BadFile> files{
        {"nothing in it", QStringLiteral("a.csv"), text, bytes({})},
        {"a picture that says table", QStringLiteral("a.csv"), QStringLiteral("format"), bytes("\x89PNG\r\n\x1a\n and more")},
        {"a table that is a zip", QStringLiteral("a.csv"), QStringLiteral("damaged"), bytes("PK\x03\x04 and more")},
        {"a workbook with nothing in it", QStringLiteral("a.xlsx"), text, bytes({})},
        {"a workbook of the old kind", QStringLiteral("a.xls"), QStringLiteral("XLSX"), bytes(container + QByteArray(2000, 'x'))},
        {"a workbook with a password", QStringLiteral("a.xlsx"), QStringLiteral("password"), bytes(container + QByteArray(1000, '\0') + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32))},
        {"a workbook that is a bomb", QStringLiteral("a.xlsx"), QStringLiteral("beyond all measure"), zip(with(QStringLiteral("xl/media/a.bin"), QByteArray(16 << 20, '\0')))},
        {"a sheet that is a bomb", QStringLiteral("a.xlsx"), QStringLiteral("beyond all measure"), zip(smallBook(sheetXml(QByteArray("<c><v>1</v></c>").repeated(1 << 20))))},
        {"a workbook that climbs out", QStringLiteral("a.xlsx"), QStringLiteral("leave its folder"), zip(with(QStringLiteral("../../evil.xml"), "x"))},
        {"entities in a sheet", QStringLiteral("a.xlsx"), entities, zip(smallBook(bomb + sheetXml("<c><v>&c;</v></c>")))},
        {"an external entity in a sheet", QStringLiteral("a.xlsx"), entities, zip(smallBook(outside + sheetXml("<c><v>&c;</v></c>")))},
        {"an external entity in the workbook", QStringLiteral("a.xlsx"), entities, zip(with(QStringLiteral("xl/workbook.xml"), outside + "<workbook>&c;</workbook>"))},
    };
    for (const auto &[title, xml] : {std::pair(QByteArray("LIDO"), lido), std::pair(QByteArray("EAD3"), ead), std::pair(QByteArray("Dublin Core"), dc)}) {
        files.push_back({title + " with entities", QStringLiteral("a.xml"), entities, bytes("<?xml version=\"1.0\"?>" + bomb + xml)});
        files.push_back({title + " with an external entity", QStringLiteral("a.xml"), entities, bytes("<?xml version=\"1.0\"?>" + outside + xml)});
        files.push_back({title + " with an entity nobody declared", QStringLiteral("a.xml"), text, bytes(xml)});
        files.push_back({title + " cut off", QStringLiteral("a.xml"), text, bytes(xml.first(xml.indexOf("&c;")))});
    }
    files.push_back({"a workbook cut off", QStringLiteral("a.xlsx"), text, [good](const QString &path) {
                         QFile file(path);
                         return makeZip(path, smallBook(good)) && file.open(QIODevice::ReadWrite) && file.resize(file.size() * 2 / 3);
                     }});
    return files;
}

} // namespace vitrine::test
