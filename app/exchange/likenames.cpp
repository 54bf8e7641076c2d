// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/likenames.h"

#include "base/fold.h"

#include <QStringList>

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
    if (folded.size() < shortest)
        return;
    m_byHalf.insert(firstHalf(folded, folded.size()), name);
    m_byHalf.insert(lastHalf(folded, folded.size()), name);
}

QString LikeNames::likeOf(const QString &name) const
{
    const QString folded = fold(name);
    if (folded.isEmpty())
        return {};
    if (const QString same = m_byWords.value(wordsKey(folded)); !same.isEmpty() && same != name)
        return same;
    if (folded.size() < shortest)
        return {};
    for (const qsizetype length : {folded.size(), folded.size() - 1, folded.size() + 1}) {
        for (const QString &half : {firstHalf(folded, length), lastHalf(folded, length)}) {
            for (auto [at, end] = m_byHalf.equal_range(half); at != end; ++at) {
                if (*at != name && isOneLetterApart(folded, fold(*at)))
                    return *at;
            }
        }
    }
    return {};
}

} // namespace vitrine
