// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

namespace vitrine {

/// The name to show a reader of `language`: preferred in that language, then any in it, then the preferred
/// one as in the source, then the first. Null for an agent without names.
[[nodiscard]] const NameForm *shownName(const Agent &agent, QStringView language);
[[nodiscard]] QString displayName(const Agent &agent, QStringView language);

/// The title of any record for lists and messages: title, name, label or number; empty when there is none.
template<class R>
[[nodiscard]] QString displayTitle(const R &record, QStringView language)
{
    const MultiText *text = nullptr;
    if constexpr (requires { record.title; })
        text = &record.title;
    else if constexpr (requires { record.label; })
        text = &record.label;
    else if constexpr (std::is_same_v<R, Place>)
        text = &record.name;
    else if constexpr (std::is_same_v<R, Statement>)
        text = &record.text;
    else if constexpr (std::is_same_v<R, Agent>)
        return displayName(record, language);
    else if constexpr (std::is_same_v<R, SavedList>)
        return record.name;
    const TextValue *shown = text ? text->shown(language) : nullptr;
    return shown ? shown->text : QString();
}

} // namespace vitrine
