// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "domain/itemquery.h"
#include "storage/database.h"
#include "storage/searchsections.h"

#include <array>

#include <roaring/roaring.hh>

namespace vitrine {

using Ordinals = Roaring; ///< a set of items, each by its place in the image

/// The ordinals of a set, ascending.
[[nodiscard]] inline std::vector<quint32> ordinalsOf(const Ordinals &set)
{
    std::vector<quint32> all(set.cardinality());
    set.toUint32Array(all.data());
    return all;
}

/// The columns of the word index that an image tells apart; `Other` also holds what the desks may read besides.
enum class WordColumn { Title, Description, Names, Transcript, Other };
constexpr int wordColumns = 5;
using WordColumns = unsigned; ///< one bit a column
constexpr WordColumns columnBit(WordColumn column) { return 1U << static_cast<unsigned>(column); }
constexpr WordColumns everyColumn = (1U << wordColumns) - 1;

/// How far the image has read the change log; two catalogues or two histories never have the same mark.
struct LogMark {
    qint64 id = 0;
    QString print;

    bool operator==(const LogMark &) const = default;
    [[nodiscard]] static Result<LogMark> of(Database &database);
    [[nodiscard]] static Result<LogMark> at(Database &database, qint64 id);
};

/// The languages of the catalogue, in its order.
[[nodiscard]] Result<QStringList> spokenLanguages(Database &database);

/// Everything about items that is filtered by, counted and sorted by, as flat arrays, and the items of the frequent
/// words and beginnings of words as bitmaps: for one audience, holding only what it may see. An item is known by its
/// ordinal, its place in the order of row ids. Made from the tables, kept in previews/ when large, never changed.
class SearchImage final {
public:
    static constexpr quint32 none = 0xffffffff;
    static constexpr qint32 noDay = INT32_MAX; ///< of `earliest`: the item has no date
    static constexpr int longestPrefix = 5;    ///< of the beginnings kept as bitmaps

    /// One facet: a value for each item (`offsets` empty), or a run of values.
    struct Column {
        std::span<const quint32> offsets;
        std::span<const quint32> values;
    };

    explicit SearchImage(SearchSections sections);

    [[nodiscard]] size_t size() const { return m_rows.size(); }
    [[nodiscard]] qint64 rowAt(quint32 ordinal) const { return m_rows[ordinal]; }
    [[nodiscard]] quint32 ordinalOf(qint64 row) const; ///< `none` when the item is not in it
    [[nodiscard]] QUuid uidAt(quint32 ordinal) const;
    [[nodiscard]] std::optional<qint64> rowOfUid(QUuid uid) const; ///< slow: reads all
    [[nodiscard]] bool isItem(quint32 ordinal) const { return m_levels[ordinal] >= 3; }
    [[nodiscard]] const Column &column(Facet facet) const { return m_columns[static_cast<size_t>(facet)]; }
    [[nodiscard]] const QStringList &values(Facet facet) const { return m_values[static_cast<size_t>(facet)]; }
    [[nodiscard]] std::span<const qint32> earliest() const { return m_earliest; }
    [[nodiscard]] std::span<const qint32> latest() const { return m_latest; }
    [[nodiscard]] std::span<const qint16> years(Calendar calendar) const;

    /// Ordinals in an order, ascending; of Date the undated come last. Relevance has none.
    [[nodiscard]] std::span<const quint32> ordered(ItemOrder order, const QString &language = {}) const;
    [[nodiscard]] std::span<const quint32> ranks(ItemOrder order, const QString &language = {}) const;
    [[nodiscard]] bool hasTitleOrder(const QString &language) const { return !m_sections.bytes("title-" + language.toStdString()).empty(); }
    [[nodiscard]] std::span<const quint32> sectionItems(quint32 section) const;

    [[nodiscard]] const StringTable &words() const { return m_words; } ///< every word of this audience
    [[nodiscard]] quint32 itemsWith(size_t word) const { return m_wordCounts[word]; }
    /// The items with a frequent word, or with one of its frequent beginnings (`key` ends in *); nothing when it is not
    /// kept because it is rare.
    [[nodiscard]] std::optional<Ordinals> posting(QStringView key, WordColumns columns) const;

    /// The items in which two words stand side by side in this order; nothing when one of them is not frequent.
    [[nodiscard]] std::optional<Ordinals> pairPosting(const QString &first, const QString &second) const;

    [[nodiscard]] LogMark mark() const;
    [[nodiscard]] QString day() const; ///< by whose date embargoes and rights were judged
    [[nodiscard]] QStringList spoken() const; ///< the languages of the catalogue when it was made
    [[nodiscard]] const SearchSections &sections() const { return m_sections; }

private:
    SearchSections m_sections;
    std::span<const quint32> m_rows;
    std::span<const quint8> m_levels;
    std::array<Column, EnumNames<Facet>::names.size()> m_columns;
    std::array<QStringList, EnumNames<Facet>::names.size()> m_values;
    std::span<const qint32> m_earliest;
    std::span<const qint32> m_latest;
    StringTable m_words;
    std::span<const quint32> m_wordCounts;
    StringTable m_postingKeys;
    std::span<const quint64> m_postingAt;
    StringTable m_pairs;
    std::span<const quint64> m_pairAt;
};

/// Which item hangs where, by ordinal: changes with sections and exhibitions, so it can be read anew alone.
struct Hang {
    QStringList sections; ///< uids, in the order of the exhibitions
    std::vector<quint32> offsets, values;              ///< the sections of an item
    std::vector<quint32> sectionOffsets, sectionItems; ///< the items of a section, in order
    std::vector<quint32> ordered, ranks;               ///< all items as hung; those not hung by number, at the end
};

/// What an image is made for.
struct ImagePlan {
    Audience audience;
    QString today;
    QStringList languages; ///< of title orders
    QStringList spoken;    ///< those of the catalogue
    qint64 firstRow = 0;   ///< of the items to take in
    qint64 lastRow = INT64_MAX;
    std::function<bool()> isStale; ///< true ends it with Cancelled

    [[nodiscard]] bool isWhole() const { return lastRow == INT64_MAX; }
    /// The item rows as part of a WHERE clause, on a column.
    [[nodiscard]] QString rowsSql(const QString &column) const;
};

/// Reads an image from the tables.
[[nodiscard]] Result<std::shared_ptr<const SearchImage>> makeSearchImage(Database &database, const ImagePlan &plan);
/// The hang alone. `ordinalOf` gives `none` for items the image does not have; `count` ordinals are there;
/// `numberRank` orders what is not hung.
[[nodiscard]] Result<Hang> readHang(Database &database, const ImagePlan &plan, size_t count,
                                    const std::function<quint32(qint64)> &ordinalOf,
                                    const std::function<quint32(quint32)> &numberRank);
/// The words of items, as the index keeps them, into the sections of an image.
[[nodiscard]] Result<void> readWords(Database &database, const ImagePlan &plan, std::span<const quint32> rows,
                                     SearchSections &sections);

/// What the items in these rows lack, for desks: ordinals with a Lack each, in this order. Neither Lack::Media, which is seen
/// in files and logs, nor Lack::Exhibition, which the hang says.
[[nodiscard]] Result<std::vector<std::pair<quint32, quint32>>> readLacks(Database &database, const ImagePlan &plan, std::span<const quint32> rows,
                                                                         std::span<const quint8> levels);

/// A unit of a word in folded text, as the index counts words.
[[nodiscard]] inline bool isWordUnit(QChar unit) { return unit.isLetterOrNumber() || unit.isSurrogate() || unit.isMark(); }

} // namespace vitrine
