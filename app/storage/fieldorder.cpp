// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fieldorder.h"

#include "base/sortkeys.h"
#include "storage/fieldtexts.h"

#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <numeric>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr quint32 none = SearchImage::none;
constexpr quint32 rowsAtOnce = 50'000;
constexpr int mostThreads = 4;
constexpr qsizetype mostRemembered = 50'000; ///< texts
constexpr qsizetype enoughToTell = 4'000;    ///< whether texts repeat

/// The texts of a part of the items as numbers, sorted in the order of a language. What repeats is collated once.
class SortedTexts final {
public:
    explicit SortedTexts(const QString &language) : m_keys(language) {}

    [[nodiscard]] quint32 add(const QString &text)
    {
        const QString part = sortedPart(text);
        if (const auto known = m_known.constFind(part); known != m_known.cend()) {
            ++m_again;
            return *known;
        }
        const quint32 number = m_keys.add(part);
        if (!m_isRemembering)
            return number;
        m_known.insert(part, number);
        const bool isTelling = m_known.size() == enoughToTell && m_again < enoughToTell / 10; // hardly anything repeats: no use in looking
        m_isRemembering = !isTelling && m_known.size() < mostRemembered;
        if (isTelling)
            m_known.clear();
        return number;
    }
    void sort() { m_keys.sort(); }
    [[nodiscard]] const SortKeys &sorted() const { return m_keys; }

private:
    SortKeys m_keys;
    QHash<QString, quint32> m_known;
    qsizetype m_again = 0;
    bool m_isRemembering = true;
};

/// @param values by ordinal: what they are ordered by first; `none` for items without
FieldOrder orderOf(const SearchImage &image, const std::vector<quint32> &values)
{
    FieldOrder order;
    const auto numbers = image.ranks(ItemOrder::Number);
    const auto byNumber = image.ordered(ItemOrder::Number);
    std::vector<quint64> places;
    for (quint32 at = 0; at < values.size(); ++at) {
        if (values[at] != none)
            places.push_back(quint64(values[at]) << 32 | numbers[at]);
    }
    std::sort(places.begin(), places.end());
    order.filled = places.size();
    for (const quint64 place : places)
        order.ordered.push_back(byNumber[quint32(place)]);
    for (const quint32 at : byNumber) {
        if (values[at] == none)
            order.ordered.push_back(at);
    }
    order.ranks.resize(order.ordered.size());
    for (quint32 rank = 0; rank < order.ordered.size(); ++rank)
        order.ranks[order.ordered[rank]] = rank;
    return order;
}

std::vector<quint32> kindsOf(const SearchImage &image)
{
    std::vector<quint32> kindOf;
    for (const QString &name : image.values(Facet::Kind))
        kindOf.push_back(quint32(enumFromName<ItemKind>(name).value_or(ItemKind::Document)));
    const auto column = image.column(Facet::Kind).values;
    std::vector<quint32> values;
    std::transform(column.begin(), column.end(), std::back_inserter(values), [&](quint32 value) { return value == none ? none : kindOf[value]; });
    return values;
}

/// A row that comes in ascending order, found near the last one.
class Ordinal final {
public:
    Ordinal(const SearchImage &image, quint32 from) : m_image(image), m_at(from) {}
    [[nodiscard]] quint32 of(qint64 row)
    {
        while (m_at < m_image.size() && m_image.rowAt(m_at) < row)
            ++m_at;
        return m_at < m_image.size() && m_image.rowAt(m_at) == row ? m_at : none;
    }

private:
    const SearchImage &m_image;
    quint32 m_at;
};

/// A stretch of the image whose texts one thread reads and sorts.
struct Stretch {
    quint32 first = 0, last = 0; ///< ordinals, the last one not among them
    SortedTexts texts;
    Result<void> outcome;
};

/// Puts the number of each item's text into `values`. `goesOn` is asked now and then.
Result<void> readStretch(Stretch &stretch, FieldTexts texts, const SearchImage &image, std::vector<quint32> &values, const std::function<bool()> &goesOn)
{
    Ordinal ordinal(image, stretch.first);
    for (quint32 first = stretch.first; first < stretch.last; first += rowsAtOnce) {
        if (!goesOn())
            return fail(ErrorKind::Cancelled, {}, u"a newer question was asked"_s);
        const quint32 last = std::min(stretch.last, first + rowsAtOnce) - 1;
        VITRINE_TRY(texts.read({image.rowAt(first), image.rowAt(last)}, [&](qint64 row, const QString &text) {
            if (const quint32 at = ordinal.of(row); at != none)
                values[at] = stretch.texts.add(text);
        }));
    }
    stretch.texts.sort();
    return {};
}

/// One for each processor when there is much to read, and reading disturbs nobody who writes.
std::vector<Stretch> stretchesOf(const SearchImage &image, const Database &database, const QString &language, size_t worthThreads)
{
    const bool isShared = image.size() >= worthThreads && !database.isWritable();
    const quint32 count = isShared ? quint32(std::clamp(QThread::idealThreadCount(), 2, mostThreads)) : 1;
    std::vector<Stretch> all;
    for (quint32 i = 0; i < count; ++i) {
        const auto border = [&](quint32 part) { return quint32(image.size() * part / count); };
        all.push_back({border(i), border(i + 1), SortedTexts(language), {}});
    }
    return all;
}

/// Turns the numbers of texts into their ranks. Texts that the language calls equal have one rank.
void rankTexts(const std::vector<Stretch> &stretches, std::vector<quint32> &values)
{
    std::vector<std::vector<quint32>> ranks;
    std::vector<size_t> next(stretches.size(), 0);
    for (const Stretch &one : stretches)
        ranks.emplace_back(one.texts.sorted().keys().size());
    std::optional<std::pair<size_t, size_t>> before; // stretch and place
    const auto keysOf = [&](size_t part) -> const SortKeys & { return stretches[part].texts.sorted(); };
    const auto compare = [&](size_t part, size_t at, size_t other, size_t otherAt) {
        return keysOf(part).compare(keysOf(part).keys()[at], keysOf(other), keysOf(other).keys()[otherAt]);
    };
    for (quint32 rank = 0;;) {
        size_t least = stretches.size();
        for (size_t part = 0; part < stretches.size(); ++part) {
            const bool isOver = next[part] == keysOf(part).keys().size();
            if (!isOver && (least == stretches.size() || compare(part, next[part], least, next[least]) < 0))
                least = part;
        }
        if (least == stretches.size())
            break;
        if (before && compare(before->first, before->second, least, next[least]) != 0)
            ++rank;
        before = {least, next[least]};
        ranks[least][keysOf(least).keys()[next[least]].number] = rank;
        ++next[least];
    }
    for (size_t part = 0; part < stretches.size(); ++part) {
        for (quint32 at = stretches[part].first; at < stretches[part].last; ++at)
            values[at] = values[at] == none ? none : ranks[part][values[at]];
    }
}

/// All stretches but the first in threads with connections of their own.
Result<void> readStretches(std::vector<Stretch> &stretches, Tables &tables, const std::function<FieldTexts(Tables &)> &textsOf, const SearchImage &image,
                           std::vector<quint32> &values, const std::function<bool()> &isStale)
{
    std::atomic_bool isOver = false;
    const auto readApart = [&](Stretch &stretch) -> Result<void> {
        auto database = Database::open(tables.database.file(), Database::Mode::ReadOnly);
        if (!database)
            return database.unexpected();
        RowIds ids(**database);
        Tables own{**database, ids, tables.clock};
        return readStretch(stretch, textsOf(own), image, values, [&] { return !isOver; });
    };
    QThreadPool threads; // of this piece of work alone, which waits for them
    threads.setMaxThreadCount(std::max(1, int(stretches.size()) - 1));
    for (size_t i = 1; i < stretches.size(); ++i)
        threads.start([&, i] { stretches[i].outcome = readApart(stretches[i]); });
    stretches[0].outcome = readStretch(stretches[0], textsOf(tables), image, values, [&] { return !(isStale && isStale()); });
    if (!stretches[0].outcome)
        isOver = true;
    threads.waitForDone();
    for (const Stretch &one : stretches)
        VITRINE_TRY(one.outcome);
    return {};
}

} // namespace

Result<std::shared_ptr<const FieldOrder>> makeFieldOrder(Tables &tables, const Audience &audience, const SearchImage &image, const ItemField &field,
                                                         const QString &language, const std::function<bool()> &isStale, size_t worthThreads)
{
    if (field.key == "kind"_L1)
        return std::make_shared<const FieldOrder>(orderOf(image, kindsOf(image)));
    std::vector<quint32> values(image.size(), none);
    std::vector<Stretch> stretches = stretchesOf(image, tables.database, language, worthThreads);
    const auto textsOf = [&](Tables &own) { return FieldTexts(own, audience, field, language); };
    VITRINE_TRY(readStretches(stretches, tables, textsOf, image, values, isStale));
    rankTexts(stretches, values);
    return std::make_shared<const FieldOrder>(orderOf(image, values));
}

} // namespace vitrine
