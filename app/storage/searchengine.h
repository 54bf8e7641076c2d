// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchgrammar.h"
#include "base/collate.h"
#include "storage/commonstore.h"
#include "storage/missingoriginals.h"
#include "storage/searchshelf.h"

#include <QHash>
#include <QSet>

#include <deque>

namespace vitrine {

/// Answers item queries for one audience on one connection: from an image of the catalogue, and from what changed since
/// it was made. Rare words, phrases and long beginnings are asked of the index (table `search`).
class SearchEngine final {
public:
    SearchEngine(Tables &tables, const Audience &audience, std::shared_ptr<SearchShelf> shelf)
        : m_tables(tables), m_audience(audience), m_shelf(std::move(shelf)), m_missing(tables, audience, m_shelf->folder())
    {
    }

    /// False while an image would have to be made of more items than are read unnoticed; never waits for one.
    [[nodiscard]] bool answersAtOnce();
    /// Whether the lists were made, or fetched, for a question before.
    [[nodiscard]] bool isOpen() const { return m_image != nullptr; }
    [[nodiscard]] Result<int> count(const ItemQuery &query);
    /// Row ids and uids, in order; limit -1 for all.
    [[nodiscard]] Result<std::vector<std::pair<qint64, QUuid>>> list(const ItemQuery &query, int offset, int limit);
    /// Where the item of a row stands in `list`, limit -1.
    [[nodiscard]] Result<Standing> standing(const ItemQuery &query, qint64 row);
    /// The most frequent values of a facet whose names hold `words`, and those chosen; most -1: all.
    [[nodiscard]] Result<FacetAnswer> facet(const ItemQuery &query, Facet facet, const QStringList &words, int most);
    [[nodiscard]] Result<std::vector<YearCount>> years(const ItemQuery &query, Calendar calendar);
    /// Another spelling that finds something; empty when there is none.
    [[nodiscard]] Result<QString> suggestion(const ItemQuery &query);

    /// What was read since the image was made is read again: a deed was taken back.
    void forgetChanges();
    /// A record that was written, once for all its fields.
    struct Step {
        RecordType type = RecordType::Item;
        QString uid;
        QString before; ///< of a deletion: the whole record
    };
    void setStaleness(std::function<bool()> isStale) { m_isStale = std::move(isStale); }

private:
    struct FacetNames {
        QStringList names;
        QHash<QString, quint32> index;
        [[nodiscard]] quint32 add(const QString &name);
    };
    /// An order and all that it depends on.
    struct Order {
        ItemOrder kind = ItemOrder::Number;
        QString field, language; ///< of ItemOrder::Field; the language of titles too
        qint64 version = 0;      ///< of fields whose values may change with other records
        [[nodiscard]] bool operator<(const Order &other) const
        {
            return std::tie(kind, field, language, version) < std::tie(other.kind, other.field, other.language, other.version);
        }
    };
    /// The items of the image in an order.
    struct Ordered {
        std::span<const quint32> ordered, ranks;
        size_t filled = 0; ///< the rest has no value and stays at the end
        std::shared_ptr<const FieldOrder> owner;
    };
    struct OrderKeys {
        QString number, updated, text; ///< text: the title, or the text of the field
    };
    struct Position {
        quint32 before = 0; ///< how many of the image stand before it
        OrderKeys keys;
        std::shared_ptr<const FieldOrder> among; ///< the order it was found in, where there may be several of the image
    };
    /// An item that was added or changed since the image was made. Its ordinal follows those of the image.
    struct Changed {
        std::shared_ptr<const SearchImage> facts; ///< of this item alone
        std::array<QStringList, wordColumns> words;
        std::array<std::vector<quint32>, EnumNames<Facet>::names.size()> values;
        quint32 root = 0; ///< the ordinal under which it hangs
        std::map<Order, Position> positions;
    };
    /// What one query finds; for facets and histogram also with one condition left out.
    struct Found {
        Ordinals all;
        std::map<Facet, Ordinals> without;
        std::optional<Ordinals> withoutDates;
    };
    struct Kept {
        ItemQuery query;
        qint64 checked = 0; ///< how far the checks of originals were known
        Found found;
    };

    // searchchanges.cpp
    [[nodiscard]] Result<void> refresh();
    [[nodiscard]] bool keepsImage(const LogMark &now);
    [[nodiscard]] Result<void> renew(const LogMark &now, bool exactly);
    [[nodiscard]] Result<void> takeChanges(const LogMark &now);
    [[nodiscard]] ImagePlan plan() const;
    [[nodiscard]] bool isOfToday(const QString &today) const { return m_day == today || !m_audience.publishedOnly; }
    [[nodiscard]] Result<void> addDue(const QString &today, QSet<qint64> &rows);
    [[nodiscard]] Result<QSet<qint64>> rowsOf(const std::vector<Step> &steps);
    [[nodiscard]] Result<void> takeItem(qint64 row);
    [[nodiscard]] Result<void> takeHang();
    void bury(qint64 row);
    [[nodiscard]] quint32 ordinalOf(qint64 row) const;
    [[nodiscard]] qint64 rowAt(quint32 ordinal) const;
    [[nodiscard]] QUuid uidAt(quint32 ordinal) const;
    [[nodiscard]] bool isNew(quint32 ordinal) const { return ordinal >= m_image->size(); }
    [[nodiscard]] Changed &changed(quint32 ordinal) { return m_changed[ordinal - m_image->size()]; }
    [[nodiscard]] FacetNames &names(Facet facet);

    // searchengine.cpp
    [[nodiscard]] Result<const Found *> find(const ItemQuery &query);
    [[nodiscard]] Result<Found> evaluate(const ItemQuery &query);
    [[nodiscard]] Result<Ordinals> hits(const SearchExpression &expression, WordColumns columns, bool mayGrow);
    [[nodiscard]] Result<Ordinals> hitsOf(const SearchTerm &term, WordColumns columns, bool mayGrow);
    [[nodiscard]] Result<Ordinals> wordHits(const QStringList &words, bool prefix, WordColumns columns, bool isRank = false);
    [[nodiscard]] Result<void> addIndexed(Ordinals &found, const QString &match);
    [[nodiscard]] Result<Ordinals> phraseHits(const QStringList &words, bool prefix, WordColumns columns, bool isRank);
    [[nodiscard]] Result<Ordinals> verified(const Ordinals &candidates, const QStringList &words, bool prefix, WordColumns columns);
    [[nodiscard]] Result<Ordinals> longBeginning(const QString &word, WordColumns columns);
    void addChanged(Ordinals &found, const QStringList &words, bool prefix, WordColumns columns);
    [[nodiscard]] Result<Ordinals> numberHits(const QString &number, bool prefix);
    [[nodiscard]] Ordinals dateHits(const std::optional<qint64> &from, const std::optional<qint64> &to);
    [[nodiscard]] Result<Ordinals> valueHits(Facet facet, const QStringList &values);
    [[nodiscard]] Ordinals sectionHits(const QString &section);
    [[nodiscard]] Result<Ordinals> treeHits(ItemId top);
    [[nodiscard]] Result<Ordinals> placeHits(const QString &place);
    [[nodiscard]] QString columnsSql(WordColumns columns) const;
    [[nodiscard]] bool isStale() const { return m_isStale && m_isStale(); }

    // searchorder.cpp
    [[nodiscard]] Result<std::vector<quint32>> slice(const Ordinals &set, const ItemQuery &query, qsizetype offset, qsizetype limit);
    [[nodiscard]] Result<std::vector<quint32>> byRelevance(const ItemQuery &query, const Ordinals &set, qsizetype offset, qsizetype limit);
    [[nodiscard]] Result<Order> orderOf(const ItemQuery &query) const;
    [[nodiscard]] Result<Ordered> inOrder(const Order &order);
    [[nodiscard]] Result<OrderKeys> orderKeys(qint64 row, const Order &order);
    [[nodiscard]] Result<QString> titleOf(qint64 row, const QString &language);
    [[nodiscard]] Result<bool> standsBefore(quint32 other, const Changed &item, const OrderKeys &own, const Order &order);
    [[nodiscard]] bool hasValue(const Changed &item, const OrderKeys &keys, const Order &order) const;
    [[nodiscard]] Result<std::vector<std::pair<quint32, Position>>> placed(const Ordinals &set, const Order &order, const Ordered &image);
    [[nodiscard]] Result<Position> position(quint32 ordinal, const Order &order, const Ordered &image);
    [[nodiscard]] const Collator &collator(const QString &language);
    [[nodiscard]] std::vector<quint32> asHung(Ordinals &set, const QString &section, size_t most);
    [[nodiscard]] Result<std::vector<quint32>> hungSlice(const Ordinals &set, const ItemQuery &query, qsizetype offset, qsizetype limit);

    // searchfacets.cpp
    [[nodiscard]] std::vector<int> counted(const Ordinals &set, Facet facet);
    void countImage(const std::vector<quint32> &ordinals, Facet facet, std::vector<int> &counts) const;
    [[nodiscard]] const std::vector<int> &totals(Facet facet);
    [[nodiscard]] bool isWithheld(Facet facet) const;
    [[nodiscard]] Result<Ordinals> lacking(Lack lack);
    [[nodiscard]] Result<void> countUnseenLacks(const Ordinals &set, std::vector<int> &counts);
    [[nodiscard]] SearchImage::Column imageColumn(Facet facet) const;
    [[nodiscard]] std::vector<quint32> valuesOf(quint32 ordinal, Facet facet);
    [[nodiscard]] Result<QString> labelOf(Facet facet, const QString &value, const QString &language);
    [[nodiscard]] Result<QStringList> valuesNamed(Facet facet, const QStringList &words, bool prefix);
    [[nodiscard]] Result<void> readNames(Facet facet);

    // searchspelling.cpp
    [[nodiscard]] std::optional<QString> nearWord(const QString &folded) const;
    [[nodiscard]] Result<QString> spelling(const QString &folded, const QString &language);

    Tables &m_tables;
    Audience m_audience;
    std::shared_ptr<SearchShelf> m_shelf;
    std::function<bool()> m_isStale;

    std::shared_ptr<const SearchImage> m_image;
    LogMark m_seen;                      ///< the change log is read up to here
    QString m_day;                       ///< embargoes and rights are judged as of then
    std::deque<Changed> m_changed;
    QHash<qint64, quint32> m_newOrdinals; ///< of rows that changed: the ordinal that counts
    Ordinals m_dead;                      ///< ordinals that count no more
    Ordinals m_living;
    Ordinals m_livingItems; ///< without the levels above
    std::optional<Hang> m_hang; ///< read anew since the image was made
    std::array<FacetNames, EnumNames<Facet>::names.size()> m_names;
    std::array<std::vector<int>, EnumNames<Facet>::names.size()> m_totals; ///< of all items of the image
    QHash<QString, QString> m_labels;                  ///< by facet, value and language
    std::map<Facet, QHash<QString, QStringList>> m_valueWords; ///< folded words of a value's names in every language
    std::map<QString, Collator> m_collators;
    MissingOriginals m_missing;
    std::optional<Kept> m_last;
};

} // namespace vitrine
