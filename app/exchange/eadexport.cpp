// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/eadexport.h"

#include "base/language.h"
#include "exchange/eadtree.h"
#include "exchange/eadunit.h"
#include "exchange/exportfile.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

class EadDocument final {
public:
    EadDocument(QIODevice &device, ExportItems &items, const EadTree &tree, EadVersion version)
        : m_xml(device), m_items(items), m_tree(tree), m_words(wordsIn(items.languages())), m_unit(m_xml, items, m_words, version),
          m_language(items.languages().value(0, u"en"_s)), m_title(items.setting(u"title"_s)) {}

    [[nodiscard]] Result<LossReport> write();

private:
    void openDocument();
    void writeControl();
    void writeHeader();
    void writePublisher(const char *wrapper);
    void openCollection();
    [[nodiscard]] Result<void> writeEntry(const Item &item);
    void closeDownTo(int depth);
    [[nodiscard]] QString recordId() const;
    [[nodiscard]] QString titleProper() const { return m_title.trimmed().isEmpty() ? recordId() : m_title; }
    [[nodiscard]] QString dayOfData() const { return m_tree.newest.isValid() ? m_tree.newest.toUTC().date().toString(Qt::ISODate) : u"1970-01-01"_s; }

    XmlWriter m_xml;
    ExportItems &m_items;
    const EadTree &m_tree;
    std::vector<LanguageWords> m_words;
    EadUnit m_unit;
    QString m_language;
    QString m_title;
    int m_open = 0; ///< c elements
};

Result<LossReport> EadDocument::write()
{
    openDocument();
    m_unit.isEad3() ? writeControl() : writeHeader();
    if (!m_tree.hasOneRoot)
        openCollection();
    const auto written = m_items.visit(m_tree.order, 0, [&](const Item &item) { return writeEntry(item); });
    if (!written)
        return written.unexpected();
    const auto finished = m_xml.finish(); // closes what is open
    return finished ? Result<LossReport>(m_items.report()) : finished.unexpected();
}

void EadDocument::openDocument()
{
    if (m_unit.isEad3())
        m_xml.open("ead", {{"xmlns"_L1, u"http://ead3.archivists.org/schema/"_s}, {"audience"_L1, u"external"_s}});
    else
        m_xml.open("ead", {{"xmlns"_L1, u"urn:isbn:1-931666-22-9"_s}, {"xmlns:xlink"_L1, u"http://www.w3.org/1999/xlink"_s}, {"audience"_L1, u"external"_s}});
}

/// The exhibition's uid: a name that the finding aid keeps.
QString EadDocument::recordId() const
{
    const auto exhibitions = m_items.reader().ids(RecordType::Exhibition);
    return exhibitions && !exhibitions->empty() ? exhibitions->front().toString() : u"vitrine-catalogue"_s;
}

void EadDocument::writePublisher(const char *wrapper)
{
    const QString institution = m_items.institution();
    if (institution.trimmed().isEmpty())
        return;
    m_xml.open(wrapper);
    m_xml.leaf("publisher", institution);
    m_xml.leaf("date", dayOfData(), {{"normal"_L1, dayOfData()}});
    m_xml.close();
}

void EadDocument::writeControl()
{
    m_xml.open("control", {{"countryencoding"_L1, u"iso3166-1"_s}, {"dateencoding"_L1, u"iso8601"_s}, {"langencoding"_L1, u"iso639-2b"_s},
                           {"repositoryencoding"_L1, u"iso15511"_s}, {"scriptencoding"_L1, u"iso15924"_s}, {"relatedencoding"_L1, u"ISAD(G)v2"_s}});
    m_xml.leaf("recordid", recordId());
    m_xml.open("filedesc");
    m_xml.open("titlestmt");
    m_xml.leaf("titleproper", titleProper());
    m_xml.close();
    writePublisher("publicationstmt");
    m_xml.close();
    m_xml.empty("maintenancestatus", {{"value"_L1, u"derived"_s}});
    m_xml.open("maintenanceagency");
    m_xml.leaf("agencyname", m_items.institution().trimmed().isEmpty() ? titleProper() : m_items.institution());
    m_xml.close();
    for (const QString &language : m_items.languages()) {
        if (bibliographicCode(language).isEmpty())
            continue;
        m_xml.open("languagedeclaration");
        m_xml.leaf("language", ownLanguageName(language), {{"langcode"_L1, bibliographicCode(language)}});
        m_xml.leaf("script", scriptOfLanguage(language), {{"scriptcode"_L1, scriptOfLanguage(language)}});
        m_xml.close();
    }
    m_xml.open("conventiondeclaration");
    m_xml.leaf("abbr", u"ISAD(G)"_s);
    m_xml.leaf("citation", u"ISAD(G): General International Standard Archival Description, 2nd edition, 2000"_s);
    m_xml.close();
    m_xml.open("maintenancehistory");
    m_xml.open("maintenanceevent");
    m_xml.empty("eventtype", {{"value"_L1, u"derived"_s}});
    m_xml.leaf("eventdatetime", dayOfData(), {{"standarddatetime"_L1, dayOfData()}});
    m_xml.empty("agenttype", {{"value"_L1, u"machine"_s}});
    m_xml.leaf("agent", u"Vitrine"_s);
    m_xml.close();
    m_xml.close();
    m_xml.close();
}

void EadDocument::writeHeader()
{
    m_xml.open("eadheader", {{"langencoding"_L1, u"iso639-2b"_s}, {"countryencoding"_L1, u"iso3166-1"_s}, {"dateencoding"_L1, u"iso8601"_s},
                             {"repositoryencoding"_L1, u"iso15511"_s}, {"scriptencoding"_L1, u"iso15924"_s}});
    m_xml.leaf("eadid", recordId());
    m_xml.open("filedesc");
    m_xml.open("titlestmt");
    m_xml.leaf("titleproper", titleProper());
    m_xml.close();
    writePublisher("publicationstmt");
    m_xml.close();
    m_xml.open("profiledesc");
    m_xml.open("creation");
    m_xml.text(u"Vitrine, "_s);
    m_xml.leaf("date", dayOfData(), {{"normal"_L1, dayOfData()}});
    m_xml.close();
    m_xml.open("langusage");
    const QString code = bibliographicCode(m_language);
    m_xml.leaf("language", code.isEmpty() ? u"und"_s : ownLanguageName(m_language), {{"langcode"_L1, code.isEmpty() ? u"und"_s : code}, {"scriptcode"_L1, scriptOfLanguage(m_language)}});
    m_xml.close();
    m_xml.leaf("descrules", u"ISAD(G)"_s);
    m_xml.close();
    m_xml.close();
}

/// The catalogue itself as what the entries belong to.
void EadDocument::openCollection()
{
    m_xml.open("archdesc", {{"level"_L1, u"collection"_s}});
    m_xml.open("did");
    m_unit.writeUnitId(recordId());
    m_xml.leaf("unittitle", titleProper());
    m_unit.writeRepository({});
    m_xml.close();
    if (!m_tree.order.empty())
        m_xml.open("dsc", {{m_unit.isEad3() ? "dsctype"_L1 : "type"_L1, u"combined"_s}});
}

void EadDocument::closeDownTo(int depth)
{
    for (; m_open > depth; --m_open)
        m_xml.close();
}

Result<void> EadDocument::writeEntry(const Item &item)
{
    const int depth = m_tree.depth.value(item.id) - (m_tree.hasOneRoot ? 1 : 0);
    QString other;
    const QString level = m_unit.level(item.level, &other);
    if (depth < 0) {
        m_xml.open("archdesc", {{"level"_L1, level}, {"otherlevel"_L1, other}});
        const auto written = m_unit.write(item);
        if (m_tree.order.size() > 1)
            m_xml.open("dsc", {{m_unit.isEad3() ? "dsctype"_L1 : "type"_L1, u"combined"_s}});
        return written;
    }
    closeDownTo(depth);
    m_xml.open("c", {{"level"_L1, level}, {"otherlevel"_L1, other}, {"id"_L1, u"c-"_s + item.id.toString()}});
    ++m_open;
    return m_unit.write(item);
}

} // namespace

Result<LossReport> writeEad(const QString &path, const Reader &reader, const ExportRequest &request, const ExchangeJob &job)
{
    auto items = ExportItems::open(reader, request, job, eadFields());
    if (!items)
        return items.unexpected();
    const auto tree = EadTree::of(reader, (*items)->ids(), job);
    if (!tree)
        return tree.unexpected();
    const EadVersion version = request.format == "ead2002"_L1 ? EadVersion::Ead2002 : EadVersion::Ead3;
    return intoFile(path, [&](QIODevice &device) { return EadDocument(device, **items, *tree, version).write(); });
}

} // namespace vitrine
