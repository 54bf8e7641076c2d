// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/access.h"
#include "domain/history.h"
#include "domain/itemquery.h"
#include "domain/storeroom.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

namespace vitrine {

/// Where an item stands in a list.
struct Standing {
    int position = 0; ///< from 1; 0: it is not in the list
    int count = 0;    ///< of the list
    ItemId previous;  ///< null at the ends
    ItemId next;
};

/// One entry of the hierarchy, with how many stand directly below it.
struct TreeRow {
    ItemId id;
    QString number;
    QString title; ///< in the language asked for, or the stand-in
    QString titleLanguage;
    Level level = Level::Item;
    bool demonstration = false;
    int children = 0;

    bool operator==(const TreeRow &) const = default;
};

/// The catalogue's counts and settings, as its audience may know them.
struct CatalogueInfo {
    QString path; ///< the folder NAME.vitrine
    QString title;
    QStringList languages; ///< in the catalogue's order; the first is the default
    int schemaVersion = 0;
    qint64 bytes = 0; ///< of the database and the originals
    std::map<QString, int> records; ///< by RecordType's name
    std::map<QString, int> kinds;   ///< items by ItemKind's name
    int items = 0;
    struct LanguageState {
        int texts = 0;   ///< text values the audience may read
        int missing = 0; ///< texts that exist in another language only
        int draft = 0;
        bool operator==(const LanguageState &) const = default;
    };
    std::map<QString, LanguageState> texts; ///< by language

    bool operator==(const CatalogueInfo &) const = default;
};

/// Questions in, values out: the only way to read for display, search, export and print. Every answer is
/// already limited to the audience: records beyond it are Missing, fields beyond it are empty, counts and
/// orders come from what it may see alone. Belongs to the thread that made it; `clone` makes one for another.
class Reader : public QObject {
    Q_OBJECT

public:
    ~Reader() override = default;

    [[nodiscard]] virtual Audience audience() const = 0;
    /// A reader of the same catalogue with a connection of its own, for the calling thread.
    [[nodiscard]] virtual Result<std::unique_ptr<Reader>> clone() const = 0;

    [[nodiscard]] virtual Result<CatalogueInfo> info() const = 0;
    /// A setting of the catalogue ("title", "institution", "corrections" ...); empty when not set.
    [[nodiscard]] virtual QString setting(const QString &key) const = 0;
    [[nodiscard]] virtual std::map<QString, QString> settings() const = 0;

    /// The day by which embargoes and rights are judged: "2026-11-28", where the catalogue is.
    [[nodiscard]] virtual QString today() const { return QDate::currentDate().toString(Qt::ISODate); }

    /// False while the questions for lists below (those by number excepted) would first have to read the whole catalogue:
    /// seconds for a large one, once after it came from elsewhere or very much of it changed. Then a clone is to be
    /// asked in another thread; from its first answer on this reader answers at once. The first list in an order by a field
    /// (ItemOrder::Field) takes up to seconds of its own, and the following ones of all readers of this catalogue do not.
    [[nodiscard]] virtual bool listsAtOnce() const { return true; }

    /// As long as what it returns lives, in the calling thread, all answers are of one state of the catalogue and none takes a
    /// lock of its own. For some hundreds of records at a time: who writes may have to wait for its end.
    [[nodiscard]] virtual std::shared_ptr<void> oneState() const { return nullptr; }

    // One record by its id: ErrorKind::Missing when it is not there for this audience.
    [[nodiscard]] virtual Result<Exhibition> exhibition(ExhibitionId id) const = 0;
    [[nodiscard]] virtual Result<Section> section(SectionId id) const = 0;
    [[nodiscard]] virtual Result<Item> item(ItemId id) const = 0;
    [[nodiscard]] virtual Result<Medium> medium(MediumId id) const = 0;
    [[nodiscard]] virtual Result<Agent> agent(AgentId id) const = 0;
    [[nodiscard]] virtual Result<Event> event(EventId id) const = 0;
    [[nodiscard]] virtual Result<Statement> statement(StatementId id) const = 0;
    [[nodiscard]] virtual Result<Quantity> quantity(QuantityId id) const = 0;
    [[nodiscard]] virtual Result<Declaration> declaration(DeclarationId id) const = 0;
    [[nodiscard]] virtual Result<Source> source(SourceId id) const = 0;
    [[nodiscard]] virtual Result<Place> place(PlaceId id) const = 0;
    [[nodiscard]] virtual Result<Term> term(TermId id) const = 0;
    [[nodiscard]] virtual Result<SavedList> savedList(SavedListId id) const = 0;

    /// All ids of one type, in a fixed order: items by number, the rest by creation order, then uid.
    [[nodiscard]] virtual Result<std::vector<RecordId>> ids(RecordType type) const = 0;
    /// Several items at once, in the order asked for; ids that are not there are left out.
    [[nodiscard]] virtual Result<std::vector<Item>> items(const std::vector<ItemId> &ids) const = 0;
    /// Those of several items that have media; cheaper than reading them.
    [[nodiscard]] virtual Result<QSet<ItemId>> withMedia(const std::vector<ItemId> &items) const
    {
        QSet<ItemId> found;
        for (const ItemId &item : items) {
            const auto own = media(item);
            if (!own)
                return own.unexpected();
            if (!own->empty())
                found.insert(item);
        }
        return found;
    }

    // Lists for pages.
    /// A section without its items: cheap, however many hang there.
    [[nodiscard]] virtual Result<Section> sectionHead(SectionId id) const = 0;
    /// Where an item hangs, in the order of the exhibitions.
    [[nodiscard]] virtual Result<std::vector<SectionId>> sectionsOf(ItemId item) const = 0;
    [[nodiscard]] virtual Result<std::vector<Medium>> media(ItemId item) const = 0; ///< by position
    [[nodiscard]] virtual Result<std::vector<Statement>> statementsAt(EventId event) const = 0;
    [[nodiscard]] virtual Result<std::vector<Statement>> statementsBy(AgentId agent) const = 0;
    [[nodiscard]] virtual Result<std::vector<Quantity>> quantitiesIn(StatementId statement) const = 0;
    [[nodiscard]] virtual Result<std::vector<ItemRow>> related(ItemId item, const QString &language) const = 0;
    /// The labels of several terms at once, in one language (with stand-ins).
    [[nodiscard]] virtual Result<QHash<TermId, QString>> labels(const std::vector<TermId> &terms,
                                                                const QString &language) const = 0;

    // The hierarchy (fonds, series, file, item, part).
    /// What stands directly below `parent`, by number. With a null parent what the trees begin with: entries without a parent
    /// that are a level above item or have something below them. Limit -1 for all.
    [[nodiscard]] virtual Result<std::vector<TreeRow>> children(ItemId parent, const QString &language, int offset, int limit) const
    {
        (void)parent, (void)language, (void)offset, (void)limit;
        return std::vector<TreeRow>();
    }
    /// From the top of its tree to the entry above the item; empty for one that stands alone.
    [[nodiscard]] virtual Result<std::vector<ItemId>> above(ItemId item) const
    {
        (void)item;
        return std::vector<ItemId>();
    }

    // Items by number and by query.
    /// Also an old number that a tombstone keeps is known: Missing, with the tombstone's words.
    [[nodiscard]] virtual Result<ItemId> itemByNumber(const QString &number) const = 0;
    /// The item whose number was typed whole, else every item whose number ends with the typed digits (WallNumber), by
    /// number; of very many the first. Empty when there is none.
    [[nodiscard]] virtual Result<std::vector<ItemRow>> wallRows(const QString &typed, const QString &language) const = 0;
    [[nodiscard]] virtual Result<int> count(const ItemQuery &query) const = 0;
    [[nodiscard]] virtual Result<std::vector<ItemId>> itemIds(const ItemQuery &query) const = 0;
    /// Its place in what `itemIds` would answer.
    [[nodiscard]] virtual Result<Standing> standing(ItemId item, const ItemQuery &query) const = 0;
    [[nodiscard]] virtual Result<std::vector<ItemRow>> rows(const ItemQuery &query, int offset, int limit) const = 0;
    /// Counts of one facet within the query's result, the facet's own filter left out; largest first.
    [[nodiscard]] virtual Result<std::vector<FacetCount>> counts(const ItemQuery &query, Facet facet) const = 0;

    /// The values of one facet whose labels hold all of `words` (each may be a beginning), as `counts` orders them;
    /// no more than `limit`, -1 for all.
    [[nodiscard]] virtual Result<std::vector<FacetCount>> facetValues(const ItemQuery &query, Facet facet,
                                                                      const QString &words, int limit) const = 0;
    /// Rows, total, facets and histogram of one query at once: cheaper than asking for each.
    [[nodiscard]] virtual Result<SearchResult> search(const ItemQuery &query, const SearchWish &wish) const = 0;

    // Files.
    /// Where the original lies; Missing when no medium the audience may see has it or the file is gone.
    [[nodiscard]] virtual Result<QString> originalPath(const QString &sha256) const = 0;
    [[nodiscard]] virtual QString previewsFolder() const = 0;

    // History (desks only; a visitor's reader answers Refused).
    [[nodiscard]] virtual Result<std::vector<Change>> history(RecordId record) const = 0;
    [[nodiscard]] virtual Result<std::vector<CustodyEvent>> custody(RecordId record) const = 0;
    [[nodiscard]] virtual Result<std::vector<Tombstone>> tombstones() const = 0;

    // The store-room (desks only; a visitor's reader answers Refused). What accessions and moves tell is limited as their items' fields are.
    /// The places that were entered and those that items name, each with what encloses it; by name, numbers as numbers.
    [[nodiscard]] virtual Result<std::vector<StoragePlace>> storagePlaces() const { return std::vector<StoragePlace>(); }
    /// All entries of one kind in the custody log, oldest first: the accession register, the moves, the exports.
    [[nodiscard]] virtual Result<std::vector<CustodyEvent>> custodyLog(CustodyType type) const
    {
        (void)type;
        return std::vector<CustodyEvent>();
    }
    [[nodiscard]] virtual Result<std::vector<Stocktake>> stocktakes() const { return std::vector<Stocktake>(); } ///< the last begun first
    [[nodiscard]] virtual Result<std::vector<StocktakeLine>> stocktakeLines(StocktakeId stocktake) const ///< by number
    {
        (void)stocktake;
        return std::vector<StocktakeLine>();
    }

Q_SIGNALS:
    /// Something was written; `records` are the ids that changed, were added or are gone.
    void recordsChanged(const QList<vitrine::RecordId> &records);
};

/// `reader.*` by type, for templates: `find<Item>(reader, id)`.
template<RecordLike R>
[[nodiscard]] Result<R> find(const Reader &reader, Id<R> id)
{
    if constexpr (std::is_same_v<R, Exhibition>) return reader.exhibition(id);
    else if constexpr (std::is_same_v<R, Section>) return reader.section(id);
    else if constexpr (std::is_same_v<R, Item>) return reader.item(id);
    else if constexpr (std::is_same_v<R, Medium>) return reader.medium(id);
    else if constexpr (std::is_same_v<R, Agent>) return reader.agent(id);
    else if constexpr (std::is_same_v<R, Event>) return reader.event(id);
    else if constexpr (std::is_same_v<R, Statement>) return reader.statement(id);
    else if constexpr (std::is_same_v<R, Quantity>) return reader.quantity(id);
    else if constexpr (std::is_same_v<R, Declaration>) return reader.declaration(id);
    else if constexpr (std::is_same_v<R, Source>) return reader.source(id);
    else if constexpr (std::is_same_v<R, Place>) return reader.place(id);
    else if constexpr (std::is_same_v<R, Term>) return reader.term(id);
    else return reader.savedList(id);
}

/// Every record of one type, in the order of `ids`.
template<RecordLike R>
[[nodiscard]] Result<std::vector<R>> all(const Reader &reader)
{
    const auto ids = reader.ids(Fields<R>::type);
    if (!ids)
        return ids.unexpected();
    std::vector<R> records;
    for (const RecordId &id : *ids) {
        auto record = find<R>(reader, Id<R>(id.uuid()));
        if (!record)
            return record.unexpected();
        records.push_back(std::move(*record));
    }
    return records;
}

} // namespace vitrine
