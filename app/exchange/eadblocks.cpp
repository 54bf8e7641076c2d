// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"
#include "exchange/eadunit.h"
#include "exchange/namedtexts.h"

using namespace Qt::StringLiterals;

// The part of EadUnit that writes what follows the did: descriptions, rights, notes and access points.
namespace vitrine {

void EadUnit::writeParagraphs(const MultiText &text)
{
    for (const TextValue &value : text.values())
        m_xml.leaf("p", value.text, {{"lang"_L1, isEad3() ? bibliographicCode(value.language) : QString()}});
}

/// One block, headed by the name of the field; nothing when there is nothing to say.
void EadUnit::writeBlock(const char *name, const QString &key, const std::vector<MultiText> &texts)
{
    const bool isEmpty = std::all_of(texts.begin(), texts.end(), [](const MultiText &text) { return text.isEmpty(); });
    if (isEmpty)
        return;
    m_xml.open(name, {{"localtype"_L1, isEad3() ? key : QString()}});
    const ItemField *field = itemField(key);
    if (field && !m_words.empty())
        m_xml.leaf("head", m_words.front().fieldTitle(*field));
    for (const MultiText &text : texts)
        writeParagraphs(text);
    m_xml.close();
}

void EadUnit::writeBlocks(const Item &item)
{
    if (item.demonstration)
        writeBlock("odd", u"demonstration"_s, {inEach(m_words, [](const LanguageWords &words) { return words.demonstration(); })});
    writeBlock("scopecontent", u"description"_s, {item.description});
    writeBlock("scopecontent", u"scope"_s, {item.scope});
    writeBlock("arrangement", u"arrangement"_s, {item.arrangement});
    noteProvenance(item);
    std::vector<MultiText> hands;
    for (const ProvenanceStep &step : item.provenance) {
        if (const Agent *agent = m_items.agent(step.agent); agent && step.text.isEmpty())
            hands.push_back(namesOf(m_items, *agent));
        else
            hands.push_back(m_items.spoken(step.text));
        if (!step.date.isEmpty())
            hands.push_back(dateText(m_items, step.date));
    }
    writeBlock("custodhist", u"provenance"_s, hands);
    std::vector<MultiText> rights{item.rights};
    if (!item.rightsUri.isEmpty())
        rights.insert(rights.begin(), MultiText{{u"zxx"_s, item.rightsUri}});
    writeBlock("userestrict", u"rights"_s, rights);
    writeNotes(item);
    writeControlAccess(item);
}

std::vector<MultiText> EadUnit::labels(const std::vector<TermId> &terms)
{
    std::vector<MultiText> texts;
    for (const TermId &id : terms) {
        if (const Term *term = m_items.term(id))
            texts.push_back(m_items.spoken(term->label));
    }
    return texts;
}

void EadUnit::writeNotes(const Item &item)
{
    writeBlock("odd", u"label"_s, {item.label});
    writeBlock("odd", u"context"_s, {item.context});
    writeBlock("odd", u"materials"_s, labels(item.materials));
    writeBlock("odd", u"techniques"_s, labels(item.techniques));
    writeBlock("odd", u"inscriptions"_s, {item.inscriptions});
    writeBlock("odd", u"condition"_s, {item.condition});
    writeBlock("odd", u"advisory"_s, {item.advisory});
    writeBlock("odd", u"credit"_s, {item.credit});
    std::vector<MultiText> related;
    for (const Relation &relation : item.related) {
        if (const QString number = m_items.number(relation.item); !number.isEmpty())
            related.push_back({{u"zxx"_s, number}});
        if (relation.kind != RelationKind::Related)
            m_items.report().lose(u"related.kind"_s);
    }
    writeBlock("odd", u"related"_s, related);
    std::vector<MultiText> addresses;
    for (const QString &url : item.urls)
        addresses.push_back({{u"zxx"_s, url}});
    writeBlock("odd", u"urls"_s, addresses);
}

void EadUnit::writeTerm(const char *name, TermId id)
{
    const Term *term = m_items.term(id);
    if (!term)
        return;
    const MultiText shown = m_items.spoken(term->label);
    for (const TextValue &value : shown.values())
        writeName(name, value.text, isWebAddress(term->uri) ? term->uri : addressOf(u"term"_s, id), {}, value.language);
}

/// Our own word for the kind of thing, in each language.
void EadUnit::writeKind(ItemKind kind)
{
    for (const LanguageWords &words : m_words) {
        if (!isEad3()) {
            writeName("genreform", words.kind(kind));
            continue;
        }
        m_xml.open("genreform", {{"normal"_L1, enumName(kind)}, {"localtype"_L1, u"kind"_s}, {"lang"_L1, bibliographicCode(words.language())}});
        m_xml.leaf("part", words.kind(kind));
        m_xml.close();
    }
}

/// The chain of hands becomes paragraphs: who it was and when is then only in words.
void EadUnit::noteProvenance(const Item &item)
{
    const bool isPlain = item.provenance.size() == 1 && item.provenance.front().date.isEmpty() && item.provenance.front().agent.isNull();
    if (!item.provenance.empty() && !isPlain)
        m_items.report().lose(u"provenance"_s);
}

void EadUnit::writeControlAccess(const Item &item)
{
    const Place *place = m_items.place(item.place);
    if (!item.kind && item.classification.empty() && item.subjects.empty() && item.depicted.empty() && !place)
        return;
    m_xml.open("controlaccess");
    if (item.kind)
        writeKind(*item.kind);
    for (const TermId &id : item.classification)
        writeTerm("genreform", id);
    for (const TermId &id : item.subjects)
        writeTerm("subject", id);
    const MultiText placeName = place ? m_items.spoken(place->name) : MultiText();
    for (const TextValue &value : placeName.values())
        writeName("geogname", value.text, addressOf(u"place"_s, item.place), {}, value.language);
    for (const AgentId &id : item.depicted) {
        const Agent *agent = m_items.agent(id);
        const MultiText names = agent ? namesOf(m_items, *agent) : MultiText();
        if (agent && agent->kind == AgentKind::Group)
            m_items.report().lose(u"depicted.kind"_s); // to this format it is an organisation
        for (const TextValue &value : names.values())
            writeName(agent->kind == AgentKind::Person ? "persname" : "corpname", value.text, addressOf(u"agent"_s, id), u"dpc"_s, value.language);
    }
    m_xml.close();
}

} // namespace vitrine
