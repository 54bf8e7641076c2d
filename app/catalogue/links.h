// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldtables.h"

#include <QUuid>

/// Takes one record out of whatever refers to it. An entry that was about that record alone goes with it; a step of the
/// chain of hands and an entry of a programme keep their words.
namespace vitrine {

template<class M>
void dropLink(M &, QUuid) {}
template<class Tag>
void dropLink(Id<Tag> &id, QUuid gone)
{
    if (id.uuid() == gone)
        id = {};
}
template<class Tag>
void dropLink(std::vector<Id<Tag>> &ids, QUuid gone)
{
    std::erase_if(ids, [gone](const Id<Tag> &id) { return id.uuid() == gone; });
}
inline void dropLink(std::vector<Citation> &list, QUuid gone)
{
    std::erase_if(list, [gone](const Citation &entry) { return entry.source.uuid() == gone; });
}
inline void dropLink(std::vector<HangEntry> &list, QUuid gone)
{
    std::erase_if(list, [gone](const HangEntry &entry) { return entry.item.uuid() == gone; });
}
inline void dropLink(std::vector<Relation> &list, QUuid gone)
{
    std::erase_if(list, [gone](const Relation &entry) { return entry.item.uuid() == gone; });
}
inline void dropLink(std::vector<Participation> &list, QUuid gone)
{
    std::erase_if(list, [gone](const Participation &entry) { return entry.agent.uuid() == gone; });
}
inline void dropLink(std::vector<Attribution> &list, QUuid gone)
{
    std::erase_if(list, [gone](const Attribution &entry) { return entry.agent.uuid() == gone; });
}
inline void dropLink(std::vector<ProvenanceStep> &list, QUuid gone)
{
    for (ProvenanceStep &step : list)
        dropLink(step.agent, gone);
}
inline void dropLink(std::vector<ProgrammeEntry> &list, QUuid gone)
{
    for (ProgrammeEntry &entry : list)
        dropLink(entry.agents, gone);
}

template<RecordLike R>
void dropLinks(R &record, QUuid gone)
{
    forEachField<R>([&](const auto &field) { dropLink(record.*field.member, gone); });
    dropLink(record.citations, gone);
}

} // namespace vitrine
