// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/eadlevel.h"

#include "domain/itemtexts.h"
#include "exchange/xmlitems.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

Level levelOf(const QString &written, bool hasParent)
{
    static const QHash<QString, Level> levels{{u"fonds"_s, Level::Fonds}, {u"collection"_s, Level::Fonds}, {u"recordgrp"_s, Level::Fonds}, {u"series"_s, Level::Series}, {u"subseries"_s, Level::Series},
                                              {u"subfonds"_s, Level::Series}, {u"file"_s, Level::File}, {u"subgrp"_s, Level::Series}, {u"item"_s, Level::Item}, {u"part"_s, Level::Part}};
    return levels.value(written, hasParent ? Level::Item : Level::Fonds);
}

/// The paragraphs of a section, each on lines of its own.
void addParagraphs(MultiText &text, const XmlNode &section)
{
    for (const XmlNode &part : section.children) {
        if (part.name != "head"_L1)
            addText(text, part);
    }
    if (section.children.empty())
        addText(text, section);
}

NamedThing nameIn(const XmlNode &name)
{
    const auto parts = name.all(u"part"_s);
    return namedBy(parts.empty() ? std::vector<const XmlNode *>{&name} : parts);
}

/// The name in each language, without the words before it that say how sure it is.
void addName(NamedThing &thing, const XmlNode &name)
{
    XmlNode plain = name;
    std::erase_if(plain.children, [](const XmlNode &part) { return part.attributes.value(u"localtype"_s) == "qualifier"_L1; });
    const NamedThing other = nameIn(plain);
    for (const TextValue &value : other.names.values()) {
        if (thing.names.text(value.language).isEmpty())
            thing.names.set(value);
    }
    const QString address = name.attributes.value(u"identifier"_s);
    if (thing.uri.isEmpty() && isWebAddress(address))
        thing.uri = address;
    thing.kind = name.name == "corpname"_L1 ? AgentKind::Organisation : name.name == "famname"_L1 ? AgentKind::Group : AgentKind::Person;
}

MakerDraft makerIn(const XmlNode &name)
{
    MakerDraft maker;
    addName(maker.name, name);
    maker.role = roleCode(name.attributes.value(u"relator"_s));
    return maker;
}

bool isName(const QString &element) { return element == "persname"_L1 || element == "corpname"_L1 || element == "famname"_L1 || element == "name"_L1; }

class EadLevel final {
public:
    EadLevel(ItemDraft &draft, const QString &language) : m_draft(draft), m_item(draft.item), m_language(language) {}

    void read(const XmlNode &level, const QString &parent);

private:
    void readIdentity(const XmlNode &did);
    void readPart(const XmlNode &node);
    void readOrigination(const XmlNode &origination);
    void readNote(const XmlNode &note);
    void readTerms(const XmlNode &note, std::vector<NamedThing> &things);
    void readRights(const XmlNode &section);
    void readKind(const XmlNode &genre);
    void readPoint(const XmlNode &point);
    void readDate(const XmlNode &did);
    void readExtent(const XmlNode &node);
    void readSection(const XmlNode &section);
    void readAccessPoints(const XmlNode &list);

    ItemDraft &m_draft;
    Item &m_item;
    QString m_language;
    bool m_hasKind = false; ///< said in our own way: other genres are only classifications
    QHash<QString, size_t> m_known; ///< where a thing stands, by its element and identifier
};

void EadLevel::read(const XmlNode &level, const QString &parent)
{
    QString written = level.attributes.value(u"level"_s);
    if (written == "otherlevel"_L1)
        written = level.attributes.value(u"otherlevel"_s).toLower();
    m_item.level = levelOf(written, !parent.isEmpty());
    m_draft.parent = parent;
    for (const XmlNode &part : level.children) {
        if (part.name == "did"_L1)
            readIdentity(part);
        else
            readSection(part);
    }
    if (m_item.number.isEmpty())
        m_item.number = level.attributes.value(u"id"_s);
}

void EadLevel::readIdentity(const XmlNode &did)
{
    for (const XmlNode &node : did.children)
        readPart(node);
    if (m_item.title.text(u"und"_s) == m_item.number || m_item.title.text({}) == m_item.number) { // there was no title
        m_item.title.remove(u"und");
        m_item.title.remove({});
    }
    m_item.languages.removeAll(QString());
    m_item.languages.removeDuplicates();
    m_draft.media = did.all(u"dao"_s).size() + did.all(u"daoset/dao"_s).size();
    readDate(did);
}

void EadLevel::readPart(const XmlNode &node)
{
    if (node.name == "unitid"_L1 && m_item.number.isEmpty())
        m_item.number = node.whole().trimmed();
    else if (node.name == "unitid"_L1)
        keepExtra(m_item, u"ead:unitid"_s, node);
    else if (node.name == "unittitle"_L1)
        addText(m_item.title, node);
    else if (node.name == "abstract"_L1)
        addText(m_item.label, node);
    else if (node.name == "physdesc"_L1 || node.name == "physdescstructured"_L1)
        readExtent(node);
    else if (node.name == "origination"_L1)
        readOrigination(node);
    else if (node.name == "repository"_L1)
        for (const XmlNode &name : node.children) {
            if (isName(name.name) && m_draft.holder.isEmpty())
                addName(m_draft.holder, name);
        }
    else if (node.name == "langmaterial"_L1)
        for (const QString &path : {u"language"_s, u"languageset/language"_s})
            for (const XmlNode *language : node.all(path))
                m_item.languages += languageTag(language->attributes.value(u"langcode"_s));
    else if (node.name == "physloc"_L1)
        m_item.location = node.whole().trimmed();
    else if (node.name == "didnote"_L1 || node.name == "materialspec"_L1 || node.name == "container"_L1)
        keepExtra(m_item, u"ead:"_s + node.name, node);
}

/// Names of several languages are one maker; a language that comes again begins another.
void EadLevel::readOrigination(const XmlNode &origination)
{
    std::vector<MakerDraft> makers;
    QStringList spoken;
    for (const XmlNode &name : origination.children) {
        if (!isName(name.name))
            continue;
        if (makers.empty() || spoken.contains(name.language)) {
            makers.push_back(makerIn(name));
            spoken.clear();
        }
        spoken += name.language;
        MakerDraft &maker = makers.back();
        addName(maker.name, name);
        for (const XmlNode *part : name.all(u"part"_s)) {
            if (part->attributes.value(u"localtype"_s) == "qualifier"_L1)
                addText(maker.qualifier, *part);
        }
    }
    for (MakerDraft &maker : makers) {
        if (const auto unnamed = unnamedMaker(maker.name.names))
            maker = {{}, *unnamed, {}, {}};
        else if (!maker.qualifier.isEmpty())
            maker.kind = MakerKind::Attributed;
        m_draft.makers.push_back(std::move(maker));
    }
}

void EadLevel::readDate(const XmlNode &did)
{
    QString first;
    QString last;
    for (const XmlNode *one : did.all(u"unitdatestructured/datesingle"_s))
        first = last = one->attributes.value(u"standarddate"_s);
    for (const XmlNode *range : did.all(u"unitdatestructured/daterange"_s)) {
        if (const XmlNode *from = range->child(u"fromdate"))
            first = from->attributes.value(u"standarddate"_s);
        if (const XmlNode *to = range->child(u"todate"))
            last = to->attributes.value(u"standarddate"_s);
    }
    const auto wordings = did.all(u"unitdate"_s);
    for (const XmlNode *wording : wordings) {
        const QString normal = wording->attributes.value(u"normal"_s);
        if (first.isEmpty() && !normal.isEmpty()) {
            first = normal.section(u'/', 0, 0);
            last = normal.section(u'/', -1);
        }
    }
    m_item.date = dateOf(first, last, wordings, m_language);
}

void EadLevel::readExtent(const XmlNode &node)
{
    if (node.name == "physdescstructured"_L1) {
        addText(m_item.extent, node.language, node.textAt(u"quantity"_s) + u' ' + node.textAt(u"unittype"_s));
        return;
    }
    auto sizes = node.all(u"dimensions"_s);
    if (node.attributes.value(u"localtype"_s) == "dimensions"_L1)
        sizes = {&node};
    for (const XmlNode *size : sizes) {
        if (const auto dimension = dimensionFromText(size->whole().trimmed()))
            m_item.dimensions.push_back(*dimension);
        else
            keepExtra(m_item, u"dimensions"_s, *size);
    }
    if (sizes.empty())
        addText(m_item.extent, node);
}

void EadLevel::readSection(const XmlNode &section)
{
    static const QHash<QString, MultiText Item::*> texts{{u"arrangement"_s, &Item::arrangement}, {u"bioghist"_s, &Item::context}, {u"phystech"_s, &Item::condition}};
    const bool isAbove = m_item.level != Level::Item && m_item.level != Level::Part;
    const QString ours = section.attributes.value(u"localtype"_s);
    if (section.name == "scopecontent"_L1) {
        const bool isScope = ours == "scope"_L1 || (isAbove && ours != "description"_L1);
        addParagraphs(isScope ? m_item.scope : m_item.description, section);
    } else if (texts.contains(section.name)) {
        addParagraphs(m_item.*texts.value(section.name), section);
    } else if (section.name == "userestrict"_L1) {
        readRights(section);
    } else if (section.name == "controlaccess"_L1) {
        readAccessPoints(section);
    } else if (section.name == "custodhist"_L1) {
        ProvenanceDraft step;
        addParagraphs(step.text, section);
        m_draft.provenance.push_back(step);
    } else if (section.name == "odd"_L1 && !ours.isEmpty()) {
        readNote(section);
    } else if (section.name != "dsc"_L1) {
        keepExtra(m_item, u"ead:"_s + section.name, section);
    }
}

void EadLevel::readRights(const XmlNode &section)
{
    for (const XmlNode &part : section.children) {
        const XmlNode *link = part.child(u"ref");
        if (link && isWebAddress(link->attributes.value(u"href"_s)) && m_item.rightsUri.isEmpty())
            m_item.rightsUri = link->attributes.value(u"href"_s);
        else if (part.name != "head"_L1)
            setRights(m_item, part);
    }
}

/// A note that our own exports mark with the field it is of.
void EadLevel::readNote(const XmlNode &note)
{
    static const QHash<QString, MultiText Item::*> texts{{u"label"_s, &Item::label}, {u"context"_s, &Item::context}, {u"inscriptions"_s, &Item::inscriptions},
                                                        {u"condition"_s, &Item::condition}, {u"advisory"_s, &Item::advisory}, {u"credit"_s, &Item::credit}};
    const QString field = note.attributes.value(u"localtype"_s);
    if (texts.contains(field))
        addParagraphs(m_item.*texts.value(field), note);
    else if (field == "demonstration"_L1)
        m_item.demonstration = true;
    else if (field == "materials"_L1)
        readTerms(note, m_draft.materials);
    else if (field == "techniques"_L1)
        readTerms(note, m_draft.techniques);
    else if (field == "related"_L1)
        for (const XmlNode *number : note.all(u"p"_s))
            m_draft.related.push_back({number->whole().trimmed(), RelationKind::Related});
    else if (field == "urls"_L1)
        for (const XmlNode *address : note.all(u"p"_s))
            m_item.urls += address->whole().trimmed();
    else
        keepExtra(m_item, u"ead:odd"_s, note);
}

/// Paragraphs of several languages are one term; a language that comes again begins another.
void EadLevel::readTerms(const XmlNode &note, std::vector<NamedThing> &things)
{
    const size_t before = things.size();
    for (const XmlNode *label : note.all(u"p"_s)) {
        if (things.size() == before || !things.back().names.text(label->language).isEmpty())
            things.emplace_back();
        addText(things.back().names, *label);
    }
}

void EadLevel::readAccessPoints(const XmlNode &list)
{
    for (const XmlNode &point : list.children) {
        if (point.name == "controlaccess"_L1)
            readAccessPoints(point);
        else if (point.name == "genreform"_L1 && point.attributes.value(u"localtype"_s) == "kind"_L1)
            readKind(point);
        else if (point.name != "head"_L1)
            readPoint(point);
    }
}

void EadLevel::readKind(const XmlNode &genre)
{
    const auto own = genre.attributes.value(u"localtype"_s) == "kind"_L1 ? enumFromName<ItemKind>(genre.attributes.value(u"normal"_s)) : std::nullopt;
    if (own) {
        m_item.kind = own;
        m_hasKind = true;
        return;
    }
    NamedThing genres;
    addName(genres, genre);
    genres.kind = {};
    const size_t before = m_draft.classification.size();
    addType(m_draft, genres);
    const QString identifier = genre.attributes.value(u"identifier"_s);
    if (m_draft.classification.size() > before && !identifier.isEmpty())
        m_known.insert(genre.name + identifier, before);
}

/// One name of a subject, place or person; others with its identifier are the same in other languages.
void EadLevel::readPoint(const XmlNode &point)
{
    const QString role = roleCode(point.attributes.value(u"relator"_s));
    const bool isSubject = point.name == "subject"_L1 || point.name == "occupation"_L1 || point.name == "function"_L1;
    const bool isDepicted = isName(point.name) && (role.isEmpty() || role == "dpc"_L1);
    std::vector<NamedThing> *things = isSubject ? &m_draft.subjects : isDepicted ? &m_draft.depicted : point.name == "genreform"_L1 ? &m_draft.classification : nullptr;
    const QString identifier = point.attributes.value(u"identifier"_s);
    const auto known = identifier.isEmpty() ? m_known.constEnd() : m_known.constFind(point.name + identifier);
    if (things && known != m_known.constEnd()) {
        addName((*things)[*known], point);
    } else if (point.name == "genreform"_L1 && !m_hasKind) {
        readKind(point);
    } else if (things) {
        m_known.insert(point.name + identifier, things->size());
        things->emplace_back();
        addName(things->back(), point);
    } else if (point.name == "geogname"_L1 && (m_draft.place.isEmpty() || known != m_known.constEnd())) {
        m_known.insert(point.name + identifier, 0);
        addName(m_draft.place, point);
    } else if (isName(point.name)) {
        m_draft.makers.push_back(makerIn(point));
    } else {
        keepExtra(m_item, u"ead:"_s + point.name, point);
    }
}

} // namespace

void readEadLevel(const XmlNode &level, const QString &parent, const QString &language, ItemDraft &draft)
{
    EadLevel(draft, language).read(level, parent);
}

} // namespace vitrine
