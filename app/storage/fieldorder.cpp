// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fieldorder.h"

#include "base/collate.h"
#include "storage/fieldtexts.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr quint32 none = SearchImage::none;
constexpr quint32 rowsAtOnce = 50'000;
constexpr qsizetype mostRemembered = 50'000; ///< texts: what repeats is collated once

/// The texts of items as numbers in the order of a language.
class TextRanks final {
public:
    explicit TextRanks(const QString &language) : m_collator(language) {}

    [[nodiscard]] quint32 add(const QString &text)
    {
        const QString part = sortedPart(text);
        const auto known = m_known.constFind(part);
        if (known != m_known.cend()) {
            ++m_again;
            return *known;
        }
        m_keys.push_back({m_collator.sortKey(part), quint32(m_keys.size())});
        if (m_isRemembering)
            m_known.insert(part, quint32(m_keys.size() - 1));
        if (m_isRemembering && m_known.size() == mostRemembered) {
            m_isRemembering = false;
            if (m_again < mostRemembered / 10) // hardly anything repeats: no use in looking
                m_known.clear();
        }
        return quint32(m_keys.size() - 1);
    }
    /// By the number that add() gave. Texts that the language calls equal have one rank.
    [[nodiscard]] std::vector<quint32> ranks()
    {
        std::sort(m_keys.begin(), m_keys.end(), [](const Key &a, const Key &b) { return a.key.compare(b.key) < 0; });
        std::vector<quint32> ranks(m_keys.size());
        quint32 rank = 0;
        for (size_t i = 0; i < m_keys.size(); ++i) {
            if (i > 0 && m_keys[i - 1].key.compare(m_keys[i].key) != 0)
                ++rank;
            ranks[m_keys[i].number] = rank;
        }
        return ranks;
    }

private:
    struct Key {
        QCollatorSortKey key;
        quint32 number;
    };
    Collator m_collator;
    QHash<QString, quint32> m_known;
    std::vector<Key> m_keys;
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
    explicit Ordinal(const SearchImage &image) : m_image(image) {}
    [[nodiscard]] quint32 of(qint64 row)
    {
        while (m_at < m_image.size() && m_image.rowAt(m_at) < row)
            ++m_at;
        return m_at < m_image.size() && m_image.rowAt(m_at) == row ? m_at : none;
    }

private:
    const SearchImage &m_image;
    quint32 m_at = 0;
};

} // namespace

Result<std::shared_ptr<const FieldOrder>> makeFieldOrder(Tables &tables, const Audience &audience, const SearchImage &image, const ItemField &field,
                                                         const QString &language, const std::function<bool()> &isStale)
{
    if (field.key == "kind"_L1)
        return std::make_shared<const FieldOrder>(orderOf(image, kindsOf(image)));
    FieldTexts texts(tables, audience, field, language);
    TextRanks ranks(language);
    Ordinal ordinal(image);
    std::vector<quint32> values(image.size(), none);
    for (size_t first = 0; first < image.size(); first += rowsAtOnce) {
        if (isStale && isStale())
            return fail(ErrorKind::Cancelled, {}, u"a newer question was asked"_s);
        const size_t last = std::min(image.size(), first + rowsAtOnce) - 1;
        VITRINE_TRY(texts.read({image.rowAt(quint32(first)), image.rowAt(quint32(last))}, [&](qint64 row, const QString &text) {
            if (const quint32 at = ordinal.of(row); at != none)
                values[at] = ranks.add(text);
        }));
    }
    const std::vector<quint32> rankOf = ranks.ranks();
    for (quint32 &value : values)
        value = value == none ? none : rankOf[value];
    return std::make_shared<const FieldOrder>(orderOf(image, values));
}

} // namespace vitrine
