// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordgaps.h"

#include "domain/anyrecord.h"

#include <QSet>

#include <array>

namespace vitrine {

namespace {

using Entry = std::pair<RecordType, RecordId>;

/// Walks from record to record along what they name, the near ones first.
class Walk final {
public:
    explicit Walk(const Reader &reader) : m_reader(reader) {}
    std::vector<Entry> found;

    template<RecordLike R>
    void add(const Id<R> &id)
    {
        // An item is there for hanging there, not for being like another one; its media are looked at with it.
        constexpr bool isEntry = !std::is_same_v<R, Medium> && !std::is_same_v<R, SavedList>;
        if (isEntry && !id.isNull() && !m_seen.contains(anyId(id))) {
            m_seen.insert(anyId(id));
            found.push_back({Fields<R>::type, anyId(id)});
        }
    }

    [[nodiscard]] Result<void> from(size_t next)
    {
        const Entry entry = found[next];
        return withRecordType(entry.first, [&]<class R>() -> Result<void> {
            const auto record = find<R>(m_reader, Id<R>(entry.second.uuid()));
            if (!record)
                return record.error().kind == ErrorKind::Missing ? Result<void>() : record.unexpected();
            if (const auto followed = follow(*record); !followed)
                return followed.unexpected();
            forEachField<R>([&](const auto &field) {
                if (field.access <= Access::Internal)
                    visit<R>((*record).*field.member);
            });
            for (const Citation &citation : record->citations)
                add(citation.source);
            return {};
        });
    }

private:
    template<RecordLike R>
    [[nodiscard]] Result<void> follow(const R &record)
    {
        if constexpr (std::is_same_v<R, Event>)
            return take(m_reader.statementsAt(record.id));
        else if constexpr (std::is_same_v<R, Statement>)
            return take(m_reader.quantitiesIn(record.id));
        else
            return {};
    }
    template<RecordLike R>
    [[nodiscard]] Result<void> take(const Result<std::vector<R>> &records)
    {
        if (!records)
            return records.unexpected();
        for (const R &record : *records)
            add(record.id);
        return {};
    }

    template<class From, class M>
    void visit(const M &) {}
    template<class From, RecordLike R>
    void visit(const Id<R> &id)
    {
        if constexpr (!(std::is_same_v<From, Item> && std::is_same_v<R, Item>))
            add(id);
    }
    template<class From, RecordLike R>
    void visit(const std::vector<Id<R>> &ids)
    {
        for (const Id<R> &id : ids)
            visit<From>(id);
    }
    template<class From, Described Part>
    void visit(const std::vector<Part> &parts)
    {
        for (const Part &part : parts)
            forEachField<Part>([&](const auto &field) { visit<From>(part.*field.member); });
    }

    const Reader &m_reader;
    QSet<RecordId> m_seen;
};

Result<std::vector<Entry>> everything(const Reader &reader)
{
    std::vector<Entry> found;
    for (const RecordType type : {RecordType::Exhibition, RecordType::Section, RecordType::Item, RecordType::Agent, RecordType::Event,
                                  RecordType::Statement, RecordType::Quantity, RecordType::Declaration, RecordType::Source,
                                  RecordType::Place, RecordType::Term}) {
        const auto ids = reader.ids(type);
        if (!ids)
            return ids.unexpected();
        for (const RecordId &id : *ids)
            found.push_back({type, id});
    }
    return found;
}

} // namespace

Result<std::vector<Entry>> recordsOf(const Reader &reader, ExhibitionId exhibition)
{
    if (exhibition.isNull())
        return everything(reader);
    Walk walk(reader);
    walk.add(exhibition);
    for (size_t next = 0; next < walk.found.size(); ++next) {
        if (const auto walked = walk.from(next); !walked)
            return walked.unexpected();
    }
    return std::move(walk.found);
}

Result<std::vector<RecordGap>> gapsIn(const Reader &reader, ExhibitionId exhibition, const QStringList &languages, const Job &job)
{
    const auto records = recordsOf(reader, exhibition);
    if (!records)
        return records.unexpected();
    std::vector<RecordGap> gaps;
    qint64 done = 0;
    for (const auto &[type, record] : *records) {
        if (job.stopped())
            return fail(ErrorKind::Cancelled, {});
        for (const Gap &gap : gapsOf(reader, type, record, languages))
            gaps.push_back({type, record, gap});
        job.report(++done, qint64(records->size()));
    }
    return gaps;
}

} // namespace vitrine
