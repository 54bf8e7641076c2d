// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/linkednames.h"

#include "domain/access.h"
#include "domain/itemfields.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString nameInKey(const QString &key) { return key.section(u'\n', -1); }

GivenName givenName(RecordType type, const QString &key)
{
    GivenName name{type, Vocabulary::Subject, key};
    if (type == RecordType::Term) {
        name.vocabulary = enumFromName<Vocabulary>(key.section(u'\n', 0, 0)).value_or(Vocabulary::Subject);
        name.text = key.section(u'\n', 1);
    }
    return name;
}

QString termKey(Vocabulary vocabulary, const QString &label) { return enumName(vocabulary) + u'\n' + label; }

MultiText oneText(const QString &language, const QString &text)
{
    return MultiText{{language, text, TextOrigin::Original, TextState::Draft}};
}

} // namespace

LinkedNames::Standing LinkedNames::Standing::in(const Item &item, QStringView field)
{
    const ItemField *known = itemField(field);
    const auto own = item.fieldAccess.find(field.toString());
    const Access usual = known ? known->access : Access::Public;
    const Access wished = own != item.fieldAccess.end() ? own->second : usual; // an item may show more of a person than others do
    return {std::max({item.access, usual, wished}), item.status, item.demonstration};
}

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
            know(m_agents, name.text, {agent.id.uuid(), {}});
    }
    for (const Term &term : *terms) {
        for (const TextValue &label : term.label.values())
            know(m_terms, termKey(term.vocabulary, label.text), {term.id.uuid(), {}});
    }
    for (const Place &place : *places) {
        for (const TextValue &name : place.name.values())
            know(m_places, name.text, {place.id.uuid(), {}});
    }
    m_row.known.clear(); // they were there before
    return {};
}

/// The first of one name counts.
void LinkedNames::know(Names &names, const QString &key, const Known &known)
{
    if (names.known.contains(key))
        return;
    names.known.insert(key, known);
    m_row.known.emplace_back(&names, key);
}

template<RecordLike R>
R *LinkedNames::waiting(const QUuid &id)
{
    for (auto *list : {&m_row.made, &m_row.widened}) {
        for (AnyRecordValue &any : *list) {
            if (R *record = std::get_if<R>(&any); record && record->id.uuid() == id)
                return record;
        }
    }
    return nullptr;
}

/// What this import made for fewer people is seen by those of another row as well.
template<RecordLike R>
Result<void> LinkedNames::widen(Names &names, const QString &key, const Standing &standing)
{
    Known &known = names.known[key];
    if (!known.made || standing.access >= known.made->access)
        return {};
    R *record = waiting<R>(known.id);
    if (!record) {
        auto found = find<R>(m_sink.reader(), Id<R>(known.id));
        if (!found)
            return found.unexpected();
        m_row.narrower.emplace_back(known.id, *known.made);
        record = &std::get<R>(m_row.widened.emplace_back(std::move(*found)));
    }
    record->access = standing.access;
    record->status = standing.status;
    known.made = standing;
    return {};
}

template<RecordLike R, class Prepare>
Result<Id<R>> LinkedNames::foundOrMade(Names &names, const QString &key, const Standing &standing, Prepare prepare)
{
    if (!m_loaded) {
        if (const auto loaded = load(); !loaded)
            return loaded.unexpected();
    }
    if (const auto asked = names.asked.constFind(key); asked != names.asked.constEnd()) {
        ++m_questions[*asked].uses;
        m_row.used.push_back(*asked);
    }
    if (names.known.contains(key) || ask(names, key)) {
        if constexpr (std::is_same_v<R, Agent>)
            takeUpSpelling(key, standing);
        if (const auto wide = widen<R>(names, key, standing); !wide)
            return wide.unexpected();
        return Id<R>(names.known.value(key).id);
    }
    R record;
    record.id = Id<R>::create();
    record.access = standing.access;
    record.status = standing.status;
    record.demonstration = standing.demonstration;
    prepare(record);
    know(names, key, {record.id.uuid(), standing});
    m_row.made.emplace_back(std::move(record));
    return Id<R>(names.known.value(key).id);
}

bool LinkedNames::ask(Names &names, const QString &key)
{
    NameQuestion question;
    question.name = givenName(names.type, key);
    question.candidates = candidates(names, key);
    const NameDecision *decision = decisionOn(question.name);
    if (question.candidates.empty() && !decision)
        return false;
    std::optional<Known> known;
    std::vector<NameQuestion::Candidate> named; // by the person alone
    if (decision) {
        question.decision = *decision;
        known = meant(names, *decision);
        const auto isNamed = [&](const NameQuestion::Candidate &one) { return one.name == decision->known; };
        if (known && std::none_of(question.candidates.begin(), question.candidates.end(), isNamed))
            named.push_back({decision->known, known->made ? QUuid() : known->id});
        if (!known && !decision->known.isEmpty())
            question.candidates.clear(); // what was said cannot be done
    }
    if (known && names.type == RecordType::Agent)
        noteSpelling(question, *known);
    question.candidates.insert(question.candidates.end(), named.begin(), named.end());
    names.asked.insert(key, m_questions.size());
    m_questions.push_back(std::move(question));
    if (known)
        know(names, key, *known);
    return known.has_value();
}

/// Known names that are like this one; it is known from now on.
std::vector<NameQuestion::Candidate> LinkedNames::candidates(Names &names, const QString &key)
{
    constexpr qsizetype most = 6;
    const auto vocabularyIn = [](const QString &one) { return one.contains(u'\n') ? one.section(u'\n', 0, 0) + u'\n' : QString(); };
    if (names.like.empty()) {
        for (auto it = names.known.begin(); it != names.known.end(); ++it)
            names.like[vocabularyIn(it.key())].add(nameInKey(it.key()));
    }
    LikeNames &like = names.like[vocabularyIn(key)];
    std::vector<NameQuestion::Candidate> found;
    for (const QString &name : like.likesOf(nameInKey(key), most)) {
        const auto known = names.known.constFind(vocabularyIn(key) + name);
        if (known != names.known.constEnd()) // else of a row that was refused
            found.push_back({name, known->made ? QUuid() : known->id});
    }
    if (!m_forgotten.remove(key))
        like.add(nameInKey(key));
    m_row.alike += key;
    return found;
}

const NameDecision *LinkedNames::decisionOn(const GivenName &name) const
{
    const auto said = std::find_if(m_decisions.begin(), m_decisions.end(), [&](const NameDecision &one) { return one.name == name; });
    return said == m_decisions.end() ? nullptr : &*said;
}

/// The record that is meant, by its uid where it is there, else by its name. Nothing when it is a new one or not there.
std::optional<LinkedNames::Known> LinkedNames::meant(const Names &names, const NameDecision &decision) const
{
    if (decision.known.isEmpty())
        return std::nullopt;
    for (const Known &known : names.known) {
        if (!decision.uid.isNull() && known.id == decision.uid)
            return known;
    }
    const QString key = names.type == RecordType::Term ? termKey(decision.name.vocabulary, decision.known) : decision.known;
    const auto known = names.known.constFind(key);
    return known == names.known.constEnd() ? std::nullopt : std::optional(*known);
}

void LinkedNames::conclude(ImportReport &report) const
{
    report.names = m_questions;
    for (const Names *names : {&m_agents, &m_terms, &m_places}) {
        for (auto it = names->known.begin(); report.keepsRows && it != names->known.end(); ++it) {
            if (it->made && !report.made.contains(it->id))
                report.made.insert(it->id, nameInKey(it.key()));
        }
    }
}

void LinkedNames::tell(ImportReport &report, qint64 row, qint64 line)
{
    for (const size_t asked : std::exchange(m_keptLater, {})) {
        NameQuestion again = m_questions[asked];
        again.row = row;
        again.line = line;
        report.tell(again);
    }
    for (; m_told < m_questions.size(); ++m_told) {
        m_questions[m_told].row = row;
        m_questions[m_told].line = line;
        report.tell(m_questions[m_told]);
    }
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
    for (const QString &key : keys) {
        if (decisionOn(givenName(names.type, key)))
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
            know(m_agents, name, {id->uuid(), {}});
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
            know(m_terms, name, {id->uuid(), {}});
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
            know(m_places, name, {id->uuid(), {}});
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
