// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <string_view>

namespace vitrine {

/// Specialise with `static constexpr std::array names{...}` in the order of the enumerators: the one
/// spelling of an enum in the database, in JSON and on the command line (lowerCamelCase).
template<class E>
struct EnumNames;

template<class E>
concept NamedEnum = requires { EnumNames<E>::names.size(); };

template<NamedEnum E>
[[nodiscard]] QString enumName(E value)
{
    const std::string_view name = EnumNames<E>::names[static_cast<size_t>(value)];
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

/// Nothing when `name` is none of the enum's spellings.
template<NamedEnum E>
[[nodiscard]] std::optional<E> enumFromName(QStringView name)
{
    for (size_t i = 0; i < EnumNames<E>::names.size(); ++i) {
        const std::string_view candidate = EnumNames<E>::names[i];
        if (name == QLatin1StringView(candidate.data(), static_cast<qsizetype>(candidate.size())))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

} // namespace vitrine
