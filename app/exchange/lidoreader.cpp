// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lidoreader.h"

#include "domain/itemtexts.h"
#include "exchange/xmlitems.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct LidoWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Lido)
};

/// The end of an address of the LIDO terminology: "00007" of ".../lido00007".
bool isTerm(const QString &address, QLatin1StringView code) { return address.endsWith("lido"_L1 + code); }

NamedThing conceptIn(const XmlNode &node)
{
    NamedThing thing = namedBy(node.all(u"term"_s));
    if (thing.isEmpty())
        thing = namedBy(node.all(u"Concept/prefLabel"_s));
    thing.uri = node.textAt(u"conceptID"_s);
    if (const XmlNode *own = node.child(u"Concept"); own && thing.uri.isEmpty())
        thing.uri = own->attributes.value(u"about"_s);
    if (!isWebAddress(thing.uri))
        thing.uri.clear();
    return thing;
}

NamedThing actorIn(const XmlNode &actor)
{
    NamedThing thing = namedBy(actor.all(u"nameActorSet/appellationValue"_s));
    const QString type = actor.attributes.value(u"type"_s);
    if (type.contains("corporat"_L1, Qt::CaseInsensitive))
        thing.kind = AgentKind::Organisation;
    else if (type == "group"_L1 || type == "family"_L1)
        thing.kind = AgentKind::Group;
    return thing;
}

/// Of a record: our own name of a level, else "item-level record" of the terminology.
std::optional<Level> levelIn(const XmlNode &type)
{
    std::optional<Level> level;
    for (const XmlNode *id : type.all(u"conceptID"_s)) {
        if (const auto own = enumFromName<Level>(id->whole()))
            return own;
        if (isTerm(id->whole(), "00141"_L1))
            level = Level::Item;
    }
    return level;
}

class LidoItem final {
public:
    LidoItem(ItemDraft &draft, const QString &language) : m_draft(draft), m_item(draft.item), m_language(language) {}

    void read(const XmlNode &record);

private:
    void readLevel(const XmlNode &record);
    void readTypes(const XmlNode &description);
    void readTitles(const XmlNode &identification);
    void readIdentification(const XmlNode &identification);
    void readDescription(const XmlNode &set);
    void readMeasurements(const XmlNode &set);
    void readMaterials(const XmlNode &set);
    void readEvent(const XmlNode &event);
    void readMaking(const XmlNode &event);
    void readHand(const XmlNode &event);
    void readMaker(const XmlNode &actor);
    void readUnnamed(const XmlNode &actor);
    void readRelated(const XmlNode &work);
    [[nodiscard]] UncertainDate dateIn(const XmlNode &event) const;
    void readRelations(const XmlNode &relations);
    void readRights(const XmlNode &rights);

    ItemDraft &m_draft;
    Item &m_item;
    QString m_language;
    QString m_recordNumber;
};

void LidoItem::read(const XmlNode &record)
{
    m_recordNumber = record.textAt(u"lidoRecID"_s);
    readLevel(record);
    for (const XmlNode *description : record.all(u"descriptiveMetadata"_s)) {
        readTypes(*description);
        if (const XmlNode *identification = description->child(u"objectIdentificationWrap"))
            readIdentification(*identification);
        for (const XmlNode *event : description->all(u"eventWrap/eventSet/event"_s))
            readEvent(*event);
        if (const XmlNode *relations = description->child(u"objectRelationWrap"))
            readRelations(*relations);
    }
    for (const XmlNode *rights : record.all(u"administrativeMetadata/rightsWorkWrap/rightsWorkSet"_s))
        readRights(*rights);
    if (m_item.number.isEmpty())
        m_item.number = record.textAt(u"administrativeMetadata/recordWrap/recordID"_s);
    if (m_item.number.isEmpty())
        m_item.number = m_recordNumber;
    if (m_item.title.text(u"und"_s) == m_item.number) // there was no title
        m_item.title.remove(u"und");
    m_draft.media = record.all(u"administrativeMetadata/resourceWrap/resourceSet"_s).size();
}

void LidoItem::readLevel(const XmlNode &record)
{
    for (const XmlNode *type : record.all(u"administrativeMetadata/recordWrap/recordType"_s)) {
        if (const auto level = levelIn(*type))
            m_item.level = *level;
    }
}

/// Above the items the type of work only says the level.
void LidoItem::readTypes(const XmlNode &description)
{
    const bool isAbove = m_item.level != Level::Item && m_item.level != Level::Part;
    for (const XmlNode *type : description.all(u"objectClassificationWrap/objectWorkTypeWrap/objectWorkType"_s)) {
        const QString id = type->textAt(u"conceptID"_s);
        if (const auto own = enumFromName<ItemKind>(id))
            m_item.kind = own;
        else if (!isAbove || !enumFromName<Level>(id))
            addType(m_draft, conceptIn(*type));
    }
    for (const XmlNode *type : description.all(u"objectClassificationWrap/classificationWrap/classification"_s)) {
        if (const NamedThing thing = conceptIn(*type); !thing.isEmpty())
            m_draft.classification.push_back(thing);
    }
}

void LidoItem::readTitles(const XmlNode &identification)
{
    for (const XmlNode *title : identification.all(u"titleWrap/titleSet"_s)) {
        for (const XmlNode *value : title->all(u"appellationValue"_s)) {
            if (m_item.title.text(value->language).isEmpty())
                addText(m_item.title, *value);
            else
                keepExtra(m_item, u"lido:title"_s, *value);
        }
    }
}

void LidoItem::readIdentification(const XmlNode &identification)
{
    readTitles(identification);
    for (const QString &path : {u"inscriptionsWrap/inscriptions/inscriptionTranscription"_s, u"inscriptionsWrap/inscriptions/inscriptionDescription/descriptiveNoteValue"_s}) {
        for (const XmlNode *inscription : identification.all(path))
            addText(m_item.inscriptions, *inscription);
    }
    for (const XmlNode *set : identification.all(u"repositoryWrap/repositorySet"_s)) {
        if (m_item.number.isEmpty())
            m_item.number = set->textAt(u"workID"_s);
        if (m_draft.holder.isEmpty())
            m_draft.holder = {namedBy(set->all(u"repositoryName/legalBodyName/appellationValue"_s)).names, {}, AgentKind::Organisation};
    }
    for (const XmlNode *state : identification.all(u"displayStateEditionWrap/displayState"_s))
        addText(m_item.condition, *state);
    for (const XmlNode *set : identification.all(u"objectDescriptionWrap/objectDescriptionSet"_s))
        readDescription(*set);
    for (const XmlNode *set : identification.all(u"objectMeasurementsWrap/objectMeasurementsSet"_s))
        readMeasurements(*set);
    for (const XmlNode *set : identification.all(u"objectMaterialsTechWrap/objectMaterialsTechSet"_s))
        readMaterials(*set);
}

/// The type of the set tells which of our texts it is, when it is one of ours.
void LidoItem::readDescription(const XmlNode &set)
{
    static const QHash<QString, MultiText Item::*> ours{{u"label"_s, &Item::label}, {u"context"_s, &Item::context}, {u"scope"_s, &Item::scope}, {u"arrangement"_s, &Item::arrangement},
                                                        {u"condition"_s, &Item::condition}, {u"contentAdvisory"_s, &Item::advisory}, {u"extent"_s, &Item::extent}};
    const QString type = set.attributes.value(u"type"_s).section(u'/', -1).section(u'#', -1);
    if (type == "demonstration"_L1) {
        m_item.demonstration = true;
        return;
    }
    MultiText Item::*member = ours.value(type, &Item::description);
    for (const XmlNode *note : set.all(u"descriptiveNoteValue"_s))
        addText(m_item.*member, *note);
}

void LidoItem::readMeasurements(const XmlNode &set)
{
    for (const XmlNode *one : set.all(u"objectMeasurements/measurementsSet"_s)) {
        const auto dimension = dimensionFromText(u"%1 %2 %3"_s.arg(one->textAt(u"measurementType"_s), one->textAt(u"measurementValue"_s), one->textAt(u"measurementUnit"_s)));
        if (!dimension)
            continue;
        m_item.dimensions.push_back(*dimension);
    }
    for (const XmlNode *display : set.all(u"displayObjectMeasurements"_s)) {
        const auto dimension = dimensionFromText(display->whole().trimmed());
        if (!dimension || dimension->what.isEmpty()) // "4 pages"
            addText(m_item.extent, *display);
        else if (std::find(m_item.dimensions.begin(), m_item.dimensions.end(), *dimension) == m_item.dimensions.end())
            m_item.dimensions.push_back(*dimension);
    }
}

void LidoItem::readMaterials(const XmlNode &set)
{
    for (const XmlNode *term : set.all(u"materialsTech/termMaterialsTech"_s)) {
        const NamedThing thing = conceptIn(*term);
        const bool isTechnique = isTerm(term->attributes.value(u"type"_s), "00131"_L1) || term->attributes.value(u"type"_s).contains("echnique"_L1);
        if (!thing.isEmpty())
            (isTechnique ? m_draft.techniques : m_draft.materials).push_back(thing);
    }
    if (!set.all(u"materialsTech"_s).empty())
        return;
    for (const XmlNode *display : set.all(u"displayMaterialsTech"_s))
        keepExtra(m_item, u"lido:displayMaterialsTech"_s, *display);
}

void LidoItem::readEvent(const XmlNode &event)
{
    const QString type = event.textAt(u"eventType/conceptID"_s);
    const QString word = event.textAt(u"eventType/term"_s).toLower();
    const bool isMaking = isTerm(type, "00007"_L1) || isTerm(type, "00012"_L1) || isTerm(type, "00003"_L1)
                          || (type.isEmpty() && (word.contains("production"_L1) || word.contains("creation"_L1) || word.contains("création"_L1)));
    if (isMaking && m_item.date.isEmpty() && m_draft.makers.empty() && m_draft.place.isEmpty()) {
        readMaking(event);
        return;
    }
    if (isTerm(type, "00227"_L1)) {
        readHand(event);
        return;
    }
    const XmlNode *name = event.child(u"eventType");
    keepExtra(m_item, u"lido:event "_s + (name ? name->textAt(u"term"_s) : QString()), event);
}

void LidoItem::readMaking(const XmlNode &event)
{
    for (const XmlNode *actor : event.all(u"eventActor"_s))
        readMaker(*actor);
    m_item.date = dateIn(event);
    for (const XmlNode *place : event.all(u"eventPlace"_s)) {
        if (m_draft.place.isEmpty())
            m_draft.place = namedBy(place->all(u"place/namePlaceSet/appellationValue"_s));
        if (m_draft.place.isEmpty())
            m_draft.place = namedBy(place->all(u"displayPlace"_s));
    }
    for (const XmlNode *set : event.all(u"eventMaterialsTech"_s))
        readMaterials(*set);
}

UncertainDate LidoItem::dateIn(const XmlNode &event) const
{
    for (const XmlNode *date : event.all(u"eventDate"_s)) {
        UncertainDate read = dateOf(date->textAt(u"date/earliestDate"_s), date->textAt(u"date/latestDate"_s), date->all(u"displayDate"_s), m_language);
        if (!read.isEmpty())
            return read;
    }
    return {};
}

/// One link of the chain of hands.
void LidoItem::readHand(const XmlNode &event)
{
    ProvenanceDraft step;
    for (const XmlNode *actor : event.all(u"eventActor/actorInRole/actor"_s)) {
        if (step.agent.isEmpty())
            step.agent = actorIn(*actor);
    }
    step.date = dateIn(event);
    for (const XmlNode *text : event.all(u"eventDescriptionSet/descriptiveNoteValue"_s))
        addText(step.text, *text);
    m_draft.provenance.push_back(std::move(step));
}

void LidoItem::readMaker(const XmlNode &node)
{
    for (const XmlNode *inRole : node.all(u"actorInRole"_s)) {
        MakerDraft maker;
        for (const XmlNode *actor : inRole->all(u"actor"_s))
            maker.name = actorIn(*actor);
        const QString role = inRole->textAt(u"roleActor/conceptID"_s);
        maker.role = roleCode(role.isEmpty() ? inRole->textAt(u"roleActor/term"_s) : role);
        for (const XmlNode *qualifier : inRole->all(u"attributionQualifierActor"_s))
            addText(maker.qualifier, *qualifier);
        if (!maker.qualifier.isEmpty())
            maker.kind = MakerKind::Attributed;
        if (!maker.name.isEmpty())
            m_draft.makers.push_back(maker);
    }
    if (node.all(u"actorInRole"_s).empty())
        readUnnamed(node);
}

void LidoItem::readUnnamed(const XmlNode &actor)
{
    const auto displays = actor.all(u"displayActorInRole"_s);
    if (const auto kind = unnamedMaker(namedBy(displays).names)) {
        m_draft.makers.push_back({{}, *kind, {}, {}});
        return;
    }
    for (const XmlNode *display : displays)
        keepExtra(m_item, u"lido:displayActorInRole"_s, *display);
}

void LidoItem::readRelations(const XmlNode &relations)
{
    for (const XmlNode *subject : relations.all(u"subjectWrap/subjectSet/subject"_s)) {
        for (const XmlNode *term : subject->all(u"subjectConcept"_s)) {
            if (const NamedThing thing = conceptIn(*term); !thing.isEmpty())
                m_draft.subjects.push_back(thing);
        }
        for (const XmlNode *actor : subject->all(u"subjectActor/actor"_s)) {
            if (const NamedThing thing = actorIn(*actor); !thing.isEmpty())
                m_draft.depicted.push_back(thing);
        }
    }
    for (const XmlNode *work : relations.all(u"relatedWorksWrap/relatedWorkSet"_s))
        readRelated(*work);
}

void LidoItem::readRelated(const XmlNode &work)
{
    const QString type = work.textAt(u"relatedWorkRelType/conceptID"_s) + work.textAt(u"relatedWorkRelType/term"_s);
    const QString number = work.textAt(u"relatedWork/object/objectID"_s);
    const auto kind = enumFromName<RelationKind>(type);
    const bool isParent = !kind && (type.contains("part of"_L1, Qt::CaseInsensitive) || type.contains("isPartOf"_L1));
    if (kind && !number.isEmpty())
        m_draft.related.push_back({number, *kind});
    else if (isParent && !number.isEmpty())
        m_draft.parent = number;
    else
        keepExtra(m_item, u"lido:relatedWork"_s, work);
}

void LidoItem::readRights(const XmlNode &rights)
{
    const QString address = rights.textAt(u"rightsType/conceptID"_s);
    if (isWebAddress(address) && m_item.rightsUri.isEmpty())
        m_item.rightsUri = address;
    for (const XmlNode *term : rights.all(u"rightsType/term"_s))
        addText(m_item.rights, *term);
    for (const XmlNode *credit : rights.all(u"creditLine"_s))
        addText(m_item.credit, *credit);
    for (const XmlNode *holder : rights.all(u"rightsHolder/legalBodyName/appellationValue"_s))
        keepExtra(m_item, u"lido:rightsHolder"_s, *holder);
}

} // namespace

LidoReader::LidoReader(const QString &path, QString language) : m_file(path), m_language(std::move(language)) {}
LidoReader::~LidoReader() = default;

Result<std::unique_ptr<LidoReader>> LidoReader::open(const QString &path, const QString &language)
{
    std::unique_ptr<LidoReader> reader(new LidoReader(path, language));
    if (!reader->m_file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, LidoWords::tr("The file “%1” cannot be read. Nothing was imported.").arg(path), reader->m_file.errorString());
    reader->m_xml = std::make_unique<XmlGuard>(reader->m_file);
    return reader;
}

Result<bool> LidoReader::next(ItemDraft &draft)
{
    while (!m_xml->atEnd()) {
        if (m_xml->next() != QXmlStreamReader::StartElement || m_xml->name() != "lido"_L1)
            continue;
        m_hasRecord = true;
        const XmlNode record = readNode(*m_xml, {});
        if (m_xml->hasError())
            break;
        draft = {};
        draft.line = record.line;
        LidoItem(draft, m_language).read(record);
        return true;
    }
    if (m_xml->hasError())
        return m_xml->error();
    if (!m_hasRecord)
        return fail(ErrorKind::Unreadable, LidoWords::tr("“%1” holds no LIDO record. Nothing was imported.").arg(QFileInfo(m_file.fileName()).fileName()));
    return false;
}

} // namespace vitrine
