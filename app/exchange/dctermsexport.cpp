// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dctermsexport.h"

#include "domain/itemtexts.h"
#include "exchange/dcwords.h"
#include "exchange/exportfile.h"
#include "exchange/jsongraph.h"
#include "exchange/namedtexts.h"
#include "exchange/xmlsafe.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr QByteArrayView context("{\"dcterms\":\"http://purl.org/dc/terms/\",\"dcmitype\":\"http://purl.org/dc/dcmitype/\","
                                 "\"edtf\":\"http://id.loc.gov/datatypes/edtf/\",\"rdfs\":\"http://www.w3.org/2000/01/rdf-schema#\"}");

QStringList dcTermsFields()
{
    return {u"number"_s, u"kind"_s, u"level"_s, u"parent"_s, u"title"_s, u"label"_s, u"description"_s, u"context"_s, u"scope"_s, u"date"_s, u"place"_s, u"languages"_s,
            u"classification"_s, u"materials"_s, u"subjects"_s, u"dimensions"_s, u"extent"_s, u"makers"_s, u"rightsUri"_s, u"rights"_s, u"credit"_s, u"related"_s,
            u"citations"_s, u"media"_s};
}

QJsonObject typed(const QString &value, const QString &type) { return {{u"@value"_s, xmlText(value)}, {u"@type"_s, type}}; }

/// Values in each language.
void addTexts(QJsonArray &list, const MultiText &text)
{
    for (const TextValue &value : text.values())
        list.append(QJsonObject{{u"@value"_s, xmlText(value.text)}, {u"@language"_s, xmlLanguage(value.language)}});
}

QJsonArray textsOf(const MultiText &text)
{
    QJsonArray list;
    addTexts(list, text);
    return list;
}

/// Something with a name; with a class of the vocabulary and an address where it has them.
QJsonObject named(const QString &address, const QString &type, const MultiText &name)
{
    QJsonObject node{{u"rdfs:label"_s, textsOf(name)}};
    if (!type.isEmpty())
        node.insert(u"@type"_s, QString(u"dcterms:"_s + type));
    if (!address.isEmpty())
        node.insert(u"@id"_s, address);
    return node;
}

/// One entry.
class DcTermsRecord final {
public:
    DcTermsRecord(ExportItems &items, const Uris &uris, const std::vector<LanguageWords> &words) : m_items(items), m_uris(uris), m_words(words) {}

    [[nodiscard]] QJsonObject write(const Item &item, const std::vector<Medium> &media);

private:
    void put(const char *term, const QJsonArray &values);
    void putTerms(const char *term, const char *type, const std::vector<TermId> &terms);
    void putDescriptions(const Item &item);
    void putDate(const UncertainDate &date);
    void putMakers(const Item &item);
    void putSizes(const Item &item);
    void putRights(const Item &item);
    void putRelations(const Item &item);
    void putSources(const Item &item);
    void putFormats(const std::vector<Medium> &media);

    ExportItems &m_items;
    const Uris &m_uris;
    const std::vector<LanguageWords> &m_words;
    QJsonObject m_record;
};

QJsonObject DcTermsRecord::write(const Item &item, const std::vector<Medium> &media)
{
    m_record = QJsonObject{{u"@id"_s, m_uris.of(u"item"_s, item.id)}, {u"@type"_s, QString(u"dcmitype:"_s + dcmiType(item))}, {u"dcterms:identifier"_s, xmlText(item.number)}};
    put("title", textsOf(item.title));
    put("abstract", textsOf(item.label));
    putDescriptions(item);
    put("publisher", m_items.institution().isEmpty() ? QJsonArray() : QJsonArray{xmlText(m_items.institution())});
    putDate(item.date);
    putMakers(item);
    putTerms("type", "", item.classification);
    putTerms("medium", "PhysicalMedium", item.materials);
    putTerms("subject", "", item.subjects);
    putSizes(item);
    if (const Place *place = m_items.place(item.place))
        put("spatial", {named(m_uris.of(u"place"_s, place->id), u"Location"_s, m_items.spoken(place->name))});
    QJsonArray languages;
    for (const QString &language : item.languages)
        languages.append(typed(language, u"dcterms:RFC5646"_s));
    put("language", languages);
    putRights(item);
    putRelations(item);
    putSources(item);
    putFormats(media);
    return std::exchange(m_record, {});
}

/// Adds to what the term has already.
void DcTermsRecord::put(const char *term, const QJsonArray &values)
{
    const QString key = u"dcterms:"_s + QLatin1StringView(term);
    QJsonArray all = m_record.value(key).toArray();
    for (const QJsonValue value : values)
        all.append(value);
    if (!all.isEmpty())
        m_record.insert(key, all);
}

void DcTermsRecord::putTerms(const char *term, const char *type, const std::vector<TermId> &terms)
{
    QJsonArray list;
    for (const TermId &id : terms) {
        const Term *one = m_items.term(id);
        if (one)
            list.append(named(isWebAddress(one->uri) ? one->uri : m_uris.of(u"term"_s, one->id), QString::fromLatin1(type), m_items.spoken(one->label)));
    }
    put(term, list);
}

void DcTermsRecord::putDescriptions(const Item &item)
{
    QJsonArray list;
    if (item.demonstration)
        addTexts(list, inEach(m_words, [](const LanguageWords &words) { return words.demonstration(); }));
    for (const MultiText *text : {&item.description, &item.context, &item.scope})
        addTexts(list, *text);
    put("description", list);
}

/// The days as W3CDTF where one value says them, else the notation; the date's own wording beside it.
void DcTermsRecord::putDate(const UncertainDate &date)
{
    const QString iso = isoDate(date);
    const bool isW3c = !iso.contains(u'/') && !iso.startsWith(u'-'); // which knows no spans and no years before our era
    if (!iso.isEmpty() && isW3c && !needsNotation(date))
        put("created", {typed(iso, u"dcterms:W3CDTF"_s)});
    else if (!date.edtf.isEmpty())
        put("created", {typed(date.edtf, u"edtf:EDTF"_s)});
    else if (!iso.isEmpty())
        put("created", {typed(iso, u"edtf:EDTF"_s)});
    if (!date.original.isEmpty())
        put("date", textsOf({{date.originalLanguage, date.original, TextOrigin::Original, TextState::Draft}}));
    if (!date.native.isEmpty())
        m_items.report().lose(u"date.calendar"_s);
}

void DcTermsRecord::putMakers(const Item &item)
{
    QJsonArray list;
    for (const Attribution &maker : item.makers) {
        const Agent *agent = m_items.agent(maker.agent);
        const bool isPlain = agent && maker.kind == MakerKind::Known;
        const QString address = isPlain ? m_uris.of(u"agent"_s, agent->id) : QString(); // a doubtful maker is words, not a person
        list.append(named(address, u"Agent"_s, isPlain ? namesOf(m_items, *agent) : makerText(m_items, {maker.kind, maker.agent, {}, maker.qualifier}, m_words)));
        if (!maker.role.isEmpty())
            m_items.report().lose(u"makers.role"_s);
    }
    put("creator", list);
}

void DcTermsRecord::putSizes(const Item &item)
{
    QJsonArray list;
    for (const Dimension &dimension : item.dimensions)
        list.append(xmlText(dimensionText(dimension)));
    addTexts(list, item.extent);
    put("extent", list);
}

void DcTermsRecord::putRights(const Item &item)
{
    QJsonArray list;
    if (isWebAddress(item.rightsUri))
        list.append(QJsonObject{{u"@id"_s, item.rightsUri}});
    else if (!item.rightsUri.isEmpty())
        list.append(xmlText(item.rightsUri));
    addTexts(list, item.rights);
    addTexts(list, item.credit);
    put("rights", list);
}

void DcTermsRecord::putRelations(const Item &item)
{
    const auto relate = [&](const char *term, ItemId other) {
        if (!m_items.number(other).isEmpty())
            put(term, {QJsonObject{{u"@id"_s, m_uris.of(u"item"_s, other)}}});
    };
    relate("isPartOf", item.parent);
    for (const Relation &relation : item.related) {
        const bool isDocumented = relation.kind == RelationKind::DocumentedBy;
        relate(relation.kind == RelationKind::PartOf ? "isPartOf" : relation.kind == RelationKind::VersionOf ? "isVersionOf" : isDocumented ? "isReferencedBy" : "relation",
               relation.item);
        if (relation.kind == RelationKind::Depicts)
            m_items.report().lose(u"related.kind"_s);
    }
}

/// Where an entry is documented.
void DcTermsRecord::putSources(const Item &item)
{
    QJsonArray list;
    for (const Citation &citation : item.citations) {
        const Source *source = m_items.source(citation.source);
        if (!source)
            continue;
        list.append(named(isWebAddress(source->address) ? source->address : m_uris.of(u"source"_s, source->id), u"BibliographicResource"_s, m_items.spoken(source->title)));
        if (!citation.locator.isEmpty())
            m_items.report().lose(u"citations.locator"_s);
    }
    put("isReferencedBy", list);
}

void DcTermsRecord::putFormats(const std::vector<Medium> &media)
{
    QStringList types;
    for (const Medium &medium : media) {
        if (!medium.mimeType.isEmpty() && !types.contains(medium.mimeType))
            types += medium.mimeType;
    }
    QJsonArray list;
    for (const QString &type : std::as_const(types))
        list.append(typed(type, u"dcterms:IMT"_s));
    put("format", list);
}

void noteLacks(LossReport &report, const Item &item)
{
    for (const auto &[key, isMissing] : {std::pair("title", item.title.isEmpty()), std::pair("date", isoDate(item.date).isEmpty()), std::pair("rightsUri", item.rightsUri.isEmpty()),
                                         std::pair("makers", item.makers.empty()), std::pair("languages", item.languages.isEmpty() && item.kind == ItemKind::Document)}) {
        if (isMissing)
            report.lack(QString::fromLatin1(key), item.number);
    }
}

Result<LossReport> writeGraph(QIODevice &device, ExportItems &items, const Uris &uris)
{
    const auto words = wordsIn(items.languages());
    DcTermsRecord record(items, uris, words);
    JsonGraph graph(device);
    auto written = graph.begin(context);
    if (written) {
        written = items.forEach([&](const Item &item) -> Result<void> {
            const auto media = items.media(item);
            if (!media)
                return media.unexpected();
            noteLacks(items.report(), item);
            return graph.add(record.write(item, *media));
        });
    }
    if (written)
        written = graph.end();
    return written ? Result<LossReport>(items.report()) : written.unexpected();
}

} // namespace

Result<LossReport> writeDcTerms(const QString &path, const Reader &reader, const ExportRequest &request, const ExchangeJob &job)
{
    const auto uris = webUris(reader);
    if (!uris)
        return uris.unexpected();
    auto items = ExportItems::open(reader, request, job, dcTermsFields());
    if (!items)
        return items.unexpected();
    return intoFile(path, [&](QIODevice &device) { return writeGraph(device, **items, *uris); });
}

} // namespace vitrine
