// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace vitrine::bench {
namespace {

QStringList commonWords(Tongue tongue)
{
    switch (tongue) {
    case Tongue::French:
        return u"de la et le les des en un une du dans est par pour sur au avec ce qui que pas plus son se aux ou sont cette sa il"
               " été deux ses entre elle comme tout fait même sous sans papier blanc noir bleu rouge or bois tissu fil lettre"
               " page main lumière dessin étude petit grand"_s.split(u' ');
    case Tongue::English:
        return u"the of and a in to on with from is by as for an at it that was or are which one two this its not be over under"
               " into between all more has been left right paper white black blue red gold wood cloth thread letter page hand"
               " light drawing study small large"_s.split(u' ');
    case Tongue::Persian:
        return u"و در از به با که این آن را است برای یک بر تا هم شده هر خود دو بود نیز پس بی روی زیر میان چند همه دیگر سه کاغذ"
               " سفید سیاه آبی سرخ زر چوب پارچه نخ نامه برگ دست نور نقش می‌شود کوچک بزرگ"_s.split(u' ');
    }
    return {};
}

QStringList syllables(Tongue tongue)
{
    switch (tongue) {
    case Tongue::French:
        return u"ba bé bon bri ca char che co cou da dé dor é fa feu fi flo ga gra gué ha ja jou la lé lin lou ma mè mi mon na né"
               " noi ou pa pé pli pou qua ra rê ri ro rou sa sé sil so sou ta té ti tour tra tu va vé vi voi zé ance age ette eur"
               " euse ière oir tion ure"_s.split(u' ');
    case Tongue::English:
        return u"ba ber blo bri ca chan clo co dal de dro el fa fen flo ga gar gri hal har hin in ja ken la len lo mar men mi mor"
               " na ner no or pa pen plo ra ren ri ro sa sel sha so sta tan ter tho tri un va ver wal wen wil yar ing er ly ness"
               " ment ish ing ough ight"_s.split(u' ');
    case Tongue::Persian:
        return u"با بر پا پر تا تر جا جو چه خا خو دا در دل را رو ری زا زر سا سر سی شا شه فر کا کر کو گا گل گو لا مه می نا نو نی"
               " وا ور ها هم یا یر ان ار ستان گاه مند نده ش ند وان ین"_s.split(u' ');
    }
    return {};
}

/// Frequent words are short, rare ones long.
QString madeWord(Random &random, const QStringList &parts, int rank)
{
    const int length = (rank < 300 ? 1 : 2) + random.below(rank < 3000 ? 2 : 3);
    QString word;
    for (int i = 0; i < length; ++i)
        word += parts.at(random.below(int(parts.size())));
    return word;
}

QStringList vocabulary(Tongue tongue, quint64 seed)
{
    Random random(seed + quint64(tongue) * 7919);
    const QStringList parts = syllables(tongue);
    QStringList words = commonWords(tongue);
    QSet<QString> known(words.begin(), words.end());
    while (words.size() < Lexicon::size) {
        const QString word = madeWord(random, parts, int(words.size()));
        if (word.size() < 2 || known.contains(word))
            continue;
        known.insert(word);
        words += word;
    }
    return words;
}

} // namespace

QString tagOf(Tongue tongue)
{
    return tongue == Tongue::French ? u"fr"_s : tongue == Tongue::English ? u"en"_s : u"fa"_s;
}

Lexicon::Lexicon(Tongue tongue, quint64 seed)
    : m_tongue(tongue), m_words(vocabulary(tongue, seed)), m_realWords(int(commonWords(tongue).size())),
      m_ranks(Skewed::zipf(size, 2.7, 1.07)), m_topics(Skewed::zipf(size - m_realWords, 200, 1.2))
{
}

/// What stands around a word in a sentence: an elided article, a possessive, a joined prefix, a vowel mark.
QString Lexicon::decorated(Random &random, const QString &word) const
{
    if (!random.chance(0.03))
        return word;
    switch (m_tongue) {
    case Tongue::French: return u"l’"_s + word;
    case Tongue::English: return word + u"’s"_s;
    case Tongue::Persian: return random.chance(0.7) ? QString(u"می\u200C"_s + word) : QString(word + u'\u064E');
    }
    return word;
}

QString Lexicon::text(Random &random, int words, const QStringList &topics) const
{
    QString text;
    int untilStop = 0;
    for (int i = 0; i < words; ++i) {
        const bool isTopic = !topics.isEmpty() && random.chance(0.12);
        QString word = decorated(random, isTopic ? topics.at(random.below(int(topics.size()))) : drawn(random));
        if (untilStop == 0) {
            if (i > 0)
                text += u'.';
            untilStop = random.between(6, 18);
            word.replace(0, 1, word.at(0).toUpper());
        } else if (random.chance(0.08)) {
            text += m_tongue == Tongue::Persian ? u'،' : u',';
        }
        --untilStop;
        if (i > 0)
            text += u' ';
        text += word;
    }
    return words > 5 ? text + u'.' : text;
}

} // namespace vitrine::bench
