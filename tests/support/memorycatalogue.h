// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recordsink.h"

#include <QFile>

#include <algorithm>
#include <map>

namespace vitrine::test {

/// A catalogue in memory: what importers and exporters see of the real one, without a database.
class MemoryCatalogue final : public Reader {
public:
    std::vector<AnyRecordValue> records;
    std::map<QString, QString> values{{QStringLiteral("languages"), QStringLiteral("fr,en,fa")}};
    QStringList languages{QStringLiteral("fr"), QStringLiteral("en"), QStringLiteral("fa")};
    Audience eyes = Audience::desk(Access::Sealed);

    [[nodiscard]] Audience audience() const override { return eyes; }
    [[nodiscard]] Result<std::unique_ptr<Reader>> clone() const override { return none(); }
    [[nodiscard]] Result<CatalogueInfo> info() const override
    {
        CatalogueInfo info;
        info.languages = languages;
        for (const AnyRecordValue &any : records) {
            std::visit([&]<class R>(const R &) { ++info.records[enumName(Fields<R>::type)]; }, any);
        }
        return info;
    }
    [[nodiscard]] QString setting(const QString &key) const override
    {
        const auto found = values.find(key);
        return found == values.end() ? QString() : found->second;
    }
    [[nodiscard]] std::map<QString, QString> settings() const override { return values; }

    [[nodiscard]] Result<Exhibition> exhibition(ExhibitionId id) const override { return one<Exhibition>(id); }
    [[nodiscard]] Result<Section> section(SectionId id) const override { return one<Section>(id); }
    [[nodiscard]] Result<Item> item(ItemId id) const override { return one<Item>(id); }
    [[nodiscard]] Result<Medium> medium(MediumId id) const override { return one<Medium>(id); }
    [[nodiscard]] Result<Agent> agent(AgentId id) const override { return one<Agent>(id); }
    [[nodiscard]] Result<Event> event(EventId id) const override { return one<Event>(id); }
    [[nodiscard]] Result<Statement> statement(StatementId id) const override { return one<Statement>(id); }
    [[nodiscard]] Result<Quantity> quantity(QuantityId id) const override { return one<Quantity>(id); }
    [[nodiscard]] Result<Declaration> declaration(DeclarationId id) const override { return one<Declaration>(id); }
    [[nodiscard]] Result<Source> source(SourceId id) const override { return one<Source>(id); }
    [[nodiscard]] Result<Place> place(PlaceId id) const override { return one<Place>(id); }
    [[nodiscard]] Result<Term> term(TermId id) const override { return one<Term>(id); }
    [[nodiscard]] Result<SavedList> savedList(SavedListId id) const override { return one<SavedList>(id); }

    [[nodiscard]] Result<std::vector<RecordId>> ids(RecordType type) const override
    {
        if (type == RecordType::Item)
            return asRecords(*itemIds({}));
        return withRecordType(type, [&]<class R>() -> Result<std::vector<RecordId>> {
            std::vector<RecordId> list;
            for (const AnyRecordValue &any : records) {
                if (const R *record = std::get_if<R>(&any); record && eyes.admits(*record))
                    list.push_back(anyId(record->id));
            }
            std::sort(list.begin(), list.end());
            return list;
        });
    }
    [[nodiscard]] Result<std::vector<Item>> items(const std::vector<ItemId> &ids) const override
    {
        std::vector<Item> list;
        for (const ItemId &id : ids) {
            if (auto found = one<Item>(id))
                list.push_back(*found);
        }
        return list;
    }
    [[nodiscard]] Result<Section> sectionHead(SectionId id) const override { return section(id); }
    [[nodiscard]] Result<std::vector<SectionId>> sectionsOf(ItemId) const override { return std::vector<SectionId>(); }
    [[nodiscard]] Result<std::vector<Medium>> media(ItemId item) const override
    {
        std::vector<Medium> list;
        for (const AnyRecordValue &any : records) {
            if (const Medium *medium = std::get_if<Medium>(&any); medium && medium->item == item && eyes.admits(*medium))
                list.push_back(visibleTo(*medium, eyes));
        }
        return list;
    }
    [[nodiscard]] Result<std::vector<Statement>> statementsAt(EventId) const override { return none(); }
    [[nodiscard]] Result<std::vector<Statement>> statementsBy(AgentId) const override { return none(); }
    [[nodiscard]] Result<std::vector<Quantity>> quantitiesIn(StatementId) const override { return none(); }
    [[nodiscard]] Result<std::vector<ItemRow>> related(ItemId, const QString &) const override { return none(); }
    [[nodiscard]] Result<QHash<TermId, QString>> labels(const std::vector<TermId> &, const QString &) const override { return none(); }
    [[nodiscard]] Result<ItemId> itemByNumber(const QString &number) const override
    {
        for (const AnyRecordValue &any : records) {
            if (const Item *item = std::get_if<Item>(&any); item && item->number == number)
                return item->id;
        }
        return none();
    }
    [[nodiscard]] Result<int> count(const ItemQuery &query) const override { return static_cast<int>(itemIds(query)->size()); }
    [[nodiscard]] Result<std::vector<ItemId>> itemIds(const ItemQuery &) const override
    {
        std::vector<const Item *> list;
        for (const AnyRecordValue &any : records) {
            if (const Item *item = std::get_if<Item>(&any); item && eyes.admits(*item))
                list.push_back(item);
        }
        std::sort(list.begin(), list.end(), [](const Item *a, const Item *b) { return a->number < b->number; });
        std::vector<ItemId> ids;
        for (const Item *item : list)
            ids.push_back(item->id);
        return ids;
    }
    [[nodiscard]] Result<std::vector<ItemRow>> rows(const ItemQuery &, int, int) const override { return none(); }
    Result<Standing> standing(ItemId, const ItemQuery &) const override { return Standing(); }
    Result<std::vector<ItemRow>> wallRows(const QString &, const QString &) const override { return std::vector<ItemRow>(); }
    Result<std::vector<FacetCount>> facetValues(const ItemQuery &, Facet, const QString &, int) const override { return std::vector<FacetCount>(); }
    Result<SearchResult> search(const ItemQuery &, const SearchWish &) const override { return SearchResult(); }
    [[nodiscard]] Result<std::vector<FacetCount>> counts(const ItemQuery &, Facet) const override { return none(); }
    [[nodiscard]] Result<QString> originalPath(const QString &) const override { return none(); }
    [[nodiscard]] QString previewsFolder() const override { return {}; }
    [[nodiscard]] Result<std::vector<Change>> history(RecordId) const override { return none(); }
    [[nodiscard]] Result<std::vector<CustodyEvent>> custody(RecordId) const override { return none(); }
    [[nodiscard]] Result<std::vector<Tombstone>> tombstones() const override { return none(); }

    template<RecordLike R>
    [[nodiscard]] std::vector<R> allOf() const
    {
        std::vector<R> list;
        for (const AnyRecordValue &any : records) {
            if (const R *record = std::get_if<R>(&any))
                list.push_back(*record);
        }
        return list;
    }

private:
    static Unexpected none() { return fail(ErrorKind::Missing, QStringLiteral("not there")); }
    static std::vector<RecordId> asRecords(const std::vector<ItemId> &ids)
    {
        std::vector<RecordId> list;
        for (const ItemId &id : ids)
            list.push_back(anyId(id));
        return list;
    }
    template<RecordLike R>
    Result<R> one(Id<R> id) const
    {
        for (const AnyRecordValue &any : records) {
            if (const R *record = std::get_if<R>(&any); record && record->id == id && eyes.admits(*record))
                return visibleTo(*record, eyes);
        }
        return none();
    }
};

/// Puts an import into a MemoryCatalogue and remembers the files.
class MemorySink final : public RecordSink {
public:
    explicit MemorySink(MemoryCatalogue &catalogue) : m_catalogue(catalogue) {}
    QStringList attached;
    QStringList takenUp;

    [[nodiscard]] const Reader &reader() const override { return m_catalogue; }
    [[nodiscard]] Result<void> add(AnyRecordValue record) override
    {
        m_catalogue.records.push_back(std::move(record));
        return {};
    }
    [[nodiscard]] Result<void> update(const AnyRecordValue &record) override
    {
        const auto idOf = [](const AnyRecordValue &any) { return std::visit([](const auto &one) { return anyId(one.id); }, any); };
        for (AnyRecordValue &stored : m_catalogue.records) {
            if (idOf(stored) == idOf(record)) {
                stored = record;
                return {};
            }
        }
        return fail(ErrorKind::Missing, QStringLiteral("not there"));
    }
    [[nodiscard]] Result<MediumId> attach(const Medium &medium, const QString &file) override
    {
        attached += file;
        m_catalogue.records.push_back(medium);
        return medium.id;
    }
    [[nodiscard]] Result<Medium> probe(const Medium &medium, const QString &file) override
    {
        Medium probed = medium;
        probed.bytes = QFile(file).size();
        probed.sha256 = QString(64, u'a');
        return probed;
    }
    [[nodiscard]] Result<FileWords> words(const QString &) override { return FileWords(); }
    [[nodiscard]] Result<void> takeUp(const QString &sha256, const QString &) override
    {
        takenUp += sha256;
        return {};
    }
    [[nodiscard]] Result<void> setSetting(const QString &key, const QString &value) override
    {
        m_catalogue.values[key] = value;
        return {};
    }

private:
    MemoryCatalogue &m_catalogue;
};

} // namespace vitrine::test
