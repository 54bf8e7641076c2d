// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

namespace vitrine {

/// A record that begins with no more than its name: a draft that the team sees.
struct NamedRecord {
    RecordType type = RecordType::Agent;
    std::optional<Vocabulary> vocabulary; ///< of a term
    RecordId id;
    QString name;
    QString language; ///< of the name

    bool operator==(const NamedRecord &) const = default;
};

/// Whether a name is enough to begin with.
[[nodiscard]] inline bool canBeNamed(RecordType type, std::optional<Vocabulary> vocabulary)
{
    return type == RecordType::Agent || type == RecordType::Place || type == RecordType::Source || (type == RecordType::Term && vocabulary);
}

/// Calls `take` with the record itself, and gives what that returns; where canBeNamed() is false, nothing is called.
template<class Take>
auto withNamedRecord(const NamedRecord &made, Take &&take)
{
    using Answer = decltype(take(Agent()));
    const auto named = [&made](MultiText &text) { text.set(made.language, made.name, TextOrigin::Original, TextState::Draft); };
    switch (made.type) {
    case RecordType::Term: {
        Term term;
        term.id = TermId(made.id.uuid());
        term.vocabulary = made.vocabulary.value_or(Vocabulary::Subject);
        named(term.label);
        return take(std::move(term));
    }
    case RecordType::Agent: {
        Agent agent;
        agent.id = AgentId(made.id.uuid());
        NameForm form;
        form.text = made.name;
        form.language = made.language;
        agent.names.push_back(form);
        return take(std::move(agent));
    }
    case RecordType::Place: {
        Place place;
        place.id = PlaceId(made.id.uuid());
        named(place.name);
        return take(std::move(place));
    }
    case RecordType::Source: {
        Source source;
        source.id = SourceId(made.id.uuid());
        named(source.title);
        return take(std::move(source));
    }
    default: return Answer();
    }
}

} // namespace vitrine
