// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/memoryreader.h"

#include <QMutex>
#include <QSemaphore>
#include <QThread>

#include <atomic>

namespace vitrine::test {

/// A catalogue of a given size whose rows are made when asked for, slow when told so. Counts what it is asked.
class ScriptedReader final : public Reader {
public:
    /// What all clones share.
    struct Script {
        std::atomic_int total{0};
        std::atomic_bool waits{false};    ///< a search answers only when it is let or has become stale
        QSemaphore letGo;
        std::atomic_int searches{0};
        std::atomic_int stale{0};         ///< searches that were broken off
        std::atomic_int pages{0};
        std::atomic_int clones{0};
        std::atomic_int values{0};
        std::atomic<Qt::HANDLE> thread{nullptr}; ///< that was asked last
        bool canClone = true;
        bool listsAtOnce = true;
        QString suggestion;
        QStringList pictures; ///< files that cards show in turn
        std::vector<FacetAnswer> facets;
        std::vector<YearCount> years;
    };

    explicit ScriptedReader(std::shared_ptr<Script> script = std::make_shared<Script>()) : m_script(std::move(script)) {}
    [[nodiscard]] Script &script() const { return *m_script; }
    void announce() { Q_EMIT recordsChanged({}); }

    Result<std::unique_ptr<Reader>> clone() const override
    {
        ++m_script->clones;
        if (!m_script->canClone)
            return fail(ErrorKind::Missing, QStringLiteral("Not twice."));
        return std::unique_ptr<Reader>(std::make_unique<ScriptedReader>(m_script));
    }
    bool listsAtOnce() const override { return m_script->listsAtOnce; }
    Result<int> count(const ItemQuery &) const override { return m_script->total.load(); }
    Result<std::vector<ItemRow>> rows(const ItemQuery &query, int offset, int limit) const override
    {
        ++m_script->pages;
        m_script->thread = QThread::currentThreadId();
        std::vector<ItemRow> rows;
        for (int i = offset; i < std::min(offset + limit, m_script->total.load()); ++i) {
            ItemRow row;
            row.id = ItemId(QUuid(static_cast<uint>(i + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
            row.number = QStringLiteral("N-%1").arg(i);
            row.title = QStringLiteral("Objet %1 %2").arg(i).arg(query.words);
            row.titleLanguage = QStringLiteral("fr");
            if (!m_script->pictures.isEmpty())
                row.cover = QString::number(i % m_script->pictures.size());
            rows.push_back(row);
        }
        return rows;
    }
    Result<SearchResult> search(const ItemQuery &query, const SearchWish &wish) const override
    {
        ++m_script->searches;
        m_script->thread = QThread::currentThreadId();
        while (m_script->waits && !m_script->letGo.tryAcquire(1, 1)) {
            if (wish.isStale && wish.isStale()) {
                ++m_script->stale;
                return fail(ErrorKind::Cancelled, QString());
            }
        }
        SearchResult result;
        result.total = query.words == u"nothing" ? 0 : m_script->total.load();
        if (result.total > 0)
            result.rows = rows(query, wish.offset, wish.limit).value_or({});
        result.facets = m_script->facets;
        result.years = m_script->years;
        result.suggestion = result.total == 0 && wish.suggestion ? m_script->suggestion : QString();
        return result;
    }
    Result<Standing> standing(ItemId, const ItemQuery &) const override { return Standing(); }
    Result<std::vector<ItemRow>> wallRows(const QString &, const QString &) const override { return std::vector<ItemRow>(); }
    Result<std::vector<FacetCount>> facetValues(const ItemQuery &, Facet, const QString &words, int limit) const override
    {
        ++m_script->values;
        std::vector<FacetCount> found;
        for (int i = 0; i < 500 && static_cast<int>(found.size()) < limit; ++i) {
            const QString label = QStringLiteral("Value %1").arg(i);
            if (label.contains(words))
                found.push_back({QString::number(i), label, 500 - i});
        }
        return found;
    }

    Audience audience() const override { return m_nothing.audience(); }
    Result<CatalogueInfo> info() const override { return m_nothing.info(); }
    QString setting(const QString &key) const override { return m_nothing.setting(key); }
    std::map<QString, QString> settings() const override { return {}; }
    Result<Exhibition> exhibition(ExhibitionId id) const override { return m_nothing.exhibition(id); }
    Result<Section> section(SectionId id) const override { return m_nothing.section(id); }
    Result<Item> item(ItemId id) const override { return m_nothing.item(id); }
    Result<Medium> medium(MediumId id) const override { return m_nothing.medium(id); }
    Result<Agent> agent(AgentId id) const override { return m_nothing.agent(id); }
    Result<Event> event(EventId id) const override { return m_nothing.event(id); }
    Result<Statement> statement(StatementId id) const override { return m_nothing.statement(id); }
    Result<Quantity> quantity(QuantityId id) const override { return m_nothing.quantity(id); }
    Result<Declaration> declaration(DeclarationId id) const override { return m_nothing.declaration(id); }
    Result<Source> source(SourceId id) const override { return m_nothing.source(id); }
    Result<Place> place(PlaceId id) const override { return m_nothing.place(id); }
    Result<Term> term(TermId id) const override { return m_nothing.term(id); }
    Result<SavedList> savedList(SavedListId id) const override { return m_nothing.savedList(id); }
    Result<std::vector<RecordId>> ids(RecordType type) const override { return m_nothing.ids(type); }
    Result<std::vector<Item>> items(const std::vector<ItemId> &) const override { return std::vector<Item>(); }
    Result<Section> sectionHead(SectionId id) const override { return section(id); }
    Result<std::vector<SectionId>> sectionsOf(ItemId) const override { return std::vector<SectionId>(); }
    Result<std::vector<Medium>> media(ItemId) const override { return std::vector<Medium>(); }
    Result<std::vector<Statement>> statementsAt(EventId event) const override { return m_nothing.statementsAt(event); }
    Result<std::vector<Statement>> statementsBy(AgentId agent) const override { return m_nothing.statementsBy(agent); }
    Result<std::vector<Quantity>> quantitiesIn(StatementId id) const override { return m_nothing.quantitiesIn(id); }
    Result<std::vector<ItemRow>> related(ItemId, const QString &) const override { return std::vector<ItemRow>(); }
    Result<QHash<TermId, QString>> labels(const std::vector<TermId> &, const QString &) const override { return QHash<TermId, QString>(); }
    Result<ItemId> itemByNumber(const QString &number) const override { return m_nothing.itemByNumber(number); }
    Result<std::vector<ItemId>> itemIds(const ItemQuery &) const override { return std::vector<ItemId>(); }
    Result<std::vector<FacetCount>> counts(const ItemQuery &, Facet) const override { return std::vector<FacetCount>(); }
    Result<QString> originalPath(const QString &sha256) const override
    {
        const QString path = m_script->pictures.value(sha256.toInt());
        return path.isEmpty() ? m_nothing.originalPath(sha256) : Result<QString>(path);
    }
    QString previewsFolder() const override { return {}; }
    Result<std::vector<Change>> history(RecordId record) const override { return m_nothing.history(record); }
    Result<std::vector<CustodyEvent>> custody(RecordId record) const override { return m_nothing.custody(record); }
    Result<std::vector<Tombstone>> tombstones() const override { return m_nothing.tombstones(); }

private:
    std::shared_ptr<Script> m_script;
    MemoryReader m_nothing;
};

} // namespace vitrine::test
