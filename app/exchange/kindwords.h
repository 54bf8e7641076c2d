// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"

#include <QStringView>

#include <optional>

namespace vitrine {

/// One of the six kinds by its own name, in English, French or Persian; case and accents do not matter.
[[nodiscard]] std::optional<ItemKind> kindByName(QStringView text);

/// The kind that a word for a type of object belongs to: "painting" and "peinture à l'huile" are artwork, "gelatin silver
/// print" is photograph. The whole text is looked up, then its last word (English puts the noun there), then its first
/// (French does). Nothing when the table has none of them.
[[nodiscard]] std::optional<ItemKind> kindOfType(QStringView text);

} // namespace vitrine
