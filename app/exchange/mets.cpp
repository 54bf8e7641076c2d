// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mets.h"

#include "domain/names.h"
#include "domain/recordjson.h"
#include "exchange/xmlsafe.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString typeOfResource(const Item &item)
{
    switch (item.kind.value_or(ItemKind::Document)) {
    case ItemKind::Document: return u"text"_s;
    case ItemKind::Photograph: return u"still image"_s;
    case ItemKind::Video: return u"moving image"_s;
    case ItemKind::Audio: return u"sound recording"_s;
    case ItemKind::Handicraft:
    case ItemKind::Artwork: return u"three dimensional object"_s;
    }
    Q_UNREACHABLE();
}

QString dmdId(const Item &item) { return u"dmd-"_s + item.id.toString(); }
/// From metadata/ to where the file lies, as an address.
QString addressOf(const PackedFile &file) { return u"../../"_s + QString::fromLatin1(QUrl::toPercentEncoding(file.path, "/")); }

class MetsWriter final {
public:
    MetsWriter(QIODevice &device, ExportItems &items, const std::vector<PackedFile> &files) : m_xml(device), m_items(items), m_files(files) {}
    [[nodiscard]] Result<void> write(const QDateTime &now);

private:
    void header(const QDateTime &now);
    void describe(const Item &item);
    void texts(const char *outer, const char *inner, const MultiText &text);
    void makers(const Item &item);
    void date(const Item &item);
    void rights(const Item &item);
    void events();
    void files();
    void place(const Item &item);
    [[nodiscard]] Result<void> each(const std::function<void(const Item &)> &visit);

    XmlWriter m_xml;
    ExportItems &m_items;
    const std::vector<PackedFile> &m_files;
    size_t m_next = 0; ///< of the files that are still to be placed
};

void MetsWriter::header(const QDateTime &now)
{
    m_xml.open("metsHdr", {{"CREATEDATE"_L1, now.toString(Qt::ISODate)}, {"RECORDSTATUS"_L1, u"NEW"_s}});
    m_xml.open("agent", {{"ROLE"_L1, u"CREATOR"_s}, {"TYPE"_L1, u"OTHER"_s}, {"OTHERTYPE"_L1, u"SOFTWARE"_s}});
    m_xml.leaf("name", u"Vitrine"_s);
    m_xml.leaf("note", QStringLiteral(VITRINE_VERSION));
    m_xml.close();
    if (!m_items.institution().isEmpty()) {
        m_xml.open("agent", {{"ROLE"_L1, u"ARCHIVIST"_s}, {"TYPE"_L1, u"ORGANIZATION"_s}});
        m_xml.leaf("name", m_items.institution());
        m_xml.close();
    }
    m_xml.close();
}

void MetsWriter::texts(const char *outer, const char *inner, const MultiText &text)
{
    for (const TextValue &value : text.values()) {
        if (!inner) {
            m_xml.leaf(outer, value.text, {{"xml:lang"_L1, value.language}});
            continue;
        }
        m_xml.open(outer, {{"xml:lang"_L1, value.language}, {"type"_L1, value.origin == TextOrigin::Translation ? u"translated"_s : QString()}});
        m_xml.leaf(inner, value.text);
        m_xml.close();
    }
}

void MetsWriter::makers(const Item &item)
{
    for (const Attribution &maker : item.makers) {
        const Agent *agent = m_items.agent(maker.agent);
        const QString name = agent ? displayName(*agent, m_items.languages().value(0)) : QString();
        if (name.isEmpty())
            continue;
        m_xml.open("mods:name", {{"type"_L1, agent->kind == AgentKind::Person ? u"personal"_s : u"corporate"_s}});
        m_xml.leaf("mods:namePart", name);
        if (!maker.role.isEmpty()) {
            m_xml.open("mods:role");
            m_xml.leaf("mods:roleTerm", maker.role, {{"type"_L1, u"code"_s}, {"authority"_L1, u"marcrelator"_s}, {"authorityURI"_L1, u"http://id.loc.gov/vocabulary/relators"_s},
                                                     {"valueURI"_L1, u"http://id.loc.gov/vocabulary/relators/"_s + maker.role}});
            m_xml.close();
        }
        m_xml.close();
    }
}

void MetsWriter::date(const Item &item)
{
    if (item.date.isEmpty())
        return;
    m_xml.open("mods:originInfo");
    m_xml.leaf("mods:dateCreated", item.date.edtf, {{"encoding"_L1, u"edtf"_s}, {"keyDate"_L1, u"yes"_s}});
    m_xml.leaf("mods:dateCreated", item.date.original, {{"xml:lang"_L1, item.date.originalLanguage}});
    m_xml.close();
}

void MetsWriter::rights(const Item &item)
{
    const TextValue *words = item.rights.shown(m_items.languages().value(0));
    if (!words && item.rightsUri.isEmpty())
        return;
    m_xml.open("mods:accessCondition", {{"type"_L1, u"use and reproduction"_s}, {"xlink:href"_L1, item.rightsUri}});
    m_xml.text(words ? words->text : item.rightsUri);
    m_xml.close();
}

void MetsWriter::describe(const Item &item)
{
    m_xml.open("dmdSec", {{"ID"_L1, dmdId(item)}});
    m_xml.open("mdWrap", {{"MDTYPE"_L1, u"MODS"_s}, {"MDTYPEVERSION"_L1, u"3.8"_s}});
    m_xml.open("xmlData");
    m_xml.open("mods:mods", {{"version"_L1, u"3.8"_s}});
    texts("mods:titleInfo", "mods:title", item.title);
    makers(item);
    if (item.kind)
        m_xml.leaf("mods:typeOfResource", typeOfResource(item));
    date(item);
    for (const QString &language : item.languages) {
        m_xml.open("mods:language");
        m_xml.leaf("mods:languageTerm", language, {{"type"_L1, u"code"_s}, {"authority"_L1, u"rfc5646"_s}});
        m_xml.close();
    }
    texts("mods:abstract", nullptr, item.description);
    for (const TermId &id : item.subjects) {
        if (const Term *term = m_items.term(id)) {
            m_xml.open("mods:subject");
            texts("mods:topic", nullptr, term->label);
            m_xml.close();
        }
    }
    m_xml.leaf("mods:identifier", item.number, {{"type"_L1, u"local"_s}});
    m_xml.leaf("mods:identifier", item.id.toString(), {{"type"_L1, u"uuid"_s}});
    rights(item);
    for (int i = 0; i < 4; ++i)
        m_xml.close();
}

/// One section for all files: the PREMIS file beside this one tells what happened to each.
void MetsWriter::events()
{
    if (m_files.empty())
        return;
    m_xml.open("amdSec");
    m_xml.open("digiprovMD", {{"ID"_L1, u"premis"_s}});
    m_xml.empty("mdRef", {{"LOCTYPE"_L1, u"URL"_s}, {"MDTYPE"_L1, u"PREMIS"_s}, {"MIMETYPE"_L1, u"application/xml"_s}, {"xlink:type"_L1, u"simple"_s}, {"xlink:href"_L1, u"premis.xml"_s}});
    m_xml.close();
    m_xml.close();
}

void MetsWriter::files()
{
    if (m_files.empty())
        return;
    m_xml.open("fileSec");
    m_xml.open("fileGrp", {{"USE"_L1, u"original"_s}});
    for (const PackedFile &file : m_files) {
        m_xml.open("file", {{"ID"_L1, file.id()}, {"ADMID"_L1, u"premis"_s}, {"MIMETYPE"_L1, file.medium.mimeType}, {"SIZE"_L1, QString::number(file.medium.bytes)},
                            {"CHECKSUM"_L1, file.medium.sha256}, {"CHECKSUMTYPE"_L1, u"SHA-256"_s}});
        m_xml.empty("FLocat", {{"LOCTYPE"_L1, u"URL"_s}, {"xlink:type"_L1, u"simple"_s}, {"xlink:href"_L1, addressOf(file)}});
        m_xml.close();
    }
    m_xml.close();
    m_xml.close();
}

/// The item's part of the structure, with its files in their order.
void MetsWriter::place(const Item &item)
{
    const TextValue *title = item.title.shown(m_items.languages().value(0));
    m_xml.open("div", {{"TYPE"_L1, enumName(item.level)}, {"DMDID"_L1, dmdId(item)}, {"LABEL"_L1, title ? item.number + u' ' + title->text : item.number}});
    for (int order = 1; m_next < m_files.size() && m_files[m_next].medium.item == item.id; ++m_next, ++order) {
        const PackedFile &file = m_files[m_next];
        m_xml.open("div", {{"TYPE"_L1, enumName(file.medium.role)}, {"ORDER"_L1, QString::number(order)},
                           {"ORDERLABEL"_L1, file.medium.page > 0 ? QString::number(file.medium.page) : QString()}});
        m_xml.empty("fptr", {{"FILEID"_L1, file.id()}});
        m_xml.close();
    }
    m_xml.close();
}

Result<void> MetsWriter::each(const std::function<void(const Item &)> &visit)
{
    return m_items.forEach([&](const Item &item) {
        visit(item);
        return m_xml.state();
    });
}

Result<void> MetsWriter::write(const QDateTime &now)
{
    m_xml.open("mets", {{"xmlns"_L1, u"http://www.loc.gov/METS/"_s}, {"xmlns:xlink"_L1, u"http://www.w3.org/1999/xlink"_s}, {"xmlns:mods"_L1, u"http://www.loc.gov/mods/v3"_s},
                        {"xmlns:xsi"_L1, u"http://www.w3.org/2001/XMLSchema-instance"_s}, {"LABEL"_L1, m_items.setting(u"title"_s)}});
    header(now);
    if (const auto done = each([&](const Item &item) { describe(item); }); !done)
        return done;
    events();
    files();
    m_xml.open("structMap", {{"TYPE"_L1, u"physical"_s}});
    m_xml.open("div", {{"TYPE"_L1, u"catalogue"_s}, {"LABEL"_L1, m_items.setting(u"title"_s)}});
    if (const auto done = each([&](const Item &item) { place(item); }); !done)
        return done;
    for (int i = 0; i < 3; ++i)
        m_xml.close();
    return m_xml.finish();
}

} // namespace

Result<void> writeMets(QIODevice &device, ExportItems &items, const std::vector<PackedFile> &files, const QDateTime &now)
{
    return MetsWriter(device, items, files).write(now);
}

} // namespace vitrine
