// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldtables.h"

namespace vitrine {

/// A new record with what the catalogue asks of it from its first moment: a name in `language` where it needs one.
template<RecordLike R>
[[nodiscard]] R newRecord(const QString &language, const QString &name)
{
    R record;
    const TextValue value{language, name, TextOrigin::Original, TextState::Draft};
    if constexpr (std::is_same_v<R, Agent>)
        record.names.push_back({name, language, {}, {}, NameKind::Preferred, TextOrigin::Original, TextState::Draft});
    else if constexpr (std::is_same_v<R, Place>)
        record.name.set(value);
    else if constexpr (std::is_same_v<R, Term>)
        record.label.set(value);
    else if constexpr (std::is_same_v<R, Quantity>)
        record.lower = 0;
    else if constexpr (std::is_same_v<R, Source> || std::is_same_v<R, Exhibition>)
        record.title.set(value);
    return record;
}

/// What somebody has read over is to be read over again where it is copied to.
inline void backToDraft(MultiText &text)
{
    const auto values = text.values();
    for (TextValue value : values) {
        if (value.state == TextState::Reviewed)
            value.state = TextState::Draft;
        text.set(value);
    }
}

/// What belongs to the one object alone does not go with a copy.
inline void clearOwn(Item &item)
{
    item.number.clear();
    item.condition = {};
    item.location.clear();
    item.notes.clear();
    item.value.clear();
    item.insurance.clear();
    item.donorRemarks.clear();
}

/// `record` to begin another one with: an internal draft without identity and number, its texts to be read over again, and
/// without what belongs to the one object alone (condition, location, notes, value, insurance, donor's remarks).
/// Stricter access of single fields stays.
template<RecordLike R>
[[nodiscard]] R copyOf(R record)
{
    record.id = {};
    record.created = {};
    record.updated = {};
    record.version = 1;
    record.access = std::max(record.access, Access::Internal);
    record.status = Status::Draft;
    if constexpr (std::is_same_v<R, Item>)
        clearOwn(record);
    forEachField<R>([&](const auto &field) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(record.*field.member)>, MultiText>)
            backToDraft(record.*field.member);
    });
    return record;
}

} // namespace vitrine
