// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/likenames.h"

#include "base/fold.h"
#include "exchange/soundkey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype shortest = 5; // below, one letter makes another name

QString wordsKey(const QString &folded)
{
    QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words.join(u' ');
}

QString firstHalf(const QString &folded, qsizetype length) { return u"<%1 "_s.arg(length) + folded.left(length / 2); }
QString lastHalf(const QString &folded, qsizetype length) { return u">%1 "_s.arg(length) + folded.right(length - length / 2); }

/// Whether one letter was changed, added, left out or exchanged with its neighbour.
bool isOneLetterApart(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    const auto start = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
    QStringView shorter = a.sliced(start);
    QStringView longer = b.sliced(start);
    while (!shorter.isEmpty() && shorter.back() == longer.back()) {
        shorter.chop(1);
        longer.chop(1);
    }
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    if (std::any_of(shorter.begin(), shorter.end(), isDigit) || std::any_of(longer.begin(), longer.end(), isDigit))
        return false;
    const bool exchanged = shorter.size() == 2 && longer.size() == 2 && shorter[0] == longer[1] && shorter[1] == longer[0];
    return exchanged || (shorter.size() <= 1 && longer.size() == 1);
}

} // namespace

void LikeNames::add(const QString &name)
{
    const QString folded = fold(name);
    m_byWords.insert(wordsKey(folded), name);
    if (const SoundKey key = SoundKey::of(name); !key.sounds.isEmpty())
        m_bySound[key.isArabic].insert(key.sounds, name);
    if (folded.size() < shortest)
        return;
    m_byHalf.insert(firstHalf(folded, folded.size()), name);
    m_byHalf.insert(lastHalf(folded, folded.size()), name);
}

QStringList LikeNames::likesOf(const QString &name, qsizetype most) const
{
    const QString folded = fold(name);
    QStringList likes;
    const auto take = [&](const QString &known) {
        if (likes.size() < most && known != name && !likes.contains(known))
            likes += known;
    };
    if (folded.isEmpty())
        return likes;
    for (auto [at, end] = m_byWords.equal_range(wordsKey(folded)); at != end; ++at)
        take(*at);
    for (const qsizetype length : {folded.size(), folded.size() - 1, folded.size() + 1}) {
        for (const QString &half : {firstHalf(folded, length), lastHalf(folded, length)}) {
            for (auto [at, end] = m_byHalf.equal_range(half); folded.size() >= shortest && likes.size() < most && at != end; ++at) {
                if (isOneLetterApart(folded, fold(*at)))
                    take(*at);
            }
        }
    }
    if (const SoundKey key = SoundKey::of(name); !key.sounds.isEmpty()) { // only in the other letters: there nothing else would find it
        for (auto [at, end] = m_bySound[!key.isArabic].equal_range(key.sounds); at != end; ++at)
            take(*at);
    }
    return likes;
}

} // namespace vitrine
