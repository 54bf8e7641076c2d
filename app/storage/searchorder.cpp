// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchengine.h"

#include "domain/itemorders.h"
#include "domain/multitext.h"
#include "storage/admitted.h"
#include "storage/fieldtexts.h"
#include "storage/storagewords.h"

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

/// Titles that the language calls equal are told apart by their letters, texts of fields by the numbers of their items.
int compared(const Collator &words, const QString &a, const QString &b, ItemOrder order)
{
    return order == ItemOrder::Field ? words.sortKey(a).compare(words.sortKey(b)) : words.compare(a, b);
}

} // namespace

const Collator &SearchEngine::collator(const QString &language)
{
    return m_collators.try_emplace(language, language).first->second;
}

Result<SearchEngine::Order> SearchEngine::orderOf(const ItemQuery &query) const
{
    Order order{query.order, {}, {}, 0};
    if (query.order == ItemOrder::Field && (query.orderField == "number"_L1 || query.orderField == "title"_L1 || query.orderField == "date"_L1))
        order.kind = *enumFromName<ItemOrder>(query.orderField);
    else if (query.order == ItemOrder::Relevance)
        order.kind = ItemOrder::Number;
    else if (query.order == ItemOrder::Kind)
        order = {ItemOrder::Field, u"kind"_s, {}, 0};
    if (order.kind == ItemOrder::Title)
        order.language = m_image->hasTitleOrder(query.language) ? query.language : u"en"_s;
    if (order.kind != ItemOrder::Field || !order.field.isEmpty())
        return order;
    const ItemField *field = orderField(query.orderField);
    if (!field)
        return fail(ErrorKind::Invalid, StorageWords::tr("There is no field “%1” to sort by.").arg(query.orderField));
    order.field = field->key;
    order.language = query.language;
    const bool dependsOnOthers = field->key == "parent"_L1 || field->key == "related"_L1 || field->key == "provenance"_L1;
    order.version = dependsOnOthers ? m_seen.id : 0;
    return order;
}

Result<SearchEngine::Ordered> SearchEngine::inOrder(const Order &order)
{
    if (order.kind != ItemOrder::Field) {
        const auto ordered = m_image->ordered(order.kind, order.language);
        const auto isDated = [&](quint32 at) { return m_image->earliest()[at] != SearchImage::noDay; };
        const auto filled = order.kind == ItemOrder::Date ? std::partition_point(ordered.begin(), ordered.end(), isDated) : ordered.end();
        return Ordered{ordered, m_image->ranks(order.kind, order.language), size_t(filled - ordered.begin()), nullptr};
    }
    const QString name = QStringList{order.field, order.language, QString::number(order.version)}.join(u' ');
    auto kept = m_shelf->order(m_image, name);
    if (!kept) {
        auto made = makeFieldOrder(m_tables, m_audience, *m_image, *orderField(order.field), order.language, m_isStale);
        if (!made)
            return made.unexpected();
        kept = std::move(*made);
        m_shelf->keepOrder(m_image, name, kept);
    }
    return Ordered{kept->ordered, kept->ranks, kept->filled, kept};
}

Result<QString> SearchEngine::titleOf(qint64 row, const QString &language)
{
    MultiText title;
    VITRINE_TRY(m_tables.database.each(u"SELECT t.language, t.value, t.origin FROM text_value AS t WHERE t.record = ? AND t.field = 'title'"
                                       " AND t.place = 0 AND "_s + mayReadSql(u"t.record"_s, u"'title'"_s, m_audience),
                                       {row}, [&](const Row &r) {
                                           title.set({r.text(0), r.text(1), static_cast<TextOrigin>(r.number(2)), TextState::Draft});
                                       }));
    const TextValue *shown = title.shown(language);
    return shown ? shown->text : QString();
}

/// What an item is ordered by, as its audience may read it.
Result<SearchEngine::OrderKeys> SearchEngine::orderKeys(qint64 row, const Order &order)
{
    OrderKeys keys;
    VITRINE_TRY(m_tables.database.each(u"SELECT CASE WHEN "_s + mayReadSql(u"item.id"_s, u"'number'"_s, m_audience)
                                           + u" THEN item.number_key ELSE '' END, record.updated"
                                             " FROM item JOIN record ON record.id = item.id WHERE item.id = ?"_s,
                                       {row}, [&](const Row &r) { keys.number = r.text(0), keys.updated = r.text(1); }));
    if (order.kind == ItemOrder::Title) {
        auto title = titleOf(row, order.language);
        if (!title)
            return title.unexpected();
        keys.text = std::move(*title);
    } else if (order.kind == ItemOrder::Field) {
        FieldTexts texts(m_tables, m_audience, *orderField(order.field), order.language);
        VITRINE_TRY(texts.read({row, row}, [&](qint64, const QString &text) { keys.text = sortedPart(text); }));
    }
    return keys;
}

bool SearchEngine::hasValue(const Changed &item, const OrderKeys &keys, const Order &order) const
{
    return order.kind == ItemOrder::Date ? item.facts->earliest()[0] != SearchImage::noDay : order.kind != ItemOrder::Field || !keys.text.isEmpty();
}

/// An item of the image stands before one that changed.
Result<bool> SearchEngine::standsBefore(quint32 other, const Changed &item, const OrderKeys &own, const Order &order)
{
    if (order.kind == ItemOrder::Date) {
        const auto key = [](qint32 earliest, qint32 latest) { return std::tuple(earliest == SearchImage::noDay, earliest, latest); };
        const auto a = key(m_image->earliest()[other], m_image->latest()[other]);
        const auto b = key(item.facts->earliest()[0], item.facts->latest()[0]);
        if (a != b)
            return a < b;
    }
    const auto theirs = orderKeys(m_image->rowAt(other), order);
    if (!theirs)
        return theirs.unexpected();
    if (order.kind == ItemOrder::Changed && theirs->updated != own.updated)
        return theirs->updated > own.updated;
    if (order.kind == ItemOrder::Field && theirs->text.isEmpty() != own.text.isEmpty())
        return own.text.isEmpty();
    if (const int texts = compared(collator(order.language), theirs->text, own.text, order.kind); texts != 0)
        return texts < 0;
    return theirs->number < own.number;
}

/// How many items of the image stand before one that changed, in an order.
Result<SearchEngine::Position> SearchEngine::position(quint32 ordinal, const Order &order, const Ordered &image)
{
    Changed &item = changed(ordinal);
    const auto known = item.positions.find(order);
    if (known != item.positions.end() && known->second.among == image.owner)
        return known->second;
    const auto own = orderKeys(item.facts->rowAt(0), order);
    if (!own)
        return own.unexpected();
    size_t first = 0;
    size_t last = image.ordered.size();
    while (first < last) {
        const size_t half = first + (last - first) / 2;
        size_t middle = half;
        while (middle < last && m_dead.contains(image.ordered[middle])) // its keys are not those of the image any more
            ++middle;
        const auto before = middle == last ? Result<bool>(false) : standsBefore(image.ordered[middle], item, *own, order);
        if (!before)
            return before.unexpected();
        if (*before)
            first = middle + 1;
        else
            last = half;
    }
    return item.positions[order] = {quint32(first), *own, image.owner};
}

/// The changed items of a set in an order, each with how many of the image stand before it.
Result<std::vector<std::pair<quint32, SearchEngine::Position>>> SearchEngine::placed(const Ordinals &set, const Order &order, const Ordered &image)
{
    Ordinals fresh;
    fresh.addRange(m_image->size(), m_image->size() + m_changed.size());
    std::vector<std::pair<quint32, Position>> all;
    for (const quint32 at : ordinalsOf(set & fresh)) {
        auto own = position(at, order, image);
        if (!own)
            return own.unexpected();
        while (own->before > 0 && m_dead.contains(image.ordered[own->before - 1])) // behind the last that still counts
            --own->before;
        all.emplace_back(at, std::move(*own));
    }
    const auto dateOf = [&](quint32 at) {
        const SearchImage &facts = *changed(at).facts;
        return std::tuple(facts.earliest()[0] == SearchImage::noDay, facts.earliest()[0], facts.latest()[0]);
    };
    std::sort(all.begin(), all.end(), [&](const auto &a, const auto &b) {
        const auto &[oneAt, one] = a;
        const auto &[otherAt, other] = b;
        if (one.before != other.before)
            return one.before < other.before;
        if (order.kind == ItemOrder::Date && dateOf(oneAt) != dateOf(otherAt))
            return dateOf(oneAt) < dateOf(otherAt);
        if (order.kind == ItemOrder::Changed && one.keys.updated != other.keys.updated)
            return one.keys.updated > other.keys.updated;
        if (order.kind == ItemOrder::Field && one.keys.text.isEmpty() != other.keys.text.isEmpty())
            return other.keys.text.isEmpty();
        if (const int texts = compared(collator(order.language), one.keys.text, other.keys.text, order.kind); texts != 0)
            return texts < 0;
        return std::tuple(one.keys.number, rowAt(oneAt)) < std::tuple(other.keys.number, rowAt(otherAt));
    });
    return all;
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
    const auto order = orderOf(query);
    if (!order)
        return order.unexpected();
    const auto image = inOrder(*order);
    if (!image)
        return image.unexpected();
    const auto ordered = image->ordered;
    const auto ranks = image->ranks;
    // What has no value stays last, whichever way.
    const size_t tail = image->filled;
    const auto turned = [&](quint64 rank) { return !query.descending || rank >= tail ? rank : tail - 1 - rank; };
    std::vector<Placed> placed;
    const auto fresh = this->placed(set, *order, *image);
    if (!fresh)
        return fresh.unexpected();
    for (const auto &[at, own] : *fresh) {
        const bool isTurned = query.descending && own.before <= tail && hasValue(changed(at), own.keys, *order);
        const auto among = quint32(placed.size());
        placed.push_back({2 * (isTurned ? tail - own.before : quint64(own.before)), isTurned ? quint32(fresh->size()) - among : among, at});
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
