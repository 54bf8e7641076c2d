// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/besidesearch.h"

#include "base/collate.h"
#include "base/fold.h"
#include "domain/names.h"
#include "models/showntext.h"

#include <algorithm>

namespace vitrine {

namespace {

bool holdsEvery(const QStringList &words, const QString &folded)
{
    return std::all_of(words.begin(), words.end(), [&folded](const QString &word) { return folded.contains(word); });
}

} // namespace

void BesideSearch::forget()
{
    *this = BesideSearch();
}

Result<void> BesideSearch::read(const Reader &reader, const std::function<bool()> &isStale)
{
    if (!m_isBegun) {
        auto agents = reader.ids(RecordType::Agent);
        auto events = reader.ids(RecordType::Event);
        if (!agents || !events)
            return agents ? events.unexpected() : agents.unexpected();
        m_agents = std::move(*agents);
        m_agents.resize(std::min(m_agents.size(), mostAgents));
        m_events = std::move(*events);
        m_isBegun = true;
    }
    for (; m_agentsRead < m_agents.size(); ++m_agentsRead) {
        if (isStale())
            return fail(ErrorKind::Cancelled, QString());
        const auto agent = reader.agent(AgentId(m_agents[m_agentsRead].uuid()));
        if (!agent)
            continue; // gone meanwhile
        const QString name = displayName(*agent, m_language);
        m_names.push_back({agent->id, name, fold(name)});
    }
    for (; m_eventsRead < m_events.size(); ++m_eventsRead) {
        if (isStale())
            return fail(ErrorKind::Cancelled, QString());
        Words words{EventId(m_events[m_eventsRead].uuid()), {}};
        const auto statements = reader.statementsAt(words.event);
        for (const Statement &statement : statements.value_or({}))
            words.folded.push_back(fold(shownText(statement.text, m_language).text));
        m_words.push_back(std::move(words));
    }
    return {};
}

Result<FoundBeside> BesideSearch::find(const Reader &reader, const QStringList &foldedWords, const QString &language,
                                       const std::function<bool()> &isStale)
{
    if (language != m_language)
        forget();
    m_language = language;
    FoundBeside found;
    if (foldedWords.isEmpty())
        return found;
    if (const auto read = this->read(reader, isStale); !read)
        return read.unexpected();
    // By name, as on the page of the people.
    if (!m_areSorted) {
        const Collator collator(m_language);
        std::stable_sort(m_names.begin(), m_names.end(), [&](const Name &a, const Name &b) { return collator(a.name, b.name); });
        m_areSorted = true;
    }
    for (const Name &name : m_names) {
        if (found.people.size() < mostPeople && holdsEvery(foldedWords, name.folded))
            found.people.push_back({name.id, name.name});
    }
    for (const Words &words : m_words) {
        const auto count = std::count_if(words.folded.begin(), words.folded.end(),
                                         [&](const QString &folded) { return holdsEvery(foldedWords, folded); });
        if (count > 0)
            found.said.push_back({words.event, static_cast<int>(count)});
    }
    return found;
}

} // namespace vitrine
