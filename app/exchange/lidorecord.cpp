// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lidorecord.h"

#include "exchange/lidoterms.h"
#include "exchange/namedtexts.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using namespace lido;

const QString preferred = terminology + u"lido00169"_s;

/// Where the kind has a term in the Art & Architecture Thesaurus that nobody doubts.
QString uriOfKind(ItemKind kind)
{
    if (kind == ItemKind::Photograph)
        return u"http://vocab.getty.edu/aat/300046300"_s;
    return kind == ItemKind::Artwork ? u"http://vocab.getty.edu/aat/300133025"_s : QString();
}

} // namespace

QStringList lidoFields()
{
    return {u"number"_s, u"kind"_s, u"level"_s, u"parent"_s, u"title"_s, u"label"_s, u"description"_s, u"context"_s, u"date"_s, u"place"_s,
            u"classification"_s, u"materials"_s, u"techniques"_s, u"subjects"_s, u"dimensions"_s, u"inscriptions"_s, u"extent"_s, u"makers"_s,
            u"provenance"_s, u"rightsUri"_s, u"rights"_s, u"credit"_s, u"holder"_s, u"advisory"_s, u"condition"_s, u"related"_s, u"depicted"_s, u"media"_s};
}

QString LidoRecord::mainLanguage() const { return m_items.languages().value(0, u"en"_s); }

Result<void> LidoRecord::write(const Item &item)
{
    const auto media = m_items.media(item);
    if (!media)
        return media.unexpected();
    noteLacks(item);
    m_xml.open("lido:lido");
    m_xml.leaf("lido:lidoRecID", item.id.toString(), {{"lido:type"_L1, localType}, {"lido:source"_L1, m_items.institution()}});
    if (m_uris.isSet())
        m_xml.leaf("lido:objectPublishedID", m_uris.of(u"item"_s, item.id), {{"lido:type"_L1, uriType}});
    m_xml.open("lido:descriptiveMetadata", {{"xml:lang"_L1, mainLanguage()}});
    writeClassification(item);
    writeIdentification(item);
    writeEvents(item);
    writeRelations(item);
    m_xml.close();
    writeAdministration(item, *media);
    m_xml.close();
    if (m_xml.takeChanged())
        m_items.report().lose(u"control characters"_s);
    return m_xml.state();
}

void LidoRecord::noteLacks(const Item &item)
{
    LossReport &report = m_items.report();
    if (item.title.isEmpty())
        report.lack(u"title"_s, item.number);
    if (!item.kind)
        report.lack(u"kind"_s, item.number);
    if (item.holder.isNull() && m_items.setting(u"institution"_s).isEmpty())
        report.lack(u"holder"_s, item.number);
    if (item.makers.empty() && item.date.isEmpty() && item.place.isNull())
        report.lack(u"makers, date or place"_s, item.number);
    if (item.rightsUri.isEmpty())
        report.lack(u"rightsUri"_s, item.number);
}

void LidoRecord::writeTexts(const char *name, const MultiText &text)
{
    for (const TextValue &value : text.values())
        m_xml.leaf(name, value.text, {{"xml:lang"_L1, xmlLanguage(value.language)}});
}

void LidoRecord::writeConcept(const QString &uri, const MultiText &label)
{
    m_xml.leaf("lido:conceptID", uri, {{"lido:type"_L1, typeOfId(uri)}});
    writeTexts("lido:term", label);
}

void LidoRecord::writeTerm(TermId id)
{
    if (const Term *term = m_items.term(id))
        writeConcept(term->uri.isEmpty() ? term->id.toString() : term->uri, m_items.spoken(term->label));
}

void LidoRecord::writeBody(const QString &uri, const MultiText &name)
{
    m_xml.leaf("lido:legalBodyID", uri, {{"lido:type"_L1, typeOfId(uri)}});
    m_xml.open("lido:legalBodyName");
    writeTexts("lido:appellationValue", name);
    m_xml.close();
}

void LidoRecord::writeClassification(const Item &item)
{
    m_xml.open("lido:objectClassificationWrap");
    m_xml.open("lido:objectWorkTypeWrap");
    m_xml.open("lido:objectWorkType");
    const MultiText word = inEach(m_words, [&](const LanguageWords &words) { return item.kind ? words.kind(*item.kind) : words.level(item.level); });
    const QString uri = item.kind ? uriOfKind(*item.kind) : QString();
    writeConcept(uri.isEmpty() ? (item.kind ? enumName(*item.kind) : enumName(item.level)) : uri, word);
    m_xml.close();
    m_xml.close();
    if (!item.classification.empty()) {
        m_xml.open("lido:classificationWrap");
        for (const TermId &id : item.classification) {
            m_xml.open("lido:classification");
            writeTerm(id);
            m_xml.close();
        }
        m_xml.close();
    }
    m_xml.close();
}

void LidoRecord::writeIdentification(const Item &item)
{
    m_xml.open("lido:objectIdentificationWrap");
    m_xml.open("lido:titleWrap");
    m_xml.open("lido:titleSet");
    const MultiText title = item.title.isEmpty() ? MultiText{{u"und"_s, item.number}} : item.title;
    const TextValue *main = title.shown(mainLanguage());
    for (const TextValue &value : title.values())
        m_xml.leaf("lido:appellationValue", value.text, {{"lido:pref"_L1, &value == main ? preferred : QString()}, {"xml:lang"_L1, xmlLanguage(value.language)}});
    m_xml.close();
    m_xml.close();
    writeInscriptions(item);
    writeRepository(item);
    writeState(item);
    writeDescriptions(item);
    writeMeasurements(item);
    writeMaterials(item);
    m_xml.close();
}

void LidoRecord::writeInscriptions(const Item &item)
{
    if (item.inscriptions.isEmpty())
        return;
    m_xml.open("lido:inscriptionsWrap");
    m_xml.open("lido:inscriptions");
    writeTexts("lido:inscriptionTranscription", item.inscriptions);
    m_xml.close();
    m_xml.close();
}

void LidoRecord::writeRepository(const Item &item)
{
    m_xml.open("lido:repositoryWrap");
    m_xml.open("lido:repositorySet", {{"lido:type"_L1, terminology + u"lido00475"_s}});
    const Agent *holder = m_items.agent(item.holder);
    const QString institution = m_items.setting(u"institution"_s); // the title of a catalogue keeps nothing
    if (holder || !institution.isEmpty()) {
        m_xml.open("lido:repositoryName");
        if (holder)
            writeBody(m_uris.isSet() ? m_uris.of(u"agent"_s, holder->id) : holder->id.toString(), namesOf(m_items, *holder));
        else
            writeBody(m_uris.base(), {{mainLanguage(), institution}});
        m_xml.close();
    }
    m_xml.leaf("lido:workID", item.number, {{"lido:type"_L1, terminology + u"lido00113"_s}});
    m_xml.close();
    m_xml.close();
}

void LidoRecord::writeState(const Item &item)
{
    if (item.condition.isEmpty())
        return;
    m_xml.open("lido:displayStateEditionWrap");
    writeTexts("lido:displayState", item.condition);
    m_xml.close();
}

void LidoRecord::writeNote(const char *type, const MultiText &text)
{
    if (text.isEmpty())
        return;
    m_xml.open("lido:objectDescriptionSet", {{"lido:type"_L1, QString::fromLatin1(type)}});
    writeTexts("lido:descriptiveNoteValue", text);
    m_xml.close();
}

void LidoRecord::writeDescriptions(const Item &item)
{
    if (!item.demonstration && item.label.isEmpty() && item.description.isEmpty() && item.context.isEmpty() && item.advisory.isEmpty())
        return;
    m_xml.open("lido:objectDescriptionWrap");
    if (item.demonstration)
        writeNote("demonstration", inEach(m_words, [](const LanguageWords &words) { return words.demonstration(); }));
    writeNote("label", item.label);
    writeNote("description", item.description);
    writeNote("context", item.context);
    writeNote("contentAdvisory", item.advisory);
    m_xml.close();
}

void LidoRecord::writeMeasurements(const Item &item)
{
    if (item.dimensions.empty() && item.extent.isEmpty())
        return;
    m_xml.open("lido:objectMeasurementsWrap");
    m_xml.open("lido:objectMeasurementsSet");
    writeTexts("lido:displayObjectMeasurements", item.extent);
    if (!item.dimensions.empty()) {
        m_xml.open("lido:objectMeasurements");
        for (const Dimension &dimension : item.dimensions) {
            m_xml.open("lido:measurementsSet");
            m_xml.open("lido:measurementType");
            m_xml.leaf("lido:term", dimension.what.isEmpty() ? u"size"_s : dimension.what, {{"xml:lang"_L1, u"en"_s}});
            m_xml.close();
            m_xml.open("lido:measurementUnit");
            m_xml.leaf("lido:term", dimension.unit, {{"xml:lang"_L1, u"en"_s}});
            m_xml.close();
            m_xml.leaf("lido:measurementValue", dimension.value);
            m_xml.close();
        }
        m_xml.close();
    }
    m_xml.close();
    m_xml.close();
}

void LidoRecord::writeMaterials(const Item &item)
{
    if (item.materials.empty() && item.techniques.empty())
        return;
    m_xml.open("lido:objectMaterialsTechWrap");
    m_xml.open("lido:objectMaterialsTechSet");
    m_xml.open("lido:materialsTech");
    const auto write = [&](TermId id, const QString &type) {
        m_xml.open("lido:termMaterialsTech", {{"lido:type"_L1, type}});
        writeTerm(id);
        m_xml.close();
    };
    for (const TermId &id : item.materials)
        write(id, terminology + u"lido00132"_s);
    for (const TermId &id : item.techniques)
        write(id, terminology + u"lido00131"_s);
    m_xml.close();
    m_xml.close();
    m_xml.close();
}

void LidoRecord::writeRelatedWork(const QString &number, const QString &relation)
{
    if (number.isEmpty())
        return;
    m_xml.open("lido:relatedWorkSet");
    m_xml.open("lido:relatedWork");
    m_xml.open("lido:object");
    m_xml.leaf("lido:objectID", number, {{"lido:type"_L1, localType}});
    m_xml.close();
    m_xml.close();
    m_xml.open("lido:relatedWorkRelType");
    m_xml.leaf("lido:term", relation, {{"xml:lang"_L1, u"en"_s}});
    m_xml.close();
    m_xml.close();
}

void LidoRecord::writeRelations(const Item &item)
{
    if (item.subjects.empty() && item.depicted.empty() && item.related.empty() && item.parent.isNull())
        return;
    m_xml.open("lido:objectRelationWrap");
    if (!item.subjects.empty() || !item.depicted.empty()) {
        m_xml.open("lido:subjectWrap");
        for (const TermId &id : item.subjects) {
            m_xml.open("lido:subjectSet");
            m_xml.open("lido:subject");
            m_xml.open("lido:subjectConcept");
            writeTerm(id);
            m_xml.close();
            m_xml.close();
            m_xml.close();
        }
        for (const AgentId &id : item.depicted) {
            if (!m_items.agent(id))
                continue;
            m_xml.open("lido:subjectSet");
            m_xml.open("lido:subject");
            m_xml.open("lido:subjectActor");
            writeActor(id);
            m_xml.close();
            m_xml.close();
            m_xml.close();
        }
        m_xml.close();
    }
    m_xml.open("lido:relatedWorksWrap");
    writeRelatedWork(m_items.number(item.parent), u"part of"_s);
    for (const Relation &relation : item.related)
        writeRelatedWork(m_items.number(relation.item), enumName(relation.kind));
    m_xml.close();
    m_xml.close();
}

void LidoRecord::writeAdministration(const Item &item, const std::vector<Medium> &media)
{
    m_xml.open("lido:administrativeMetadata", {{"xml:lang"_L1, mainLanguage()}});
    writeRights(item);
    writeRecord(item);
    if (!media.empty()) {
        m_xml.open("lido:resourceWrap");
        for (const Medium &medium : media)
            writeResource(medium, item);
        m_xml.close();
    }
    m_xml.close();
}

void LidoRecord::writeRights(const Item &item)
{
    if (item.rightsUri.isEmpty() && item.rights.isEmpty() && item.credit.isEmpty())
        return;
    m_xml.open("lido:rightsWorkWrap");
    m_xml.open("lido:rightsWorkSet");
    if (!item.rightsUri.isEmpty() || !item.rights.isEmpty()) {
        m_xml.open("lido:rightsType");
        writeConcept(item.rightsUri, item.rights);
        m_xml.close();
    }
    writeTexts("lido:creditLine", item.credit);
    m_xml.close();
    m_xml.close();
}

void LidoRecord::writeRecord(const Item &item)
{
    m_xml.open("lido:recordWrap");
    m_xml.leaf("lido:recordID", item.id.toString(), {{"lido:type"_L1, localType}});
    m_xml.open("lido:recordType");
    const bool isItem = item.level == Level::Item || item.level == Level::Part;
    if (item.level == Level::Part)
        m_xml.leaf("lido:conceptID", enumName(item.level), {{"lido:type"_L1, localType}});
    writeConcept(isItem ? terminology + u"lido00141"_s : enumName(item.level), inEach(m_words, [&](const LanguageWords &words) { return words.level(item.level); }));
    m_xml.close();
    m_xml.open("lido:recordSource");
    const QString institution = m_items.institution();
    writeBody(m_uris.base(), {{mainLanguage(), institution.isEmpty() ? u"Vitrine"_s : institution}});
    m_xml.close();
    m_xml.open("lido:recordInfoSet");
    m_xml.leaf("lido:recordInfoLink", m_uris.of(u"item"_s, item.id));
    m_xml.leaf("lido:recordMetadataDate", item.updated.toUTC().toString(Qt::ISODate));
    m_xml.close();
    m_xml.close();
}

void LidoRecord::writeResource(const Medium &medium, const Item &item)
{
    m_xml.open("lido:resourceSet");
    m_xml.leaf("lido:resourceID", medium.sha256, {{"lido:type"_L1, localType}, {"lido:source"_L1, u"SHA-256"_s}});
    if (m_uris.isSet()) {
        m_xml.open("lido:resourceRepresentation");
        m_xml.leaf("lido:linkResource", m_uris.of(u"media"_s, medium.sha256), {{"lido:formatResource"_L1, medium.mimeType}});
        m_xml.close();
    }
    m_xml.open("lido:resourceType");
    m_xml.leaf("lido:term", medium.mimeType.section(u'/', 0, 0).isEmpty() ? u"file"_s : medium.mimeType.section(u'/', 0, 0), {{"xml:lang"_L1, u"en"_s}});
    m_xml.close();
    writeTexts("lido:resourceDescription", m_items.spoken(medium.altText.isEmpty() ? medium.caption : medium.altText));
    m_xml.close();
    if (medium.altText.isEmpty() && medium.mimeType.startsWith("image/"_L1))
        m_items.report().lack(u"media.altText"_s, item.number);
}

} // namespace vitrine
