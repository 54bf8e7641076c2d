// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldtables.h"

#include <QUuid>

#include <algorithm>

/// Lets whatever refers to one record refer to another instead. What would then stand there twice stands there once; what
/// would refer to itself refers to nothing.
namespace vitrine {

template<class M>
void moveLink(M &, QUuid, QUuid) {}
template<class Tag>
void moveLink(Id<Tag> &id, QUuid from, QUuid to)
{
    if (id.uuid() == from)
        id = Id<Tag>(to);
}

/// Keeps the first of equal entries.
template<class T>
void keepOnce(std::vector<T> &list)
{
    std::vector<T> once;
    for (T &entry : list) {
        if (std::find(once.begin(), once.end(), entry) == once.end())
            once.push_back(std::move(entry));
    }
    list = std::move(once);
}

template<class T, class Link>
void moveIn(std::vector<T> &list, Link T::*link, QUuid from, QUuid to)
{
    bool isMoved = false;
    for (T &entry : list) {
        isMoved = isMoved || (entry.*link).uuid() == from;
        moveLink(entry.*link, from, to);
    }
    if (isMoved)
        keepOnce(list);
}

template<class Tag>
void moveLink(std::vector<Id<Tag>> &ids, QUuid from, QUuid to)
{
    if (std::find(ids.begin(), ids.end(), Id<Tag>(from)) == ids.end())
        return;
    for (Id<Tag> &id : ids)
        moveLink(id, from, to);
    keepOnce(ids);
}
inline void moveLink(std::vector<Citation> &list, QUuid from, QUuid to) { moveIn(list, &Citation::source, from, to); }
inline void moveLink(std::vector<Participation> &list, QUuid from, QUuid to) { moveIn(list, &Participation::agent, from, to); }
inline void moveLink(std::vector<Attribution> &list, QUuid from, QUuid to) { moveIn(list, &Attribution::agent, from, to); }
inline void moveLink(std::vector<ProvenanceStep> &list, QUuid from, QUuid to)
{
    for (ProvenanceStep &step : list) // two steps of the chain are two, whoever had it
        moveLink(step.agent, from, to);
}
inline void moveLink(std::vector<ProgrammeEntry> &list, QUuid from, QUuid to)
{
    for (ProgrammeEntry &entry : list)
        moveLink(entry.agents, from, to);
}

template<RecordLike R>
void moveLinks(R &record, QUuid from, QUuid to)
{
    forEachField<R>([&](const auto &field) {
        moveLink(record.*field.member, from, to);
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(record.*field.member)>, Id<R>>) {
            if (record.*field.member == record.id)
                record.*field.member = {};
        }
    });
    moveLink(record.citations, from, to);
}

} // namespace vitrine
