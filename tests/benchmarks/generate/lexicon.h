// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "random.h"

#include <QStringList>

#include <array>

namespace vitrine::bench {

enum class Tongue { French, English, Persian };
inline constexpr std::array tongues{Tongue::French, Tongue::English, Tongue::Persian};
/// "fr", "en", "fa"
QString tagOf(Tongue tongue);

/// A third of the vocabulary, by rank: the language's own commonest words first, then words made of its syllables, which
/// mean nothing. Nothing in a generated catalogue is about anybody.
class Lexicon final
{
public:
    Lexicon(Tongue tongue, quint64 seed);

    static constexpr int size = 33'334;
    /// How many of the first words are those of the language itself.
    int realWords() const { return m_realWords; }
    const QString &word(int rank) const { return m_words.at(rank); }
    /// A word as running text has them.
    const QString &drawn(Random &random) const { return m_words.at(m_ranks.draw(random)); }
    /// A word that says what a text is about: neither common nor very rare.
    const QString &topic(Random &random) const { return m_words.at(realWords() + m_topics.draw(random)); }
    /// Sentences of so many words in all, with `topics` among them.
    QString text(Random &random, int words, const QStringList &topics = {}) const;

private:
    QString decorated(Random &random, const QString &word) const;

    Tongue m_tongue;
    QStringList m_words;
    int m_realWords = 0;
    Skewed m_ranks;
    Skewed m_topics;
};

} // namespace vitrine::bench
