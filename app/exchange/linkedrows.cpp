// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/access.h"
#include "exchange/linkednames.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

// What a row brings: names that are new, and spellings of known ones. It is written with the row, or forgotten.
namespace vitrine {

namespace {

/// A spelling is in the language of the name it spells; in other letters it is in that of the table. It is shown before no other
/// name of that language.
NameForm furtherName(const Agent &agent, const QString &spelling, const QString &language)
{
    NameForm further{spelling, language, {}, u"as in source"_s, NameKind::Alternative, TextOrigin::Original, TextState::Draft};
    const auto isInTheseLetters = [&](const NameForm &name) { return name.text.isRightToLeft() == spelling.isRightToLeft(); };
    const auto like = std::find_if(agent.names.begin(), agent.names.end(), isInTheseLetters);
    if (like != agent.names.end()) {
        further.language = like->language;
        further.script = like->script;
    }
    return further;
}

/// What is not published is seen at the desks alone.
Access circleOf(Access access, Status status) { return status == Status::Published ? access : std::max(access, Access::Internal); }

} // namespace

Result<void> LinkedNames::writeRow(const Item &item, bool isNew, bool isChanged)
{
    const bool isWaiting = !m_row.made.empty() || !m_row.widened.empty();
    auto done = isWaiting && isChanged ? m_sink.mayTake(item, isNew) : Result<void>();
    if (done)
        done = writeNames();
    if (done && isChanged)
        done = isNew ? m_sink.add(item) : m_sink.update(item);
    if (done)
        done = keepSpellings();
    if (!done)
        drop();
    return done;
}

Result<void> LinkedNames::writeNames()
{
    for (AnyRecordValue &record : m_row.made) {
        if (const auto added = m_sink.add(std::move(record)); !added)
            return added;
    }
    for (const AnyRecordValue &record : m_row.widened) {
        if (const auto updated = m_sink.update(record); !updated)
            return updated;
    }
    m_row.made.clear();
    m_row.widened.clear();
    m_row.narrower.clear();
    std::erase_if(m_row.known, [](const auto &one) { return one.first->known.value(one.second).made.has_value(); }); // they are there now
    return {};
}

Result<void> LinkedNames::keepSpellings()
{
    for (const auto &[key, seen] : std::exchange(m_row.spellings, {})) {
        if (const auto kept = keepSpelling(key); !kept)
            return kept;
    }
    m_row = {};
    m_row.firstQuestion = m_questions.size();
    return {};
}

void LinkedNames::drop()
{
    for (const size_t one : m_row.used)
        --m_questions[one].uses;
    for (Names *names : {&m_agents, &m_terms, &m_places}) {
        for (const auto &[id, standing] : m_row.narrower) {
            for (Known &known : names->known) {
                if (known.id == id)
                    known.made = standing;
            }
        }
        names->asked.removeIf([this](QHash<QString, size_t>::iterator one) { return one.value() >= m_row.firstQuestion; });
    }
    for (const auto &[names, key] : m_row.known) {
        names->known.remove(key);
        m_unkept.remove(key);
    }
    for (const QString &key : std::as_const(m_row.alike))
        m_forgotten.insert(key);
    for (const auto &[key, seen] : m_row.spellings) {
        if (m_agents.asked.contains(key)) // asked by an earlier row
            m_unkept.insert(key, seen);
    }
    m_questions.resize(m_row.firstQuestion);
    m_row = {};
    m_row.firstQuestion = m_questions.size();
}

void LinkedNames::noteSpelling(NameQuestion &question, const Known &known)
{
    const auto isLike = [&](const NameQuestion::Candidate &one) { return one.uid == known.id; };
    if (known.made || std::none_of(question.candidates.begin(), question.candidates.end(), isLike))
        return;
    if (const auto agent = find<Agent>(m_sink.reader(), AgentId(known.id))) {
        question.spelling = NameQuestion::Spelling::Withheld; // until a row says it that no more people see
        m_unkept.insert(question.name.text, circleOf(fieldAccess(*agent, "names", Access::Public), agent->status));
    }
}

void LinkedNames::takeUpSpelling(const QString &key, const Standing &standing)
{
    const auto seen = m_unkept.constFind(key);
    if (seen == m_unkept.constEnd() || circleOf(standing.access, standing.status) > *seen)
        return;
    m_row.spellings.emplace_back(key, *seen);
    m_unkept.erase(seen);
}

Result<void> LinkedNames::keepSpelling(const QString &key)
{
    auto agent = find<Agent>(m_sink.reader(), AgentId(m_agents.known.value(key).id));
    if (!agent)
        return agent.unexpected();
    agent->names.push_back(furtherName(*agent, key, m_language));
    const auto updated = m_sink.update(*agent);
    const bool isRefused = !updated && updated.error().kind == ErrorKind::Refused; // by the role of whoever imports; the row is taken
    if (!updated && !isRefused)
        return updated;
    const size_t asked = m_agents.asked.value(key);
    m_questions[asked].spelling = isRefused ? NameQuestion::Spelling::Refused : NameQuestion::Spelling::Kept;
    if (asked < m_told)
        m_keptLater.push_back(asked);
    return {};
}

} // namespace vitrine
