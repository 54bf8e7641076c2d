// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <chrono>
#include <optional>

namespace vitrine {

/// "0:01:02.500": hours, minutes, seconds and milliseconds in the digits of a language.
[[nodiscard]] QString cueTimeText(std::chrono::milliseconds time, const QLocale &locale);
/// As people type it: "1:02.5", "62,5", "0:01:02.500", in any of the three sets of digits. Nothing where it is no time.
[[nodiscard]] std::optional<std::chrono::milliseconds> cueTimeFrom(const QString &text);

} // namespace vitrine
