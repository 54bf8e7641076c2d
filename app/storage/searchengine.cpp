// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchengine.h"

#include "domain/searchfields.h"
#include "storage/stores.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

// From a query to the set of items it finds.
namespace vitrine {

namespace {

using Kind = SearchExpression::Kind;
using Where = SearchTerm::Where;

Unexpected stale() { return fail(ErrorKind::Cancelled, {}, u"a newer question was asked"_s); }

/// What decides which items are found, and not in which order.
ItemQuery essence(const ItemQuery &query)
{
    ItemQuery same = query;
    same.order = ItemOrder::Number;
    same.orderField.clear();
    same.descending = false;
    return same;
}

QString quoted(const QStringList &words, bool prefix)
{
    // Words hold letters and digits only, so quoting is complete.
    return u'"' + words.join(u' ') + (prefix ? u"\" *"_s : u"\""_s);
}

bool holdsInOrder(const QStringList &tokens, const QStringList &words, bool prefix)
{
    const auto fits = [&](qsizetype at) {
        for (qsizetype i = 0; i < words.size(); ++i) {
            const bool isLast = i + 1 == words.size();
            if (prefix && isLast ? !tokens.at(at + i).startsWith(words.at(i)) : tokens.at(at + i) != words.at(i))
                return false;
        }
        return true;
    };
    for (qsizetype at = 0; at + words.size() <= tokens.size(); ++at) {
        if (fits(at))
            return true;
    }
    return false;
}

} // namespace

Result<const SearchEngine::Found *> SearchEngine::find(const ItemQuery &query)
{
    VITRINE_TRY(refresh());
    const ItemQuery asked = essence(query);
    const auto checked = m_audience.publishedOnly ? Result<qint64>(0) : m_tables.database.scalar(u"SELECT max(id) FROM custody_event"_s);
    if (!checked)
        return checked.unexpected();
    if (!m_last || m_last->query != asked || m_last->checked != *checked) {
        auto found = evaluate(asked);
        if (!found)
            return found.unexpected();
        m_last = Kept{asked, *checked, std::move(*found)};
    }
    return &m_last->found;
}

Result<SearchEngine::Found> SearchEngine::evaluate(const ItemQuery &query)
{
    Ordinals base = query.levelsAboveItem ? m_living : m_livingItems;
    if (!query.words.trimmed().isEmpty()) {
        const auto found = hits(parseSearch(query.words, query.lastIsPrefix, query.language), everyColumn, true);
        if (!found)
            return found.unexpected();
        base &= *found;
    }
    if (!query.section.isNull())
        base &= sectionHits(query.section.toString());
    if (!query.within.isNull()) {
        const auto found = treeHits(query.within);
        if (!found)
            return found.unexpected();
        base &= *found;
    }
    if (!query.location.isEmpty()) {
        const auto found = placeHits(query.location);
        if (!found)
            return found.unexpected();
        base &= *found;
    }
    std::vector<std::pair<Facet, Ordinals>> sets;
    for (const FacetFilter &filter : query.filters) {
        if (filter.values.isEmpty())
            continue;
        auto hits = valueHits(filter.facet, filter.values);
        if (!hits)
            return hits.unexpected();
        sets.emplace_back(filter.facet, std::move(*hits));
    }
    std::optional<Ordinals> dates;
    const auto day = [](const std::optional<Day> &side) { return side ? std::optional(side->toJulianDay()) : std::nullopt; };
    if (query.from || query.to)
        dates = dateHits(day(query.from), day(query.to));
    const auto narrowed = [&](std::optional<Facet> without, bool byDate) {
        Ordinals set = base;
        for (const auto &[facet, values] : sets) {
            if (facet != without)
                set &= values;
        }
        if (dates && byDate)
            set &= *dates;
        return set;
    };
    Found found{narrowed({}, true), {}, {}};
    for (const auto &[facet, values] : sets)
        found.without[facet] = narrowed(facet, true);
    if (dates)
        found.withoutDates = narrowed({}, false);
    return found;
}

/// @param mayGrow the beginnings of words count; without it only whole words do
Result<Ordinals> SearchEngine::hits(const SearchExpression &expression, WordColumns columns, bool mayGrow)
{
    if (isStale())
        return stale();
    if (expression.kind == Kind::Term)
        return hitsOf(expression.term, columns, mayGrow);
    if (expression.kind == Kind::Not) {
        if (columns != everyColumn) // what is excluded does not rank
            return m_living;
        auto excluded = hits(expression.children.front(), columns, mayGrow);
        return excluded ? Result<Ordinals>(m_living - *excluded) : excluded;
    }
    Ordinals all = expression.kind == Kind::All ? m_living : Ordinals();
    for (const SearchExpression &child : expression.children) {
        const auto found = hits(child, columns, mayGrow);
        if (!found)
            return found;
        if (expression.kind == Kind::All)
            all &= *found;
        else
            all |= *found;
        if (expression.kind == Kind::All && all.isEmpty())
            break;
    }
    return all;
}

Result<Ordinals> SearchEngine::hitsOf(const SearchTerm &term, WordColumns columns, bool mayGrow)
{
    const bool prefix = term.prefix && mayGrow;
    switch (term.where) {
    case Where::Anywhere: return wordHits(term.words, prefix, columns, columns != everyColumn);
    case Where::Title: return wordHits(term.words, prefix, columnBit(WordColumn::Title));
    case Where::Description: return wordHits(term.words, prefix, columnBit(WordColumn::Description));
    case Where::Transcript: return wordHits(term.words, prefix, columnBit(WordColumn::Transcript));
    case Where::Number: return numberHits(term.words.constFirst(), term.prefix);
    case Where::Date: {
        Ordinals all;
        const auto day = [](const std::optional<Day> &side) { return side ? std::optional(side->toJulianDay()) : std::nullopt; };
        for (const DayRange &range : term.days)
            all |= dateHits(day(range.from), day(range.to));
        return all;
    }
    case Where::Value: {
        const auto values = valuesNamed(term.facet, term.words, term.prefix);
        if (!values)
            return values.unexpected();
        return valueHits(term.facet, *values);
    }
    }
    return Ordinals();
}

QString SearchEngine::columnsSql(WordColumns columns) const
{
    static const QString names[]{u"title"_s, u"description"_s, u"names"_s, u"transcript"_s, u"other"_s};
    QStringList chosen;
    for (int column = 0; column < wordColumns; ++column) {
        if ((columns & (1U << column)) != 0)
            chosen += names[column];
    }
    if ((columns & columnBit(WordColumn::Other)) != 0 && m_audience.upTo >= Access::Internal)
        chosen += u"internal"_s;
    if ((columns & columnBit(WordColumn::Other)) != 0 && m_audience.upTo >= Access::Restricted)
        chosen += u"restricted"_s;
    return u'{' + chosen.join(u' ') + u'}';
}

/// @param isRank only the order depends on it: where that is dear, more may be found than holds the words
Result<Ordinals> SearchEngine::wordHits(const QStringList &words, bool prefix, WordColumns columns, bool isRank)
{
    auto found = phraseHits(words, prefix, columns, isRank);
    if (!found)
        return found;
    *found -= m_dead;
    addChanged(*found, words, prefix, columns);
    return found;
}

/// One or more words in a row, in the image.
Result<Ordinals> SearchEngine::phraseHits(const QStringList &words, bool prefix, WordColumns columns, bool isRank)
{
    // A word that no item of this audience has needs no asking.
    const StringTable &known = m_image->words();
    const bool isKnown = std::all_of(words.begin(), words.end(), [&](const QString &word) {
        const size_t at = known.lowerBound(word);
        const bool grows = prefix && &word == &words.constLast();
        return at < known.size() && (grows ? known.at(at).startsWith(word) : known.at(at) == word);
    });
    Ordinals found;
    if (!isKnown)
        return found;
    const QString match = columnsSql(columns) + u" : "_s + quoted(words, prefix);
    if (words.size() == 1) {
        if (auto kept = m_image->posting(prefix ? words.constFirst() + u'*' : words.constFirst(), columns))
            return *kept;
        if (prefix && words.constFirst().size() > SearchImage::longestPrefix)
            return longBeginning(words.constFirst(), columns);
        VITRINE_TRY(addIndexed(found, match));
        return found;
    }
    Ordinals candidates;
    candidates.addRange(0, m_image->size());
    quint64 dear = 0; // what the index would have to read
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool grows = prefix && i + 1 == words.size();
        const auto one = phraseHits({words.at(i)}, grows, columns, isRank);
        if (!one)
            return one;
        dear += one->cardinality();
        candidates &= *one;
        if (const auto pair = i > 0 && !grows ? m_image->pairPosting(words.at(i - 1), words.at(i)) : std::nullopt)
            candidates &= *pair;
    }
    const bool isWhole = words.size() == 2 && !prefix && columns == everyColumn && m_image->pairPosting(words.at(0), words.at(1));
    if (isWhole || candidates.isEmpty())
        return candidates;
    if (candidates.cardinality() * 400 < dear)
        return verified(candidates, words, prefix, columns);
    if (isRank && dear > 20'000)
        return candidates;
    VITRINE_TRY(addIndexed(found, match));
    return found;
}

Result<Ordinals> SearchEngine::verified(const Ordinals &candidates, const QStringList &words, bool prefix, WordColumns columns)
{
    Ordinals found;
    const int all = 5 + (m_audience.upTo >= Access::Internal) + (m_audience.upTo >= Access::Restricted);
    for (const quint32 at : candidates) {
        bool holds = false;
        VITRINE_TRY(m_tables.database.each(
            u"SELECT title, description, names, transcript, other, internal, restricted FROM search WHERE rowid = ?"_s, {m_image->rowAt(at)},
            [&](const Row &r) {
                for (int column = 0; column < all && !holds; ++column) {
                    if ((columns & (1U << std::min(column, 4))) != 0)
                        holds = holdsInOrder(foldedTokens(r.text(column)), words, prefix);
                }
            }));
        if (holds)
            found.add(at);
    }
    return found;
}

Result<void> SearchEngine::addIndexed(Ordinals &found, const QString &match)
{
    std::vector<quint32> ordinals;
    VITRINE_TRY(m_tables.database.each(u"SELECT rowid FROM search WHERE search MATCH ?"_s, {match}, [&](const Row &r) {
        const quint32 at = m_image->ordinalOf(r.integer(0));
        if (at != SearchImage::none)
            ordinals.push_back(at);
    }));
    found.addMany(ordinals.size(), ordinals.data());
    return {};
}

/// A beginning too long to be kept as a bitmap: the words that begin so, the frequent of them by their own bitmaps.
Result<Ordinals> SearchEngine::longBeginning(const QString &word, WordColumns columns)
{
    Ordinals all;
    QStringList rare;
    const StringTable &known = m_image->words();
    for (size_t at = known.lowerBound(word); at < known.size() && known.at(at).startsWith(word); ++at) {
        if (const auto kept = m_image->posting(known.at(at), columns))
            all |= *kept;
        else
            rare += quoted({known.at(at).toString()}, false);
    }
    constexpr qsizetype atOnce = 50;
    for (qsizetype i = 0; i < rare.size() && !isStale(); i += atOnce)
        VITRINE_TRY(addIndexed(all, columnsSql(columns) + u" : ("_s + rare.mid(i, atOnce).join(u" OR "_s) + u')'));
    return all;
}

void SearchEngine::addChanged(Ordinals &found, const QStringList &words, bool prefix, WordColumns columns)
{
    for (auto it = m_newOrdinals.cbegin(); it != m_newOrdinals.cend(); ++it) {
        if (*it == SearchImage::none)
            continue;
        const Changed &item = changed(*it);
        for (size_t column = 0; column < wordColumns; ++column) {
            if ((columns & (1U << column)) != 0 && holdsInOrder(item.words[column], words, prefix))
                found.add(*it);
        }
    }
}

Result<Ordinals> SearchEngine::numberHits(const QString &number, bool prefix)
{
    Ordinals found;
    QString pattern = number;
    pattern.remove(QRegularExpression(u"[*?\\[\\]]"_s));
    pattern += prefix || number.endsWith(u'*') ? u"*"_s : u""_s;
    VITRINE_TRY(m_tables.database.each(u"SELECT item.id FROM item WHERE (number_key = ? OR number GLOB ?) AND NOT EXISTS"
                                       " (SELECT 1 FROM field_access AS fa WHERE fa.record = item.id AND fa.field = 'number' AND fa.access > ?)"_s,
                                       {numberKey(pattern), pattern, static_cast<int>(m_audience.upTo)}, [&](const Row &r) {
                                           const quint32 at = ordinalOf(r.integer(0));
                                           if (at != SearchImage::none)
                                               found.add(at);
                                       }));
    return found;
}

Ordinals SearchEngine::dateHits(const std::optional<qint64> &from, const std::optional<qint64> &to)
{
    const auto clamp = [](qint64 day) { return qint32(std::clamp<qint64>(day, INT32_MIN + 1, INT32_MAX - 2)); };
    const qint32 first = from ? clamp(*from) : INT32_MIN + 1;
    const qint32 last = to ? clamp(*to) : INT32_MAX - 2;
    const auto fits = [&](qint32 earliest, qint32 latest) {
        return earliest != SearchImage::noDay && latest >= first && earliest <= last;
    };
    std::vector<quint32> ordinals;
    const auto earliest = m_image->earliest();
    const auto latest = m_image->latest();
    for (quint32 at = 0; at < m_image->size(); ++at) {
        if (fits(earliest[at], latest[at]))
            ordinals.push_back(at);
    }
    for (size_t i = 0; i < m_changed.size(); ++i) {
        if (fits(m_changed[i].facts->earliest()[0], m_changed[i].facts->latest()[0]))
            ordinals.push_back(quint32(m_image->size() + i));
    }
    Ordinals found;
    found.addMany(ordinals.size(), ordinals.data());
    return found & m_living;
}

Result<Ordinals> SearchEngine::valueHits(Facet facet, const QStringList &values)
{
    if (isWithheld(facet))
        return Ordinals();
    Ordinals found;
    for (const Lack lack : {Lack::Media, Lack::Exhibition}) {
        if (facet != Facet::Lacks || !values.contains(enumName(lack)))
            continue;
        const auto own = lacking(lack);
        if (!own)
            return own;
        found |= *own;
    }
    if (facet == Facet::Section) {
        for (const QString &value : values)
            found |= sectionHits(value);
        return found;
    }
    const FacetNames &known = names(facet);
    std::vector<bool> wanted(size_t(known.names.size()), false);
    for (const QString &value : values) {
        if (const auto index = known.index.constFind(value); index != known.index.cend())
            wanted[*index] = true;
    }
    const SearchImage::Column column = m_image->column(facet);
    std::vector<quint32> ordinals;
    if (column.offsets.empty()) {
        for (quint32 at = 0; at < column.values.size(); ++at) {
            if (column.values[at] != SearchImage::none && wanted[column.values[at]])
                ordinals.push_back(at);
        }
    } else {
        for (quint32 at = 0; at + 1 < column.offsets.size(); ++at) {
            for (quint32 i = column.offsets[at]; i < column.offsets[at + 1]; ++i) {
                if (wanted[column.values[i]]) {
                    ordinals.push_back(at);
                    break;
                }
            }
        }
    }
    for (size_t i = 0; i < m_changed.size(); ++i) {
        const auto &own = m_changed[i].values[static_cast<size_t>(facet)];
        if (std::any_of(own.begin(), own.end(), [&](quint32 value) { return wanted[value]; }))
            ordinals.push_back(quint32(m_image->size() + i));
    }
    found.addMany(ordinals.size(), ordinals.data());
    return found & m_living;
}

Ordinals SearchEngine::sectionHits(const QString &section)
{
    const auto index = names(Facet::Section).index.constFind(section);
    if (index == names(Facet::Section).index.cend())
        return {};
    Ordinals roots;
    if (m_hang) {
        const quint32 begin = m_hang->sectionOffsets[*index];
        roots.addMany(m_hang->sectionOffsets[*index + 1] - begin, m_hang->sectionItems.data() + begin);
    } else {
        const auto items = m_image->sectionItems(*index);
        roots.addMany(items.size(), items.data());
    }
    Ordinals found = roots & m_living;
    for (auto it = m_newOrdinals.cbegin(); it != m_newOrdinals.cend(); ++it) {
        if (*it != SearchImage::none && roots.contains(changed(*it).root))
            found.add(*it);
    }
    return found;
}

Result<int> SearchEngine::count(const ItemQuery &query)
{
    const auto found = find(query);
    return found ? Result<int>(int((*found)->all.cardinality())) : found.unexpected();
}

Result<std::vector<std::pair<qint64, QUuid>>> SearchEngine::list(const ItemQuery &query, int offset, int limit)
{
    const auto found = find(query);
    if (!found)
        return found.unexpected();
    const Ordinals set = (*found)->all;
    const auto ordinals = query.order == ItemOrder::Relevance ? byRelevance(query, set, offset, limit) : slice(set, query, offset, limit);
    if (!ordinals)
        return ordinals.unexpected();
    std::vector<std::pair<qint64, QUuid>> rows;
    for (const quint32 at : *ordinals)
        rows.emplace_back(rowAt(at), uidAt(at));
    return rows;
}

Result<Standing> SearchEngine::standing(const ItemQuery &query, qint64 row)
{
    const auto found = find(query);
    if (!found)
        return found.unexpected();
    Standing standing;
    standing.count = int((*found)->all.cardinality());
    const quint32 own = ordinalOf(row);
    if (own == SearchImage::none || !(*found)->all.contains(own))
        return standing;
    const Ordinals set = (*found)->all;
    const auto ordinals = query.order == ItemOrder::Relevance ? byRelevance(query, set, 0, -1) : slice(set, query, 0, -1);
    if (!ordinals)
        return ordinals.unexpected();
    const auto here = std::find(ordinals->begin(), ordinals->end(), own);
    if (here == ordinals->end())
        return standing;
    standing.position = int(here - ordinals->begin()) + 1;
    if (here != ordinals->begin())
        standing.previous = ItemId(uidAt(*(here - 1)));
    if (here + 1 != ordinals->end())
        standing.next = ItemId(uidAt(*(here + 1)));
    return standing;
}

} // namespace vitrine
