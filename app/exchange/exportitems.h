// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportrequest.h"
#include "exchange/job.h"
#include "exchange/lossreport.h"

#include <QCache>

namespace vitrine {

/// The items of one export, slice by slice, with the fields and languages that were asked for and no others, and what they
/// point to. Holds the ids of all items, but only a few items and a bounded number of other records at a time.
class ExportItems final {
public:
    using Visit = std::function<Result<void>(const Item &)>;

    /// Invalid for a field that is none. `covered` are the keys the format has a place for ("media", "citations", "extra" and
    /// "absences" among them): what is elsewhere is named as lost.
    [[nodiscard]] static Result<std::unique_ptr<ExportItems>> open(const Reader &reader, const ExportRequest &request, const ExchangeJob &job,
                                                                   const QStringList &covered);

    /// Each item once, in the order of the query; counts them as written and notes what is lost.
    [[nodiscard]] Result<void> forEach(const Visit &visit);
    /// Some of the items, in this order; `done` of them were visited before.
    [[nodiscard]] Result<void> visit(const std::vector<ItemId> &ids, qint64 done, const Visit &visit);
    [[nodiscard]] const std::vector<ItemId> &ids() const { return m_ids; }

    [[nodiscard]] Result<std::vector<Medium>> media(const Item &item);
    // Null when there is none for this audience. Good until the next question.
    [[nodiscard]] const Agent *agent(AgentId id) { return linked(m_agents, id); }
    [[nodiscard]] const Term *term(TermId id) { return linked(m_terms, id); }
    [[nodiscard]] const Place *place(PlaceId id) { return linked(m_places, id); }
    [[nodiscard]] const Source *source(SourceId id) { return linked(m_sources, id); }
    [[nodiscard]] QString number(ItemId id);

    /// Those asked for, in the catalogue's order; all of the catalogue when none were named.
    [[nodiscard]] const QStringList &languages() const { return m_languages; }
    [[nodiscard]] bool wants(const QString &language) const;
    /// The text in the languages asked for; where there is none, the stand-in of the first.
    [[nodiscard]] MultiText spoken(const MultiText &text) const;
    [[nodiscard]] QString setting(const QString &key) const { return m_reader.setting(key); }
    /// The first of them that has an answer: "institution", else "title".
    [[nodiscard]] QString institution() const;
    [[nodiscard]] const Reader &reader() const { return m_reader; }
    [[nodiscard]] LossReport &report() { return m_report; }

private:
    ExportItems(const Reader &reader, const ExportRequest &request, const ExchangeJob &job) : m_reader(reader), m_request(request), m_job(job) {}

    template<RecordLike R>
    const R *linked(QCache<QUuid, R> &cache, Id<R> id);
    [[nodiscard]] Item chosen(Item item);
    void noteAbsentTypes(const CatalogueInfo &info);
    [[nodiscard]] Result<void> noteMedia(const std::vector<ItemId> &slice);
    void leaveOutUnseen(Item &item);
    [[nodiscard]] bool hasPlaceFor(const QString &key) const { return m_covered.contains(key); }
    [[nodiscard]] bool isAskedFor(const QString &key) const;

    const Reader &m_reader;
    const ExportRequest &m_request;
    const ExchangeJob &m_job;
    QStringList m_covered;
    std::vector<ItemId> m_ids;
    QStringList m_languages;
    QString m_mainLanguage; ///< of the catalogue
    bool m_hasMedia = false;
    QSet<ItemId> m_losesMedia; ///< of the slice that is visited
    LossReport m_report;
    QCache<QUuid, Agent> m_agents{1000};
    QCache<QUuid, Term> m_terms{1000};
    QCache<QUuid, Place> m_places{1000};
    QCache<QUuid, Source> m_sources{1000};
};

template<RecordLike R>
const R *ExportItems::linked(QCache<QUuid, R> &cache, Id<R> id)
{
    if (id.isNull())
        return nullptr;
    if (!cache.contains(id.uuid())) {
        auto found = find<R>(m_reader, id);
        if (!found)
            return nullptr;
        cache.insert(id.uuid(), new R(std::move(*found)));
    }
    return cache.object(id.uuid());
}

} // namespace vitrine
