// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldtables.h"

#include <QStringList>

namespace vitrine {

/// All names by which a record is found, in every language, as they are written.
template<RecordLike R>
[[nodiscard]] QStringList namesOf(const R &record)
{
    QStringList names;
    const auto take = [&names](const MultiText &text) {
        for (const TextValue &value : text.values())
            names += value.text;
    };
    if constexpr (std::is_same_v<R, Agent>) {
        for (const NameForm &form : record.names)
            names += form.text;
    }
    if constexpr (requires { record.title; })
        take(record.title);
    if constexpr (std::is_same_v<R, Term>)
        take(record.label);
    if constexpr (std::is_same_v<R, Place>)
        take(record.name);
    if constexpr (std::is_same_v<R, Statement>)
        take(record.text);
    return names;
}

} // namespace vitrine
