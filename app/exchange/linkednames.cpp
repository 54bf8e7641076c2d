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

Result<QString> LinkedNames::chosenKey(const Names &names, const QStringList &keys)
{
    if (!m_loaded) {
        if (const auto loaded = load(); !loaded)
            return loaded.unexpected();
    }
    for (const QString &key : keys) {
        if (names.known.contains(key))
            return key;
    }
    return keys.value(0);
}

/// Names without a language are in the import's; all are drafts until somebody looks.
MultiText LinkedNames::spoken(const NamedThing &thing) const
{
    MultiText names;
    for (const TextValue &value : thing.names.values()) {
        const QString language = value.language.isEmpty() ? m_language : value.language;
        names.set(language, value.text, language == m_language || names.isEmpty() ? TextOrigin::Original : TextOrigin::Translation, TextState::Draft);
    }
    return names;
}

Result<AgentId> LinkedNames::agent(const NamedThing &thing, const Standing &standing)
{
    const MultiText names = spoken(thing);
    QStringList keys;
    for (const TextValue &name : names.values())
        keys += name.text;
    const auto key = chosenKey(m_agents, keys);
    if (!key)
        return key.unexpected();
    const auto id = foundOrMade<Agent>(m_agents, *key, standing, [&](Agent &agent) {
        agent.kind = thing.kind;
        for (const TextValue &name : names.values())
            agent.names.push_back({name.text, name.language, {}, u"as in source"_s, NameKind::Preferred, name.origin, TextState::Draft});
    });
    for (const QString &name : std::as_const(keys)) {
        if (id)
            remember(m_agents, name, id->uuid());
    }
    return id;
}

Result<TermId> LinkedNames::term(Vocabulary vocabulary, const NamedThing &thing, const Standing &standing)
{
    const MultiText names = spoken(thing);
    QStringList keys;
    for (const TextValue &name : names.values())
        keys += termKey(vocabulary, name.text);
    const auto key = chosenKey(m_terms, keys);
    if (!key)
        return key.unexpected();
    const auto id = foundOrMade<Term>(m_terms, *key, standing, [&](Term &term) {
        term.vocabulary = vocabulary;
        term.label = names;
        term.uri = thing.uri;
    });
    for (const QString &name : std::as_const(keys)) {
        if (id)
            remember(m_terms, name, id->uuid());
    }
    return id;
}

Result<PlaceId> LinkedNames::place(const NamedThing &thing, const Standing &standing)
{
    const MultiText names = spoken(thing);
    QStringList keys;
    for (const TextValue &name : names.values())
        keys += name.text;
    const auto key = chosenKey(m_places, keys);
    if (!key)
        return key.unexpected();
    const auto id = foundOrMade<Place>(m_places, *key, standing, [&](Place &place) { place.name = names; });
    for (const QString &name : std::as_const(keys)) {
        if (id)
            remember(m_places, name, id->uuid());
    }
    return id;
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
