// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldtables.h"

#include <algorithm>

namespace vitrine {

/// For whom something is read: how far into the circles, and whether drafts are seen.
struct Audience {
    Access upTo = Access::Public;
    bool publishedOnly = true;

    /// Visitors: public and published, nothing else.
    static Audience visitor() { return {}; }
    /// Desks and exports "up to" a level; drafts included.
    static Audience desk(Access upTo) { return {upTo, false}; }

    [[nodiscard]] bool admits(const RecordCommon &record) const
    {
        return record.access <= upTo && (!publishedOnly || record.status == Status::Published);
    }
    bool operator==(const Audience &) const = default;
};

/// Days are written as in the item and in the time zone of the house. An embargo ends when its day has come.
[[nodiscard]] inline bool isUnderEmbargo(const Item &item, const QString &today) { return item.embargoUntil > today; }
/// The last day still counts. What has run out is the right to show the item's media; its description stays.
[[nodiscard]] inline bool haveRightsRunOut(const Item &item, const QString &today)
{
    return !item.rightsUntil.isEmpty() && item.rightsUntil < today;
}

/// The access of one field of a record: the record's own word for it, else the field's default; never wider
/// than the record itself.
[[nodiscard]] inline Access fieldAccess(const RecordCommon &record, const char *key, Access byDefault)
{
    const auto own = record.fieldAccess.find(QString::fromLatin1(key));
    const Access access = own == record.fieldAccess.end() ? byDefault : own->second;
    return std::max(access, record.access);
}

/// The record as an audience may read it: every field beyond its level is emptied, and with it the word that
/// it exists. The only place where fields are withheld.
template<RecordLike R>
[[nodiscard]] R visibleTo(R record, const Audience &audience)
{
    [[maybe_unused]] static const R empty{};
    const auto withhold = [&](const char *key) { record.absences.erase(QString::fromLatin1(key)); };
    forEachField<R>([&](const auto &field) {
        if (fieldAccess(record, field.key, field.access) > audience.upTo)
            withhold(field.key), record.*field.member = empty.*field.member;
    });
    if (fieldAccess(record, "extra", Access::Public) > audience.upTo)
        record.extra.clear();
    if (fieldAccess(record, "citations", Access::Public) > audience.upTo)
        record.citations.clear();
    std::erase_if(record.fieldAccess, [&](const auto &entry) { return entry.second > audience.upTo; });
    return record;
}

} // namespace vitrine
