// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lidorecord.h"
#include "exchange/lidoterms.h"
#include "exchange/namedtexts.h"

using namespace Qt::StringLiterals;

// The part of LidoRecord that tells what happened to an object, with the persons, days and places of it.
namespace vitrine {

namespace {

using namespace lido;

bool isWritten(ItemKind kind) { return kind == ItemKind::Document || kind == ItemKind::Video || kind == ItemKind::Audio; }

} // namespace

void LidoRecord::writeEventType(const QString &code, const char *word)
{
    m_xml.open("lido:eventType");
    m_xml.leaf("lido:conceptID", terminology + code, {{"lido:type"_L1, uriType}});
    m_xml.leaf("lido:term", QString::fromLatin1(word), {{"xml:lang"_L1, u"en"_s}});
    m_xml.close();
}

void LidoRecord::writeEvents(const Item &item)
{
    const bool isMade = !item.makers.empty() || !item.date.isEmpty() || !item.place.isNull();
    if (!isMade && item.provenance.empty())
        return;
    m_xml.open("lido:eventWrap");
    if (isMade)
        writeProduction(item);
    for (const ProvenanceStep &step : item.provenance)
        writeProvenance(step);
    m_xml.close();
}

void LidoRecord::writeProduction(const Item &item)
{
    m_xml.open("lido:eventSet");
    m_xml.open("lido:event");
    if (item.kind && isWritten(*item.kind))
        writeEventType(u"lido00012"_s, "Creation");
    else
        writeEventType(u"lido00007"_s, "Production");
    for (const Attribution &maker : item.makers)
        writeMaker(maker);
    writeDate(item.date);
    writePlace(item.place);
    m_xml.close();
    m_xml.close();
}

void LidoRecord::writeProvenance(const ProvenanceStep &step)
{
    m_xml.open("lido:eventSet");
    m_xml.open("lido:event");
    writeEventType(u"lido00227"_s, "Provenance");
    if (m_items.agent(step.agent)) {
        m_xml.open("lido:eventActor");
        m_xml.open("lido:actorInRole");
        writeActor(step.agent);
        m_xml.close();
        m_xml.close();
    }
    writeDate(step.date);
    if (!step.text.isEmpty()) {
        m_xml.open("lido:eventDescriptionSet");
        writeTexts("lido:descriptiveNoteValue", m_items.spoken(step.text));
        m_xml.close();
    }
    m_xml.close();
    m_xml.close();
}

void LidoRecord::writeMaker(const Attribution &maker)
{
    m_xml.open("lido:eventActor");
    const Agent *agent = m_items.agent(maker.agent);
    const MultiText shown = makerText(m_items, maker, m_words);
    writeTexts("lido:displayActorInRole", shown);
    if (agent) {
        m_xml.open("lido:actorInRole");
        writeActor(maker.agent);
        if (!maker.role.isEmpty()) {
            m_xml.open("lido:roleActor");
            const QString uri = u"http://id.loc.gov/vocabulary/relators/"_s + maker.role;
            writeConcept(isWebAddress(uri) ? uri : maker.role, inEach(m_words, [&](const LanguageWords &words) { return words.role(maker.role); }));
            m_xml.close();
        }
        writeTexts("lido:attributionQualifierActor", m_items.spoken(maker.qualifier));
        if (maker.kind == MakerKind::Attributed && maker.qualifier.isEmpty())
            m_items.report().lose(u"makers.kind"_s);
        m_xml.close();
    }
    m_xml.close();
}

void LidoRecord::writeActor(AgentId id)
{
    const Agent *agent = m_items.agent(id);
    static const QString person = terminology + u"lido00163"_s;
    const QString type = agent->kind == AgentKind::Person ? person : agent->kind == AgentKind::Group ? u"group"_s : u"corporation"_s;
    m_xml.open("lido:actor", {{"lido:type"_L1, type}});
    const QString uri = m_uris.isSet() ? m_uris.of(u"agent"_s, id) : id.toString();
    m_xml.leaf("lido:actorID", uri, {{"lido:type"_L1, typeOfId(uri)}});
    m_xml.open("lido:nameActorSet");
    const MultiText names = namesOf(m_items, *agent);
    writeTexts("lido:appellationValue", names);
    m_xml.close();
    m_xml.close();
}

void LidoRecord::writeDate(const UncertainDate &date)
{
    if (date.isEmpty())
        return;
    m_xml.open("lido:eventDate");
    const MultiText wordings = dateText(m_items, date);
    for (const TextValue &value : wordings.values()) {
        const QString label = value.origin == TextOrigin::Original ? originalLabel : QString();
        m_xml.leaf("lido:displayDate", value.text, {{"lido:label"_L1, label}, {"xml:lang"_L1, xmlLanguage(value.language)}});
    }
    if (needsNotation(date))
        m_xml.leaf("lido:displayDate", date.notation(), {{"lido:label"_L1, notationLabel(date)}, {"xml:lang"_L1, u"zxx"_s}});
    if (date.earliest || date.latest) {
        m_xml.open("lido:date");
        const Day from = date.earliest.value_or(date.latest.value_or(Day{}));
        const Day to = date.latest.value_or(from);
        m_xml.leaf("lido:earliestDate", from.toString(), {{"lido:type"_L1, date.earliest ? QString() : u"open"_s}});
        m_xml.leaf("lido:latestDate", to.toString(), {{"lido:type"_L1, date.latest ? QString() : u"open"_s}});
        m_xml.close();
    }
    m_xml.close();
}

void LidoRecord::writePlace(PlaceId id)
{
    const Place *place = m_items.place(id);
    if (!place)
        return;
    const MultiText name = m_items.spoken(place->name);
    m_xml.open("lido:eventPlace");
    writeTexts("lido:displayPlace", name);
    m_xml.open("lido:place");
    const QString uri = m_uris.isSet() ? m_uris.of(u"place"_s, id) : id.toString();
    m_xml.leaf("lido:placeID", uri, {{"lido:type"_L1, typeOfId(uri)}});
    m_xml.open("lido:namePlaceSet");
    writeTexts("lido:appellationValue", name);
    m_xml.close();
    m_xml.close();
    m_xml.close();
}

} // namespace vitrine
