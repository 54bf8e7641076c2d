// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchengine.h"

#include "base/fold.h"
#include "domain/searchfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// "Did you mean": from the words that this audience may read, never from a dictionary.
namespace vitrine {

namespace {

/// Letters put in, left out, taken for another or swapped with their neighbour; more than `most` is not counted on.
int editDistance(QStringView a, QStringView b, int most)
{
    const auto width = size_t(b.size()) + 1;
    std::vector<int> before(width), last(width), now(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = int(i);
        int least = now[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = size_t(j);
            now[at] = std::min({last[at] + 1, now[at - 1] + 1, last[at - 1] + (a.at(i - 1) != b.at(j - 1))});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                now[at] = std::min(now[at], before[at - 2] + 1);
            least = std::min(least, now[at]);
        }
        if (least > most)
            return most + 1;
        std::swap(before, last);
        std::swap(last, now);
    }
    return last.back();
}

} // namespace

std::optional<QString> SearchEngine::nearWord(const QString &folded) const
{
    const StringTable &known = m_image->words();
    const int most = folded.size() <= 4 ? 1 : 2;
    std::optional<size_t> best;
    int bestDistance = most + 1;
    for (size_t at = 0; at < known.size(); ++at) {
        const QStringView word = known.at(at);
        if (word.size() < 3 || std::abs(word.size() - folded.size()) > most || (most == 1 && word.front() != folded.front() && word.back() != folded.back()))
            continue;
        const int distance = editDistance(folded, word, std::min(most, bestDistance));
        if (distance < bestDistance || (best && distance == bestDistance && m_image->itemsWith(at) > m_image->itemsWith(*best))) {
            best = at;
            bestDistance = distance;
        }
    }
    if (!best || bestDistance > most)
        return std::nullopt;
    return known.at(*best).toString();
}

/// The word as an item spells it, in the reader's language if it can be; the folded form when none is found that does.
Result<QString> SearchEngine::spelling(const QString &folded, const QString &language)
{
    const auto found = wordHits({folded}, false, everyColumn);
    if (!found)
        return found.unexpected();
    const Ordinals seen = *found & m_living;
    QString spelled = folded;
    if (seen.isEmpty() || m_audience.upTo != Access::Public) // texts beyond the audience are not looked into
        return spelled;
    VITRINE_TRY(m_tables.database.each(
        u"SELECT value FROM text_value AS t WHERE record = ? AND NOT EXISTS (SELECT 1 FROM field_access AS fa WHERE fa.record = t.record"
        " AND fa.field = t.field AND fa.access > 0) AND t.field IN ('title', 'label', 'description', 'context', 'inscriptions')"
        " ORDER BY language = ? DESC, field = 'title' DESC"_s,
        {rowAt(seen.minimum()), language}, [&](const Row &r) {
            const QString text = r.text(0);
            const std::vector<TextRange> marks = spelled == folded ? highlight(text, {folded}, false) : std::vector<TextRange>();
            if (!marks.empty())
                spelled = text.mid(marks.front().start, marks.front().length);
        }));
    return spelled;
}

Result<QString> SearchEngine::suggestion(const ItemQuery &query)
{
    VITRINE_TRY(refresh());
    QStringList parts = query.words.split(u' ', Qt::SkipEmptyParts);
    bool isOther = false;
    for (QString &part : parts) {
        const qsizetype colon = part.indexOf(u':');
        const bool hasField = colon > 0 && searchFieldOf(QStringView(part).first(colon));
        const QString sought = hasField ? part.sliced(colon + 1) : part;
        const QStringList tokens = foldedTokens(fold(sought));
        if (tokens.size() != 1 || tokens.constFirst().size() < 3 || sought.startsWith(u'-') || m_image->words().find(tokens.constFirst()))
            continue;
        const auto near = nearWord(tokens.constFirst());
        if (!near)
            return QString();
        const auto spelled = spelling(*near, query.language);
        if (!spelled)
            return spelled;
        part = (hasField ? part.first(colon + 1) : QString()) + *spelled;
        isOther = true;
    }
    if (!isOther)
        return QString();
    ItemQuery other = query;
    other.words = parts.join(u' ');
    const auto found = count(other);
    if (!found)
        return found.unexpected();
    return *found > 0 ? other.words : QString();
}

} // namespace vitrine
