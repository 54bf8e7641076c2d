// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchengine.h"

#include "base/collate.h"
#include "domain/multitext.h"
#include "storage/admitted.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// From a set of items to a stretch of them in an order.
namespace vitrine {

namespace {

/// An ordinal with its place: those of the image stand at odd places, between them what changed since.
struct Placed {
    quint64 place = 0;
    quint32 amongEquals = 0;
    quint32 ordinal = 0;
    auto operator<=>(const Placed &) const = default;
};

std::vector<quint32> stretch(std::vector<Placed> placed, qsizetype offset, qsizetype limit)
{
    const size_t from = std::min(placed.size(), size_t(offset));
    const size_t to = limit < 0 ? placed.size() : std::min(placed.size(), from + size_t(limit));
    std::partial_sort(placed.begin(), placed.begin() + std::ptrdiff_t(to), placed.end());
    std::vector<quint32> part;
    for (size_t i = from; i < to; ++i)
        part.push_back(placed[i].ordinal);
    return part;
}

} // namespace

/// What an item is ordered by, as its audience may read it.
Result<SearchEngine::OrderKeys> SearchEngine::orderKeys(qint64 row, ItemOrder order, const QString &language)
{
    OrderKeys keys;
    VITRINE_TRY(m_tables.database.each(u"SELECT CASE WHEN "_s + mayReadSql(u"item.id"_s, u"'number'"_s, m_audience)
                                           + u" THEN item.number_key ELSE '' END, record.updated"
                                             " FROM item JOIN record ON record.id = item.id WHERE item.id = ?"_s,
                                       {row}, [&](const Row &r) { keys.number = r.text(0), keys.updated = r.text(1); }));
    if (order != ItemOrder::Title)
        return keys;
    MultiText title;
    VITRINE_TRY(m_tables.database.each(u"SELECT t.language, t.value, t.origin FROM text_value AS t WHERE t.record = ? AND t.field = 'title'"
                                       " AND t.place = 0 AND "_s + mayReadSql(u"t.record"_s, u"'title'"_s, m_audience),
                                       {row}, [&](const Row &r) {
                                           title.set({r.text(0), r.text(1), static_cast<TextOrigin>(r.number(2)), TextState::Draft});
                                       }));
    if (const TextValue *shown = title.shown(language))
        keys.title = shown->text;
    return keys;
}

/// An item of the image stands before one that changed.
Result<bool> SearchEngine::standsBefore(quint32 other, const Changed &item, const OrderKeys &own, ItemOrder order, const QString &language)
{
    if (order == ItemOrder::Date) {
        const auto key = [](qint32 earliest, qint32 latest) { return std::tuple(earliest == SearchImage::noDay, earliest, latest); };
        const auto a = key(m_image->earliest()[other], m_image->latest()[other]);
        const auto b = key(item.facts->earliest()[0], item.facts->latest()[0]);
        if (a != b)
            return a < b;
    }
    const auto theirs = orderKeys(m_image->rowAt(other), order, language);
    if (!theirs)
        return theirs.unexpected();
    if (order == ItemOrder::Changed && theirs->updated != own.updated)
        return theirs->updated > own.updated;
    if (order == ItemOrder::Title) {
        if (const int titles = Collator(language).compare(theirs->title, own.title); titles != 0)
            return titles < 0;
    }
    return theirs->number < own.number;
}

/// How many items of the image stand before one that changed, in an order.
Result<SearchEngine::Position> SearchEngine::position(quint32 ordinal, ItemOrder order, const QString &language)
{
    Changed &item = changed(ordinal);
    const auto known = item.positions.find({order, language});
    if (known != item.positions.end())
        return known->second;
    const auto own = orderKeys(item.facts->rowAt(0), order, language);
    if (!own)
        return own.unexpected();
    const auto ordered = m_image->ordered(order, language);
    size_t first = 0;
    size_t last = ordered.size();
    while (first < last) {
        const size_t half = first + (last - first) / 2;
        size_t middle = half;
        while (middle < last && m_dead.contains(ordered[middle])) // its keys are not those of the image any more
            ++middle;
        const auto before = middle == last ? Result<bool>(false) : standsBefore(ordered[middle], item, *own, order, language);
        if (!before)
            return before.unexpected();
        if (*before)
            first = middle + 1;
        else
            last = half;
    }
    return item.positions[{order, language}] = {quint32(first), *own};
}

/// The changed items of a set in an order, each with how many of the image stand before it.
Result<std::vector<std::pair<quint32, quint32>>> SearchEngine::placed(const Ordinals &set, ItemOrder order, const QString &language)
{
    Ordinals fresh;
    fresh.addRange(m_image->size(), m_image->size() + m_changed.size());
    const auto ordered = m_image->ordered(order, language);
    std::vector<std::pair<Position, quint32>> all;
    for (const quint32 at : ordinalsOf(set & fresh)) {
        auto own = position(at, order, language);
        if (!own)
            return own.unexpected();
        while (own->before > 0 && m_dead.contains(ordered[own->before - 1])) // behind the last that still counts
            --own->before;
        all.emplace_back(std::move(*own), at);
    }
    const Collator collator(language);
    const auto dateOf = [&](quint32 at) {
        const SearchImage &facts = *changed(at).facts;
        return std::tuple(facts.earliest()[0] == SearchImage::noDay, facts.earliest()[0], facts.latest()[0]);
    };
    std::sort(all.begin(), all.end(), [&](const auto &a, const auto &b) {
        const auto &[one, oneAt] = a;
        const auto &[other, otherAt] = b;
        if (one.before != other.before)
            return one.before < other.before;
        if (order == ItemOrder::Date && dateOf(oneAt) != dateOf(otherAt))
            return dateOf(oneAt) < dateOf(otherAt);
        if (order == ItemOrder::Changed && one.keys.updated != other.keys.updated)
            return one.keys.updated > other.keys.updated;
        if (const int titles = order == ItemOrder::Title ? collator.compare(one.keys.title, other.keys.title) : 0; titles != 0)
            return titles < 0;
        return std::tuple(one.keys.number, rowAt(oneAt)) < std::tuple(other.keys.number, rowAt(otherAt));
    });
    std::vector<std::pair<quint32, quint32>> places;
    for (const auto &[own, at] : all)
        places.emplace_back(at, own.before);
    return places;
}

/// Those of a set that hang, in order; what is left of the set hangs nowhere. No more than `most`, or all.
std::vector<quint32> SearchEngine::asHung(Ordinals &set, const QString &section, size_t most)
{
    std::span<const quint32> roots = m_hang ? std::span<const quint32>(m_hang->ordered) : m_image->ordered(ItemOrder::Hang);
    if (!section.isEmpty()) {
        const quint32 index = names(Facet::Section).index.value(section, SearchImage::none);
        if (index == SearchImage::none)
            return {};
        roots = m_hang ? std::span<const quint32>(m_hang->sectionItems)
                             .subspan(m_hang->sectionOffsets[index], m_hang->sectionOffsets[index + 1] - m_hang->sectionOffsets[index])
                       : m_image->sectionItems(index);
    }
    QHash<quint32, quint32> now;
    for (auto it = m_newOrdinals.cbegin(); it != m_newOrdinals.cend(); ++it) {
        if (*it != SearchImage::none)
            now.insert(changed(*it).root, *it);
    }
    const std::span<const quint32> sections = imageColumn(Facet::Section).offsets;
    std::vector<quint32> all;
    for (const quint32 root : roots) {
        const bool hangs = sections[root] != sections[root + 1];
        if (!hangs || all.size() == most)
            break;
        const quint32 at = now.value(root, root);
        if (set.removeChecked(at))
            all.push_back(at);
    }
    return all;
}

/// As hung, or the other way round; what hangs nowhere follows by number.
Result<std::vector<quint32>> SearchEngine::hungSlice(const Ordinals &set, const ItemQuery &query, qsizetype offset, qsizetype limit)
{
    const size_t most = query.descending || limit < 0 ? SIZE_MAX : size_t(offset) + size_t(limit);
    Ordinals left = set;
    std::vector<quint32> all = asHung(left, query.section.isNull() ? QString() : query.section.toString(), most);
    if (query.descending)
        std::reverse(all.begin(), all.end());
    const size_t from = std::min(all.size(), size_t(offset));
    const size_t to = limit < 0 ? all.size() : std::min(all.size(), from + size_t(limit));
    std::vector<quint32> part(all.begin() + std::ptrdiff_t(from), all.begin() + std::ptrdiff_t(to));
    if (limit >= 0 && qsizetype(part.size()) >= limit)
        return part;
    ItemQuery byNumber = query;
    byNumber.order = ItemOrder::Number;
    byNumber.descending = false;
    const auto rest = slice(left, byNumber, offset - qsizetype(from), limit < 0 ? -1 : limit - qsizetype(part.size()));
    if (!rest)
        return rest.unexpected();
    part.insert(part.end(), rest->begin(), rest->end());
    return part;
}

Result<std::vector<quint32>> SearchEngine::slice(const Ordinals &set, const ItemQuery &query, qsizetype offset, qsizetype limit)
{
    if (query.order == ItemOrder::Hang)
        return hungSlice(set, query, offset, limit);
    const ItemOrder order = query.order == ItemOrder::Relevance ? ItemOrder::Number : query.order;
    const QString language = order != ItemOrder::Title ? QString() : m_image->hasTitleOrder(query.language) ? query.language : u"en"_s;
    const auto ordered = m_image->ordered(order, language);
    const auto ranks = m_image->ranks(order, language);
    // The undated stay last, whichever way.
    const auto isDated = [&](quint32 at) { return m_image->earliest()[at] != SearchImage::noDay; };
    const auto tail = order == ItemOrder::Date ? size_t(std::partition_point(ordered.begin(), ordered.end(), isDated) - ordered.begin())
                                               : ordered.size();
    const auto turned = [&](quint64 rank) { return !query.descending || rank >= tail ? rank : tail - 1 - rank; };
    std::vector<Placed> placed;
    const auto fresh = this->placed(set, order, language);
    if (!fresh)
        return fresh.unexpected();
    for (const auto &[at, before] : *fresh) {
        const bool isTurned = query.descending && before <= tail && (order != ItemOrder::Date || changed(at).facts->earliest()[0] != SearchImage::noDay);
        const auto among = quint32(placed.size());
        placed.push_back({2 * (isTurned ? tail - before : quint64(before)), isTurned ? quint32(fresh->size()) - among : among, at});
    }
    const bool isFew = limit < 0 || set.cardinality() < m_image->size() / 8;
    if (isFew) {
        for (const quint32 at : ordinalsOf(set)) {
            if (!isNew(at))
                placed.push_back({2 * turned(ranks[at]) + 1, 0, at});
        }
        return stretch(std::move(placed), offset, limit);
    }
    const size_t wanted = size_t(offset) + size_t(limit);
    size_t taken = 0;
    for (size_t place = 0; place < ordered.size() && taken < wanted; ++place) {
        const quint32 at = ordered[turned(place)];
        if (set.contains(at)) {
            placed.push_back({2 * quint64(place) + 1, 0, at});
            ++taken;
        }
    }
    return stretch(std::move(placed), offset, limit);
}

/// Items whose titles hold all the words come first, then those whose descriptions or names do, then the rest; of each,
/// first those with the whole last word. Among equals by number.
Result<std::vector<quint32>> SearchEngine::byRelevance(const ItemQuery &query, const Ordinals &set, qsizetype offset, qsizetype limit)
{
    const SearchExpression sought = parseSearch(query.words, query.lastIsPrefix, query.language);
    const WordColumns title = columnBit(WordColumn::Title);
    const WordColumns near = title | columnBit(WordColumn::Description) | columnBit(WordColumn::Names);
    const std::pair<WordColumns, bool> tiers[]{{title, false}, {title, true}, {near, false}, {near, true}};
    const bool isWhole = query.descending || limit < 0;
    std::vector<quint32> all;
    Ordinals left = set;
    qsizetype passed = 0; // ranked before `offset`
    const auto take = [&](const Ordinals &tier) -> Result<void> {
        const auto size = qsizetype(tier.cardinality());
        const qsizetype skip = isWhole ? 0 : std::max<qsizetype>(0, offset - passed);
        if (skip < size) {
            ItemQuery byNumber = query;
            byNumber.order = ItemOrder::Number;
            byNumber.descending = false;
            const auto part = slice(tier, byNumber, skip, isWhole ? -1 : limit - qsizetype(all.size()));
            if (!part)
                return part.unexpected();
            all.insert(all.end(), part->begin(), part->end());
        }
        passed += size;
        return {};
    };
    for (const auto &[columns, mayGrow] : tiers) {
        if (left.isEmpty() || query.words.trimmed().isEmpty() || (!isWhole && qsizetype(all.size()) >= limit))
            break;
        const auto tier = hits(sought, columns, mayGrow);
        if (!tier)
            return tier.unexpected();
        VITRINE_TRY(take(left & *tier));
        left -= *tier;
    }
    if (isWhole || qsizetype(all.size()) < limit)
        VITRINE_TRY(take(left));
    if (!isWhole)
        return all;
    if (query.descending)
        std::reverse(all.begin(), all.end());
    const size_t from = std::min(all.size(), size_t(offset));
    const size_t to = limit < 0 ? all.size() : std::min(all.size(), from + size_t(limit));
    return std::vector<quint32>(all.begin() + std::ptrdiff_t(from), all.begin() + std::ptrdiff_t(to));
}

} // namespace vitrine
