// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dcexport.h"

#include "exchange/dcwords.h"
#include "exchange/exportfile.h"
#include "exchange/exportitems.h"
#include "exchange/namedtexts.h"
#include "exchange/uris.h"
#include "exchange/xmlsafe.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QStringList dcFields()
{
    return {u"number"_s, u"kind"_s, u"level"_s, u"parent"_s, u"title"_s, u"label"_s, u"description"_s, u"context"_s, u"scope"_s, u"date"_s, u"place"_s, u"languages"_s,
            u"classification"_s, u"materials"_s, u"subjects"_s, u"extent"_s, u"makers"_s, u"rightsUri"_s, u"rights"_s, u"credit"_s, u"related"_s, u"media"_s};
}

class DcRecord final {
public:
    DcRecord(QIODevice &device, ExportItems &items, const std::vector<LanguageWords> &words)
        : m_xml(device), m_items(items), m_words(words), m_uris(items.setting(u"baseUri"_s)) {}

    [[nodiscard]] Result<void> write(const Item &item);

private:
    void writeTexts(const char *name, const MultiText &text);
    void writeTerms(const char *name, const QString &key, const std::vector<TermId> &terms);
    void writeMakers(const Item &item);
    void writeDescriptions(const Item &item);
    void writeRights(const Item &item);
    void writeRelations(const Item &item);
    void noteLacks(const Item &item);

    XmlWriter m_xml;
    ExportItems &m_items;
    const std::vector<LanguageWords> &m_words;
    Uris m_uris;
};

Result<void> DcRecord::write(const Item &item)
{
    const auto media = m_items.media(item);
    if (!media)
        return media.unexpected();
    noteLacks(item);
    m_xml.open("oai_dc:dc", {{"xmlns:oai_dc"_L1, u"http://www.openarchives.org/OAI/2.0/oai_dc/"_s}, {"xmlns:dc"_L1, u"http://purl.org/dc/elements/1.1/"_s},
                             {"xmlns:xsi"_L1, u"http://www.w3.org/2001/XMLSchema-instance"_s},
                             {"xsi:schemaLocation"_L1, u"http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd"_s}});
    writeTexts("dc:title", item.title);
    writeMakers(item);
    writeTerms("dc:subject", u"subjects"_s, item.subjects);
    writeDescriptions(item);
    m_xml.leaf("dc:publisher", m_items.institution());
    m_xml.leaf("dc:date", isoDate(item.date));
    m_xml.leaf("dc:type", dcmiType(item));
    writeTerms("dc:type", u"classification"_s, item.classification);
    writeTexts("dc:format", item.extent);
    writeTerms("dc:format", u"materials"_s, item.materials);
    QSet<QString> types;
    for (const Medium &medium : *media) {
        if (!std::exchange(types, types | QSet<QString>{medium.mimeType}).contains(medium.mimeType))
            m_xml.leaf("dc:format", medium.mimeType);
    }
    m_xml.leaf("dc:identifier", m_uris.of(u"item"_s, item.id));
    m_xml.leaf("dc:identifier", item.number);
    for (const QString &language : item.languages)
        m_xml.leaf("dc:language", language);
    writeRelations(item);
    if (const Place *place = m_items.place(item.place))
        writeTexts("dc:coverage", m_items.spoken(place->name));
    writeRights(item);
    m_xml.close();
    if (m_xml.takeChanged())
        m_items.report().lose(u"control characters"_s);
    return m_xml.finish();
}

void DcRecord::noteLacks(const Item &item)
{
    LossReport &report = m_items.report();
    for (const auto &[key, isMissing] : {std::pair("title", item.title.isEmpty()), std::pair("date", item.date.earliest == std::nullopt), std::pair("rightsUri", item.rightsUri.isEmpty()),
                                         std::pair("makers", item.makers.empty()), std::pair("languages", item.languages.isEmpty() && item.kind == ItemKind::Document),
                                         std::pair("baseUri", !m_uris.isSet())}) {
        if (isMissing)
            report.lack(QString::fromLatin1(key), item.number);
    }
    if (!item.date.isEmpty() && isoDate(item.date).isEmpty())
        report.lose(u"date"_s);
    else if (!item.date.original.isEmpty())
        report.lose(u"date.original"_s);
}

void DcRecord::writeTexts(const char *name, const MultiText &text)
{
    for (const TextValue &value : text.values())
        m_xml.leaf(name, value.text, {{"xml:lang"_L1, xmlLanguage(value.language)}});
}

/// Each name is an element of its own: that several of them name one thing is not said.
void DcRecord::writeTerms(const char *name, const QString &key, const std::vector<TermId> &terms)
{
    bool isGrouped = false;
    for (const TermId &id : terms) {
        const Term *term = m_items.term(id);
        const MultiText label = term ? m_items.spoken(term->label) : MultiText();
        writeTexts(name, label);
        isGrouped = isGrouped || label.values().size() > 1;
    }
    if (isGrouped)
        m_items.report().lose(key + ".grouping"_L1);
}

void DcRecord::writeMakers(const Item &item)
{
    bool isGrouped = false;
    for (const Attribution &maker : item.makers) {
        const Agent *agent = m_items.agent(maker.agent);
        const bool isPlain = agent && maker.kind != MakerKind::Attributed;
        const MultiText names = isPlain ? namesOf(m_items, *agent) : makerText(m_items, {maker.kind, maker.agent, {}, maker.qualifier}, m_words);
        writeTexts("dc:creator", names);
        isGrouped = isGrouped || names.values().size() > 1;
        if (!maker.role.isEmpty())
            m_items.report().lose(u"makers.role"_s);
    }
    if (isGrouped)
        m_items.report().lose(u"makers.grouping"_s);
}

void DcRecord::writeDescriptions(const Item &item)
{
    if (item.demonstration)
        writeTexts("dc:description", inEach(m_words, [](const LanguageWords &words) { return words.demonstration(); }));
    for (const MultiText *text : {&item.label, &item.description, &item.context, &item.scope})
        writeTexts("dc:description", *text);
}

void DcRecord::writeRelations(const Item &item)
{
    m_xml.leaf("dc:relation", m_items.number(item.parent));
    for (const Relation &relation : item.related)
        m_xml.leaf("dc:relation", m_items.number(relation.item));
}

void DcRecord::writeRights(const Item &item)
{
    m_xml.leaf("dc:rights", item.rightsUri);
    writeTexts("dc:rights", item.rights);
    writeTexts("dc:rights", item.credit);
}

/// The number where it is a plain name and nobody has it yet, whatever the case; else the uid.
QString fileNameOf(const Item &item, QSet<QString> &used)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9][A-Za-z0-9._-]{0,99}\\z"_s);
    const QString name = plain.match(item.number).hasMatch() && !used.contains(item.number.toLower()) ? item.number : item.id.toString();
    used.insert(name.toLower());
    return name + ".xml"_L1;
}

Result<LossReport> writeFolder(const QDir &folder, ExportItems &items)
{
    const auto words = wordsIn(items.languages());
    QSet<QString> used;
    const auto written = items.forEach([&](const Item &item) -> Result<void> {
        QFile file(folder.filePath(fileNameOf(item, used)));
        if (!file.open(QIODevice::WriteOnly))
            return diskFull(file.errorString());
        if (const auto one = DcRecord(file, items, words).write(item); !one)
            return one;
        return file.flush() && file.error() == QFileDevice::NoError ? Result<void>() : diskFull(file.errorString());
    });
    return written ? Result<LossReport>(items.report()) : written.unexpected();
}

} // namespace

Result<LossReport> writeDublinCore(const QString &path, const Reader &reader, const ExportRequest &request, const ExchangeJob &job)
{
    auto items = ExportItems::open(reader, request, job, dcFields());
    if (!items)
        return items.unexpected();
    return intoFolder(path, [&](const QDir &folder) { return writeFolder(folder, **items); });
}

} // namespace vitrine
