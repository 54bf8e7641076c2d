// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"
#include "storage/connection.h"
#include "storage/eyes.h"

namespace vitrine {

/// The reader of a catalogue file. Everything that leaves it is limited to its audience here.
class SqlReader final : public Reader {
    Q_OBJECT

public:
    SqlReader(std::shared_ptr<Connection> connection, const Audience &audience);

    [[nodiscard]] Audience audience() const override { return m_audience; }
    [[nodiscard]] Result<std::unique_ptr<Reader>> clone() const override;
    [[nodiscard]] Result<CatalogueInfo> info() const override;
    [[nodiscard]] QString setting(const QString &key) const override;
    [[nodiscard]] std::map<QString, QString> settings() const override;

    [[nodiscard]] QString today() const override { return m_connection->tables.today(); }
    [[nodiscard]] std::shared_ptr<void> oneState() const override;
    [[nodiscard]] bool listsAtOnce() const override { return engine().answersAtOnce(); }

    [[nodiscard]] Result<Exhibition> exhibition(ExhibitionId id) const override;
    [[nodiscard]] Result<Section> section(SectionId id) const override;
    [[nodiscard]] Result<Item> item(ItemId id) const override;
    [[nodiscard]] Result<Medium> medium(MediumId id) const override;
    [[nodiscard]] Result<Agent> agent(AgentId id) const override;
    [[nodiscard]] Result<Event> event(EventId id) const override;
    [[nodiscard]] Result<Statement> statement(StatementId id) const override;
    [[nodiscard]] Result<Quantity> quantity(QuantityId id) const override;
    [[nodiscard]] Result<Declaration> declaration(DeclarationId id) const override;
    [[nodiscard]] Result<Source> source(SourceId id) const override;
    [[nodiscard]] Result<Place> place(PlaceId id) const override;
    [[nodiscard]] Result<Term> term(TermId id) const override;
    [[nodiscard]] Result<SavedList> savedList(SavedListId id) const override;

    [[nodiscard]] Result<std::vector<RecordId>> ids(RecordType type) const override;
    [[nodiscard]] Result<std::vector<Item>> items(const std::vector<ItemId> &ids) const override;
    [[nodiscard]] Result<QSet<ItemId>> withMedia(const std::vector<ItemId> &items) const override;
    [[nodiscard]] Result<Section> sectionHead(SectionId id) const override;
    [[nodiscard]] Result<std::vector<SectionId>> sectionsOf(ItemId item) const override;
    [[nodiscard]] Result<std::vector<Medium>> media(ItemId item) const override;
    [[nodiscard]] Result<std::vector<Statement>> statementsAt(EventId event) const override;
    [[nodiscard]] Result<std::vector<Statement>> statementsBy(AgentId agent) const override;
    [[nodiscard]] Result<std::vector<Quantity>> quantitiesIn(StatementId statement) const override;
    [[nodiscard]] Result<std::vector<ItemRow>> related(ItemId item, const QString &language) const override;
    [[nodiscard]] Result<QHash<TermId, QString>> labels(const std::vector<TermId> &terms, const QString &language) const override;

    [[nodiscard]] Result<std::vector<TreeRow>> children(ItemId parent, const QString &language, int offset, int limit) const override;
    [[nodiscard]] Result<std::vector<ItemId>> above(ItemId item) const override;

    [[nodiscard]] Result<ItemId> itemByNumber(const QString &number) const override;
    [[nodiscard]] Result<std::vector<ItemRow>> wallRows(const QString &typed, const QString &language) const override;
    [[nodiscard]] Result<int> count(const ItemQuery &query) const override;
    [[nodiscard]] Result<std::vector<ItemId>> itemIds(const ItemQuery &query) const override;
    [[nodiscard]] Result<Standing> standing(ItemId item, const ItemQuery &query) const override;
    [[nodiscard]] Result<std::vector<ItemRow>> rows(const ItemQuery &query, int offset, int limit) const override;
    [[nodiscard]] Result<std::vector<FacetCount>> counts(const ItemQuery &query, Facet facet) const override;
    [[nodiscard]] Result<std::vector<FacetCount>> facetValues(const ItemQuery &query, Facet facet, const QString &words,
                                                              int limit) const override;
    [[nodiscard]] Result<SearchResult> search(const ItemQuery &query, const SearchWish &wish) const override;

    [[nodiscard]] Result<QString> originalPath(const QString &sha256) const override;
    [[nodiscard]] QString previewsFolder() const override;

    [[nodiscard]] Result<std::vector<Change>> history(RecordId record) const override;
    [[nodiscard]] Result<std::vector<CustodyEvent>> custody(RecordId record) const override;
    [[nodiscard]] Result<std::vector<Tombstone>> tombstones() const override;
    [[nodiscard]] Result<std::vector<StoragePlace>> storagePlaces() const override;
    [[nodiscard]] Result<std::vector<CustodyEvent>> custodyLog(CustodyType type) const override;
    [[nodiscard]] Result<std::vector<Stocktake>> stocktakes() const override;
    [[nodiscard]] Result<std::vector<StocktakeLine>> stocktakeLines(StocktakeId stocktake) const override;

private:
    template<RecordLike R>
    [[nodiscard]] Result<R> load(Id<R> id) const;
    template<RecordLike R>
    [[nodiscard]] bool isInTime(QUuid uid) const;
    template<RecordLike R>
    [[nodiscard]] Result<std::vector<R>> loadAll(const QString &sql, QUuid uid) const;
    [[nodiscard]] Result<std::vector<ItemId>> allByNumber(bool levelsAboveItem) const;
    [[nodiscard]] Result<SearchResult> searched(const ItemQuery &query, const SearchWish &wish) const;
    [[nodiscard]] SearchEngine &engine() const { return m_connection->engine(m_audience); }
    [[nodiscard]] Result<std::vector<Change>> limitedHistory(RecordId record) const;
    [[nodiscard]] QString admitted(const QString &alias) const;
    // readertree.cpp
    [[nodiscard]] Result<std::vector<qint64>> topRows() const;
    [[nodiscard]] Result<std::vector<TreeRow>> treeRows(const std::vector<qint64> &rows, const QString &language) const;
    // readerstoreroom.cpp: the log without what the audience may not read of it.
    [[nodiscard]] Result<std::vector<CustodyEvent>> known(Result<std::vector<CustodyEvent>> events) const;
    [[nodiscard]] bool mayRead(RecordId item, const QString &condition) const;
    [[nodiscard]] bool mayReadPlaceOf(RecordId item) const;
    [[nodiscard]] std::optional<CustodyEvent> limitedEvent(CustodyEvent event) const;

    std::shared_ptr<Connection> m_connection;
    Audience m_audience;
    Eyes m_eyes;
};

} // namespace vitrine
