// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchanswer.h"

#include "base/fold.h"
#include "domain/names.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr size_t mostPeople = 6;

bool holdsEvery(const QStringList &folded, const QString &text)
{
    const QString in = fold(text);
    return std::all_of(folded.begin(), folded.end(), [&in](const QString &word) { return in.contains(word); });
}

void findPeople(const QStringList &words, const Reader &reader, SearchAnswer &answer)
{
    const auto agents = all<Agent>(reader);
    for (const Agent &agent : agents.value_or({})) {
        const QString name = displayName(agent, answer.query.language);
        if (answer.people.size() < mostPeople && holdsEvery(words, name))
            answer.people.push_back({agent.id, {name, {}}});
    }
}

void findSaid(const QStringList &words, const Reader &reader, SearchAnswer &answer)
{
    for (const RecordId &id : reader.ids(RecordType::Event).value_or({})) {
        const EventId event(id.uuid());
        int found = 0;
        const auto statements = reader.statementsAt(event);
        for (const Statement &statement : statements.value_or({}))
            found += holdsEvery(words, shownText(statement.text, answer.query.language).text) ? 1 : 0;
        if (found > 0)
            answer.said.push_back({event, found});
    }
}

} // namespace

Result<SearchAnswer> answerTo(const ItemQuery &query, const Reader &reader, int mostRows)
{
    SearchAnswer answer;
    answer.query = query;
    const auto total = reader.count(query);
    if (!total)
        return total.unexpected();
    auto rows = reader.rows(query, 0, mostRows);
    if (!rows)
        return rows.unexpected();
    auto kinds = facetGroups(reader, query, {Facet::Kind}, 6);
    if (!kinds)
        return kinds.unexpected();
    answer.total = *total;
    answer.rows = std::move(*rows);
    answer.kinds = std::move(*kinds);
    const QStringList words = fold(query.words).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return answer;
    findPeople(words, reader, answer);
    findSaid(words, reader, answer);
    return answer;
}

} // namespace vitrine
