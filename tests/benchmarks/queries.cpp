// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries.h"

#include "authorities.h"
#include "base/fold.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace vitrine::bench {
namespace {

constexpr int commonest = 20; ///< of each language

/// Folded text in quotation marks: a word or a phrase of FTS5.
QString quoted(const QString &words)
{
    return u'"' + fold(words) + u'"';
}

Query whole(const QString &word)
{
    return {word, false, quoted(word)};
}

/// The 60 commonest words and their beginnings of one to three letters, each once.
void addCommonest(const Lexicons &lexicons, QList<Query> &queries)
{
    QSet<QString> known;
    for (int rank = 0; rank < commonest; ++rank) {
        for (const Tongue tongue : tongues)
            queries += whole(lexicons.in(tongue).word(rank));
    }
    for (int rank = 0; rank < commonest; ++rank) {
        for (const Tongue tongue : tongues) {
            const QString word = lexicons.in(tongue).word(rank);
            for (int length = 1; length <= std::min(3, int(word.size())); ++length) {
                const QString beginning = word.left(length);
                if (!known.contains(beginning))
                    queries += {beginning, true, quoted(beginning) + u'*'};
                known.insert(beginning);
            }
        }
    }
}

void addCombined(const Lexicons &lexicons, Random &random, QList<Query> &queries)
{
    for (int i = 0; i < 30; ++i) {
        const Lexicon &lexicon = lexicons.in(tongues[size_t(i % 3)]);
        const QString common = lexicon.word(i), rarer = lexicon.word(lexicon.realWords() + 20 * i), topic = lexicon.topic(random);
        queries += whole(rarer);
        queries += {common + u' ' + rarer, false, quoted(common) + u" AND "_s + quoted(rarer)};
        if (i % 2 == 0)
            queries += {u'"' + common + u' ' + lexicon.word(i + 1) + u'"', false, quoted(common + u' ' + lexicon.word(i + 1))};
        if (i % 3 == 0)
            queries += {rarer + u" -"_s + common, false, quoted(rarer) + u" NOT "_s + quoted(common)};
        if (i % 3 == 1)
            queries += {u"title:"_s + common, false, u"title : "_s + quoted(common)};
        if (i % 3 == 2)
            queries += {common + u" OR "_s + topic, false, quoted(common) + u" OR "_s + quoted(topic)};
    }
}

} // namespace

QList<Query> benchmarkQueries(quint64 seed)
{
    const Lexicons lexicons(seed);
    Random random(seed);
    QList<Query> queries;
    addCommonest(lexicons, queries);
    addCombined(lexicons, random, queries);
    for (int i = 0; i < 15; ++i) // Persian words that are neither common nor rare, and what nobody wrote
        queries += whole(lexicons.in(Tongue::Persian).word(200 + 37 * i));
    for (int i = 0; i < 10; ++i)
        queries += whole(u"zzqx%1w"_s.arg(i));
    return queries;
}

} // namespace vitrine::bench
