// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"
#include "storage/commonstore.h"

#include <QHash>

namespace vitrine {

/// What an audience may see of other records: references to records beyond it are taken out of a value, so
/// that not even their existence shows.
class Eyes final {
public:
    Eyes(Tables &tables, const Audience &audience) : m_tables(tables), m_audience(audience) {}

    [[nodiscard]] bool admits(QUuid uid) const;
    /// What was read of a record is not asked again: for eyes that live as long as one answer.
    void learn(QUuid uid, const RecordCommon &record) { m_known.insert(uid, m_audience.admits(record)); }

    /// The record with its fields and references limited to the audience.
    template<RecordLike R>
    [[nodiscard]] R limited(R whole) const
    {
        R record = visibleTo(std::move(whole), m_audience);
        forEachField<R>([&](const auto &field) { drop(record.*field.member); });
        drop(record.citations);
        return record;
    }

private:
    template<class Tag>
    void drop(Id<Tag> &id) const
    {
        if (!id.isNull() && !admits(id.uuid()))
            id = {};
    }
    template<class Tag>
    void drop(std::vector<Id<Tag>> &ids) const
    {
        std::erase_if(ids, [&](const Id<Tag> &id) { return !admits(id.uuid()); });
    }
    void drop(std::vector<Citation> &list) const
    {
        std::erase_if(list, [&](const Citation &entry) { return !admits(entry.source.uuid()); });
    }
    void drop(std::vector<HangEntry> &list) const
    {
        std::erase_if(list, [&](const HangEntry &entry) { return !admits(entry.item.uuid()); });
    }
    void drop(std::vector<Relation> &list) const
    {
        std::erase_if(list, [&](const Relation &entry) { return !admits(entry.item.uuid()); });
    }
    void drop(std::vector<Participation> &list) const
    {
        std::erase_if(list, [&](const Participation &entry) { return !admits(entry.agent.uuid()); });
    }
    void drop(std::vector<ProgrammeEntry> &list) const
    {
        for (ProgrammeEntry &entry : list)
            drop(entry.agents);
    }
    void drop(std::vector<ProvenanceStep> &list) const
    {
        // The words of a step speak of the person: they go with the name.
        std::erase_if(list, [&](const ProvenanceStep &step) { return !step.agent.isNull() && !admits(step.agent.uuid()); });
    }
    void drop(std::vector<Attribution> &list) const
    {
        for (Attribution &maker : list) {
            if (maker.agent.isNull() || admits(maker.agent.uuid()))
                continue;
            maker = Attribution{MakerKind::Withheld, {}, {}, {}};
        }
    }
    template<class Other>
    void drop(Other &) const
    {
    }

    Tables &m_tables;
    Audience m_audience;
    QHash<QUuid, bool> m_known;
};

} // namespace vitrine
