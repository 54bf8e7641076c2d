// SPDX-License-Identifier: GPL-3.0-or-later
#include "authorities.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine::bench {
namespace {

template<class R>
void makePublic(R &record, Random &random)
{
    record.id = decltype(record.id)(random.uuid());
    record.access = Access::Public;
    record.status = Status::Published;
}

/// Short words with a capital; a number keeps them apart.
MultiText label(Random &random, const Lexicons &lexicons, int number)
{
    MultiText text;
    for (const Tongue tongue : tongues) {
        QString word = lexicons.in(tongue).topic(random);
        word.replace(0, 1, word.at(0).toUpper());
        const bool isOriginal = tongue == Tongue::French;
        text.set(tagOf(tongue), word + u' ' + lexicons.in(tongue).topic(random) + u' ' + QString::number(number),
                 isOriginal ? TextOrigin::Original : TextOrigin::Translation, TextState::Reviewed);
    }
    return text;
}

/// Nobody: the word "name" in each language, made-up words and a number.
Agent agent(Random &random, const Lexicons &lexicons, int number)
{
    Agent agent;
    makePublic(agent, random);
    agent.kind = random.chance(0.85) ? AgentKind::Person : AgentKind::Organisation;
    const auto form = [&](Tongue tongue, const QString &word, const QString &script) {
        const QString text = word + u' ' + lexicons.in(tongue).topic(random) + u' ' + lexicons.in(tongue).topic(random) + u' ';
        agent.names.push_back({text + QString::number(number), tagOf(tongue), script, {}, NameKind::Preferred,
                               TextOrigin::Original, TextState::Reviewed});
    };
    form(Tongue::French, u"Nom"_s, u"Latn"_s);
    if (random.chance(0.4))
        form(Tongue::English, u"Name"_s, u"Latn"_s);
    if (random.chance(0.5))
        form(Tongue::Persian, u"نام"_s, u"Arab"_s);
    return agent;
}

std::vector<Term> terms(Random &random, const Lexicons &lexicons, Vocabulary vocabulary, int count)
{
    std::vector<Term> list;
    for (int i = 0; i < count; ++i) {
        Term term;
        makePublic(term, random);
        term.vocabulary = vocabulary;
        term.label = label(random, lexicons, i + 1);
        if (i > 20 && random.chance(0.5))
            term.broader = list.at(size_t(random.below(20))).id;
        list.push_back(term);
    }
    return list;
}

std::vector<Place> places(Random &random, const Lexicons &lexicons, int count)
{
    std::vector<Place> list;
    for (int i = 0; i < count; ++i) {
        Place place;
        makePublic(place, random);
        place.name = label(random, lexicons, i + 1);
        if (i > 30)
            place.parent = list.at(size_t(random.below(30))).id;
        list.push_back(place);
    }
    return list;
}

Skewed skewed(size_t size)
{
    return Skewed::zipf(int(size), 3, 0.9);
}

} // namespace

Lexicons::Lexicons(quint64 seed)
    : m_parts{Lexicon(Tongue::French, seed), Lexicon(Tongue::English, seed), Lexicon(Tongue::Persian, seed)}
{
}

Authorities Authorities::forItems(int items, const Lexicons &lexicons, Random &random)
{
    Authorities made;
    const int people = std::clamp(items / 20, 100, 20'000);
    for (int i = 0; i < people; ++i)
        made.agents.push_back(agent(random, lexicons, i + 1));
    made.places = bench::places(random, lexicons, std::clamp(items / 50, 60, 3'000));
    made.materials = terms(random, lexicons, Vocabulary::Material, 120);
    made.techniques = terms(random, lexicons, Vocabulary::Technique, 80);
    made.subjects = terms(random, lexicons, Vocabulary::Subject, std::clamp(items / 50, 100, 3'000));
    made.classification = terms(random, lexicons, Vocabulary::Classification, 40);
    return made;
}

AuthorityDraws::AuthorityDraws(const Authorities &authorities)
    : agents(skewed(authorities.agents.size())), places(skewed(authorities.places.size())),
      materials(skewed(authorities.materials.size())), techniques(skewed(authorities.techniques.size())),
      subjects(skewed(authorities.subjects.size())), classification(skewed(authorities.classification.size()))
{
}

MultiText severalTongues(Random &random, const Lexicons &lexicons, int words, const std::vector<Tongue> &order,
                         const std::array<QStringList, 3> &topics)
{
    MultiText text;
    for (const Tongue tongue : order) {
        const bool isOriginal = tongue == order.front();
        text.set(tagOf(tongue), lexicons.in(tongue).text(random, words, topics[size_t(tongue)]),
                 isOriginal ? TextOrigin::Original : TextOrigin::Translation,
                 random.chance(0.6) ? TextState::Reviewed : TextState::Draft);
    }
    return text;
}

} // namespace vitrine::bench
