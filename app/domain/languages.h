// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"

namespace vitrine {

/// The catalogue's languages, the first its default: at once, where Reader::info counts everything.
[[nodiscard]] inline QStringList languagesOf(const Reader &reader)
{
    return reader.setting(QStringLiteral("languages")).split(u',', Qt::SkipEmptyParts);
}

} // namespace vitrine
