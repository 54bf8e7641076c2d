// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/formats.h"

#include <optional>

namespace vitrine {

/// The formats of exchange, and what is printed.
[[nodiscard]] std::vector<Format> allFormats();
/// One that can be written; nothing when there is none of this key.
[[nodiscard]] std::optional<Format> exportFormat(const QString &key);

} // namespace vitrine
