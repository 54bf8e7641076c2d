// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/adoptwords.h"

#include <algorithm>

namespace vitrine {

namespace {

template<RecordLike R>
Id<R> firstOf(const Reader &reader, const std::function<bool(const R &)> &fits)
{
    const auto records = all<R>(reader);
    for (const R &record : records.value_or({})) {
        if (fits(record))
            return record.id;
    }
    return {};
}

template<RecordLike R>
Result<void> addTo(Catalogue &catalogue, std::vector<Id<R>> &links, Id<R> known, const R &fresh)
{
    Id<R> id = known;
    if (id.isNull()) {
        const auto made = catalogue.add(fresh);
        if (!made)
            return made.unexpected();
        id = *made;
    }
    if (std::find(links.begin(), links.end(), id) == links.end())
        links.push_back(id);
    return {};
}

Result<void> describe(Catalogue &catalogue, const Reader &reader, Item &item, const AdoptedWords &words)
{
    if (words.date)
        item.date = *words.date;
    if (!words.rights.isEmpty())
        item.rights.set(words.language, words.rights, TextOrigin::Original, TextState::Draft);
    std::vector<AgentId> makers;
    for (const Attribution &maker : item.makers)
        makers.push_back(maker.agent);
    const size_t before = makers.size();
    for (const QString &name : words.makers) {
        Agent agent;
        agent.demonstration = item.demonstration;
        agent.names.push_back({name, words.language, {}, {}, NameKind::Preferred, TextOrigin::Original, TextState::Draft});
        if (const auto added = addTo(catalogue, makers, agentNamed(reader, name), agent); !added)
            return added.unexpected();
    }
    for (size_t i = before; i < makers.size(); ++i)
        item.makers.push_back({MakerKind::Known, makers[i], {}, {}});
    for (const QString &label : words.subjects) {
        Term term;
        term.demonstration = item.demonstration;
        term.vocabulary = Vocabulary::Subject;
        term.label.set(words.language, label, TextOrigin::Original, TextState::Draft);
        if (const auto added = addTo(catalogue, item.subjects, subjectLabelled(reader, label), term); !added)
            return added.unexpected();
    }
    return catalogue.update(item);
}

} // namespace

AgentId agentNamed(const Reader &reader, const QString &name)
{
    return firstOf<Agent>(reader, [&name](const Agent &agent) {
        return std::any_of(agent.names.begin(), agent.names.end(), [&name](const NameForm &form) { return form.text == name; });
    });
}

TermId subjectLabelled(const Reader &reader, const QString &label)
{
    return firstOf<Term>(reader, [&label](const Term &term) {
        const auto &values = term.label.values();
        return term.vocabulary == Vocabulary::Subject && std::any_of(values.begin(), values.end(), [&label](const TextValue &value) { return value.text == label; });
    });
}

Result<void> adoptWords(Catalogue &catalogue, MediumId id, const AdoptedWords &words)
{
    const auto reader = catalogue.reader(Audience::desk(Access::Sealed));
    auto medium = reader->medium(id);
    if (!medium)
        return medium.unexpected();
    for (const auto &[language, text] : words.captions)
        medium->caption.set(language, text, TextOrigin::Original, TextState::Draft);
    if (!words.captions.empty()) {
        if (const auto written = catalogue.update(*medium); !written)
            return written;
    }
    auto item = reader->item(medium->item);
    return item ? describe(catalogue, *reader, *item, words) : item.unexpected();
}

} // namespace vitrine
