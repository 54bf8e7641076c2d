// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/linkednames.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString termKey(Vocabulary vocabulary, const QString &label) { return enumName(vocabulary) + u'\n' + label; }

template<class Names>
void remember(Names &names, const QString &key, const QUuid &id)
{
    if (!names.known.contains(key))
        names.known.insert(key, {id, {}});
}

MultiText oneText(const QString &language, const QString &text)
{
    return MultiText{{language, text, TextOrigin::Original, TextState::Draft}};
}

} // namespace

Result<void> LinkedNames::load()
{
    m_loaded = true;
    const Reader &reader = m_sink.reader();
    const auto agents = all<Agent>(reader);
    const auto terms = all<Term>(reader);
    const auto places = all<Place>(reader);
    if (!agents)
        return agents.unexpected();
    if (!terms)
        return terms.unexpected();
    if (!places)
        return places.unexpected();
    for (const Agent &agent : *agents) {
        for (const NameForm &name : agent.names)
            remember(m_agents, name.text, agent.id.uuid());
    }
    for (const Term &term : *terms) {
        for (const TextValue &label : term.label.values())
            remember(m_terms, termKey(term.vocabulary, label.text), term.id.uuid());
    }
    for (const Place &place : *places) {
        for (const TextValue &name : place.name.values())
            remember(m_places, name.text, place.id.uuid());
    }
    return {};
}

template<RecordLike R, class Prepare>
Result<Id<R>> LinkedNames::foundOrMade(Names &names, const QString &key, const Standing &standing, Prepare prepare)
{
    if (!m_loaded) {
        if (const auto loaded = load(); !loaded)
            return loaded.unexpected();
    }
    const auto known = names.known.find(key);
    if (known != names.known.end()) {
        const bool wider = known->made && standing.access < known->made->access;
        if (!wider)
            return Id<R>(known->id);
        auto record = find<R>(m_sink.reader(), Id<R>(known->id));
        if (!record)
            return record.unexpected();
        record->access = standing.access;
        record->status = standing.status;
        if (const auto updated = m_sink.update(*record); !updated)
            return updated.unexpected();
        known->made = standing;
        return Id<R>(known->id);
    }
    R record;
    record.id = Id<R>::create();
    record.access = standing.access;
    record.status = standing.status;
    record.demonstration = standing.demonstration;
    prepare(record);
    if (const auto added = m_sink.add(record); !added)
        return added.unexpected();
    lookForLike(names, key);
    names.known.insert(key, {record.id.uuid(), standing});
    return record.id;
}

void LinkedNames::lookForLike(Names &names, const QString &key)
{
    const auto vocabularyIn = [](const QString &one) { return one.contains(u'\n') ? one.section(u'\n', 0, 0) : QString(); };
    const auto nameIn = [](const QString &one) { return one.section(u'\n', -1); };
    if (names.like.empty()) {
        for (auto it = names.known.begin(); it != names.known.end(); ++it)
            names.like[vocabularyIn(it.key())].add(nameIn(it.key()));
    }
    LikeNames &like = names.like[vocabularyIn(key)];
    if (const QString known = like.likeOf(nameIn(key)); !known.isEmpty())
        m_likenesses.push_back({nameIn(key), known});
    like.add(nameIn(key));
}

Result<AgentId> LinkedNames::agent(const QString &name, const Standing &standing)
{
    return foundOrMade<Agent>(m_agents, name, standing, [&](Agent &agent) {
        agent.names.push_back({name, m_language, {}, u"as in source"_s, NameKind::Preferred, TextOrigin::Original, TextState::Draft});
    });
}

Result<TermId> LinkedNames::term(Vocabulary vocabulary, const QString &label, const Standing &standing)
{
    return foundOrMade<Term>(m_terms, termKey(vocabulary, label), standing, [&](Term &term) {
        term.vocabulary = vocabulary;
        term.label = oneText(m_language, label);
    });
}

Result<PlaceId> LinkedNames::place(const QString &name, const Standing &standing)
{
    return foundOrMade<Place>(m_places, name, standing,
                              [&](Place &place) { place.name = oneText(m_language, name); });
}

} // namespace vitrine
