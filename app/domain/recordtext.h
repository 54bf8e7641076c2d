// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldtables.h"

namespace vitrine {

/// The whole record as compact JSON in UTF-8, byte for byte what QJsonDocument makes of recordToJson() (the history compares
/// texts); written at once, without a tree of values between, for imports.
template<RecordLike R>
[[nodiscard]] QByteArray recordToText(const R &record);

} // namespace vitrine
