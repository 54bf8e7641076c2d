// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/linkedart.h"

#include "base/language.h"
#include "domain/itemtexts.h"
#include "exchange/namedtexts.h"
#include "exchange/xmlsafe.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString aat(const char *number) { return u"http://vocab.getty.edu/aat/"_s + QString::fromLatin1(number); }

void put(QJsonObject &record, const char *key, const QJsonArray &list)
{
    if (!list.isEmpty())
        record.insert(QString::fromLatin1(key), list);
}

} // namespace

QStringList linkedArtFields()
{
    return {u"number"_s, u"kind"_s, u"level"_s, u"title"_s, u"label"_s, u"description"_s, u"context"_s, u"date"_s, u"place"_s, u"classification"_s,
            u"materials"_s, u"techniques"_s, u"dimensions"_s, u"inscriptions"_s, u"extent"_s, u"makers"_s, u"rightsUri"_s, u"rights"_s, u"credit"_s, u"holder"_s,
            u"condition"_s, u"advisory"_s, u"media"_s};
}

QString LinkedArt::label(const MultiText &text, const QString &otherwise) const
{
    const TextValue *shown = text.shown(m_items.languages().value(0));
    return xmlText(shown ? shown->text : otherwise);
}

QJsonObject LinkedArt::type(const QString &id, const QString &name, const QJsonObject &meta) const
{
    QJsonObject made{{u"id"_s, id}, {u"type"_s, u"Type"_s}, {u"_label"_s, name}};
    if (!meta.isEmpty())
        made.insert(u"classified_as"_s, QJsonArray{meta});
    return made;
}

QJsonArray LinkedArt::language(const QString &tag) const
{
    const QString code = bibliographicCode(tag);
    QString id = u"http://id.loc.gov/vocabulary/languages/"_s + code;
    if (code == "fre"_L1)
        id = aat("300388306");
    else if (code == "eng"_L1)
        id = aat("300388277");
    return code.isEmpty() ? QJsonArray() : QJsonArray{QJsonObject{{u"id"_s, id}, {u"type"_s, u"Language"_s}, {u"_label"_s, ownLanguageName(tag)}}};
}

QJsonArray LinkedArt::names(const MultiText &text) const
{
    QJsonArray list;
    for (const TextValue &value : text.values()) {
        QJsonObject name{{u"type"_s, u"Name"_s}, {u"content"_s, xmlText(value.text)}, {u"classified_as"_s, QJsonArray{type(aat("300404670"), u"Primary Name"_s)}}};
        put(name, "language", language(value.language));
        list.append(name);
    }
    return list;
}

QJsonObject LinkedArt::record(const QString &id, const QString &kind, const MultiText &name, const QString &otherwise) const
{
    QJsonObject made{{u"@context"_s, u"https://linked.art/ns/v1/linked-art.json"_s}, {u"id"_s, id}, {u"type"_s, kind}, {u"_label"_s, label(name, otherwise)}};
    put(made, "identified_by", names(name));
    return made;
}

void LinkedArt::addStatements(QJsonArray &list, const char *kind, const MultiText &text, const QString &uri) const
{
    const QString name = QString::fromLatin1(kind);
    const QJsonObject what = type(uri.isEmpty() ? m_uris.of(u"type"_s, name) : uri, name, type(aat("300418049"), u"Brief Text"_s));
    for (const TextValue &value : text.values()) {
        QJsonObject statement{{u"type"_s, u"LinguisticObject"_s}, {u"content"_s, xmlText(value.text)}, {u"classified_as"_s, QJsonArray{what}}};
        put(statement, "language", language(value.language));
        list.append(statement);
    }
}

QJsonArray LinkedArt::statements(const Item &item)
{
    QJsonArray list;
    if (item.demonstration)
        addStatements(list, "demonstration", inEach(m_words, [](const LanguageWords &words) { return words.demonstration(); }));
    addStatements(list, "label", item.label);
    addStatements(list, "description", item.description, aat("300435416"));
    addStatements(list, "context", item.context);
    addStatements(list, "inscriptions", item.inscriptions);
    addStatements(list, "condition", item.condition);
    addStatements(list, "content-advisory", item.advisory);
    addStatements(list, "credit", item.credit, aat("300026687"));
    QStringList sizes;
    for (const Dimension &dimension : item.dimensions)
        sizes += dimensionText(dimension);
    if (!sizes.isEmpty())
        addStatements(list, "dimensions", {{u"en"_s, sizes.join(u" × "_s)}}, aat("300435430"));
    addStatements(list, "extent", item.extent);
    if (!item.rightsUri.isEmpty())
        addStatements(list, "rights", {{u"zxx"_s, item.rightsUri}});
    addStatements(list, "rights", item.rights);
    for (const Attribution &maker : item.makers) {
        if (maker.kind != MakerKind::Known)
            addStatements(list, "attribution", makerText(m_items, maker, m_words));
    }
    return list;
}

QString LinkedArt::termUri(const Term &term) const { return isWebAddress(term.uri) ? term.uri : m_uris.of(u"term"_s, term.id); }

QJsonArray LinkedArt::termsAs(const QString &kind, const std::vector<TermId> &terms)
{
    QJsonArray list;
    for (const TermId &id : terms) {
        const Term *term = m_items.term(id);
        if (!term)
            continue;
        const QString uri = termUri(*term);
        m_terms.insert({id, kind});
        list.append(QJsonObject{{u"id"_s, uri}, {u"type"_s, kind}, {u"_label"_s, label(term->label, uri)}});
    }
    return list;
}

QJsonArray LinkedArt::agentRefs(const std::vector<AgentId> &ids)
{
    QJsonArray list;
    for (const AgentId &id : ids) {
        const Agent *agent = m_items.agent(id);
        if (!agent)
            continue;
        m_agents.insert(id);
        list.append(QJsonObject{{u"id"_s, m_uris.of(u"agent"_s, id)}, {u"type"_s, agent->kind == AgentKind::Person ? u"Person"_s : u"Group"_s},
                                {u"_label"_s, label(namesOf(m_items, *agent), id.toString())}});
    }
    return list;
}

QJsonArray LinkedArt::placeRefs(PlaceId id)
{
    const Place *place = m_items.place(id);
    if (!place)
        return {};
    m_places.insert(id);
    return {QJsonObject{{u"id"_s, m_uris.of(u"place"_s, id)}, {u"type"_s, u"Place"_s}, {u"_label"_s, label(place->name, id.toString())}}};
}

QJsonObject LinkedArt::timespan(const UncertainDate &date) const
{
    QJsonObject span{{u"type"_s, u"TimeSpan"_s}};
    QJsonArray wordings;
    const MultiText texts = dateText(m_items, date);
    for (const TextValue &value : texts.values()) {
        QJsonObject name{{u"type"_s, u"Name"_s}, {u"content"_s, xmlText(value.text)}};
        put(name, "language", language(value.language));
        wordings.append(name);
    }
    put(span, "identified_by", wordings);
    if (date.earliest)
        span.insert(u"begin_of_the_begin"_s, QString(date.earliest->toString() + "T00:00:00Z"_L1));
    if (date.latest)
        span.insert(u"end_of_the_end"_s, QString(date.latest->toString() + "T23:59:59Z"_L1));
    return span;
}

QJsonObject LinkedArt::production(const Item &item)
{
    QJsonObject made;
    if (!item.date.isEmpty())
        made.insert(u"timespan"_s, timespan(item.date));
    put(made, "took_place_at", placeRefs(item.place));
    std::vector<AgentId> makers;
    for (const Attribution &maker : item.makers) {
        if (maker.kind == MakerKind::Known)
            makers.push_back(maker.agent);
        if (maker.kind == MakerKind::Known && !maker.role.isEmpty())
            m_items.report().lose(u"makers.role"_s);
    }
    put(made, "carried_out_by", agentRefs(makers));
    put(made, "technique", termsAs(u"Type"_s, item.techniques));
    if (!made.isEmpty())
        made.insert(u"type"_s, u"Production"_s);
    return made;
}

QJsonObject LinkedArt::object(const Item &item, const std::vector<Medium> &media)
{
    const LanguageWords english(u"en"_s);
    QJsonObject made = record(m_uris.of(u"item"_s, item.id), u"HumanMadeObject"_s, item.title, item.number);
    const QString kind = item.kind ? english.kind(*item.kind) : english.level(item.level);
    const QString uri = item.kind == ItemKind::Photograph ? aat("300046300") : m_uris.of(u"type"_s, kind.toLower().replace(u' ', u'-'));
    QJsonArray types{type(aat("300404024"), u"Collection Item"_s), type(uri, kind, type(aat("300435443"), u"Type of Work"_s))};
    for (const QJsonValue term : termsAs(u"Type"_s, item.classification))
        types.append(term);
    made.insert(u"classified_as"_s, types);
    QJsonArray identifiers = made.value("identified_by"_L1).toArray();
    identifiers.append(QJsonObject{{u"type"_s, u"Identifier"_s}, {u"content"_s, xmlText(item.number)}, {u"classified_as"_s, QJsonArray{type(aat("300312355"), u"Accession Number"_s)}}});
    made.insert(u"identified_by"_s, identifiers);
    put(made, "referred_to_by", statements(item));
    put(made, "made_of", termsAs(u"Material"_s, item.materials));
    if (const QJsonObject produced = production(item); !produced.isEmpty())
        made.insert(u"produced_by"_s, produced);
    put(made, "current_owner", agentRefs({item.holder}));
    QJsonArray shown;
    for (const Medium &medium : media) {
        if (medium.mimeType.startsWith("image/"_L1) && !medium.sha256.isEmpty())
            shown.append(QJsonObject{{u"type"_s, u"DigitalObject"_s}, {u"format"_s, medium.mimeType},
                                     {u"access_point"_s, QJsonArray{QJsonObject{{u"id"_s, m_uris.of(u"media"_s, medium.sha256)}, {u"type"_s, u"DigitalObject"_s}}}}});
        else
            m_items.report().lose(u"media of other types"_s);
    }
    if (!shown.isEmpty())
        made.insert(u"representation"_s, QJsonArray{QJsonObject{{u"type"_s, u"VisualItem"_s}, {u"digitally_shown_by"_s, shown}}});
    made.insert(u"member_of"_s, QJsonArray{QJsonObject{{u"id"_s, m_uris.of(u"set"_s, u"objects"_s)}, {u"type"_s, u"Set"_s}, {u"_label"_s, u"Objects of the catalogue"_s}}});
    return made;
}

QJsonObject LinkedArt::set() const { return record(m_uris.of(u"set"_s, u"objects"_s), u"Set"_s, {}, u"Objects of the catalogue"_s); }

QJsonObject LinkedArt::exhibition(const Exhibition &exhibition)
{
    QJsonObject made = record(m_uris.of(u"exhibition"_s, exhibition.id), u"Activity"_s, m_items.spoken(exhibition.title), exhibition.id.toString());
    made.insert(u"classified_as"_s, QJsonArray{type(aat("300054766"), u"Exhibition Activity"_s)});
    if (!exhibition.date.isEmpty())
        made.insert(u"timespan"_s, timespan(exhibition.date));
    put(made, "took_place_at", placeRefs(exhibition.place));
    std::vector<AgentId> hosts;
    for (const Participation &host : exhibition.hosts)
        hosts.push_back(host.agent);
    put(made, "carried_out_by", agentRefs(hosts));
    made.insert(u"used_specific_object"_s, QJsonArray{QJsonObject{{u"id"_s, m_uris.of(u"set"_s, u"objects"_s)}, {u"type"_s, u"Set"_s}, {u"_label"_s, u"Objects of the catalogue"_s}}});
    return made;
}

QJsonObject LinkedArt::agent(const Agent &agent) const
{
    QJsonObject made = record(m_uris.of(u"agent"_s, agent.id), agent.kind == AgentKind::Person ? u"Person"_s : u"Group"_s, namesOf(m_items, agent), agent.id.toString());
    QJsonArray remarks;
    if (agent.demonstration)
        addStatements(remarks, "demonstration", inEach(m_words, [](const LanguageWords &words) { return words.demonstration(); }));
    put(made, "referred_to_by", remarks);
    return made;
}

QJsonObject LinkedArt::term(const Term &term, const QString &kind)
{
    QJsonObject made = record(termUri(term), kind, m_items.spoken(term.label), term.id.toString());
    if (!term.broader.isNull())
        put(made, "broader", termsAs(kind, {term.broader}));
    return made;
}

QJsonObject LinkedArt::place(const Place &place) const { return record(m_uris.of(u"place"_s, place.id), u"Place"_s, m_items.spoken(place.name), place.id.toString()); }

} // namespace vitrine
