// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/likenames.h"

#include "base/fold.h"
#include "exchange/soundkey.h"

#include <algorithm>
#include <array>
#include <iterator>

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

QString digitsOf(const QString &folded)
{
    QString digits;
    std::copy_if(folded.begin(), folded.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

/// Under which a name of this length is found that has one half of this one. Digits are never misspelt: all of them are part of it.
QStringList halves(const QString &folded, qsizetype length)
{
    const QString start = QString::number(length) + u' ' + digitsOf(folded);
    return {start + u'<' + folded.left(length / 2), start + u'>' + folded.right(length - length / 2)};
}

/// The lengths of names that are one letter apart.
std::array<qsizetype, 3> nearLengths(const QString &folded) { return {folded.size(), folded.size() - 1, folded.size() + 1}; }

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
    for (const QString &half : halves(folded, folded.size()))
        m_byHalf.insert(half, {name, folded});
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
    for (const qsizetype length : nearLengths(folded)) {
        for (const QString &half : halves(folded, length)) {
            for (auto [at, end] = m_byHalf.equal_range(half); folded.size() >= shortest && likes.size() < most && at != end; ++at) {
                if (isOneLetterApart(folded, at->folded))
                    take(at->name);
            }
        }
    }
    if (const SoundKey key = SoundKey::of(name); !key.sounds.isEmpty()) { // only in the other letters: there nothing else would find it
        for (auto [at, end] = m_bySound[!key.isArabic].equal_range(key.sounds); at != end; ++at)
            take(*at);
    }
    return likes;
}

qsizetype LikeNames::comparisonsOf(const QString &name) const
{
    const QString folded = fold(name);
    qsizetype compared = 0;
    for (const qsizetype length : nearLengths(folded)) {
        for (const QString &half : halves(folded, length))
            compared += m_byHalf.count(half);
    }
    return compared;
}

} // namespace vitrine
