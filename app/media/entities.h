// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace vitrine {

/// The characters of a named reference of HTML, "amp;" or "amp" without the ampersand; null for an unknown
/// name.
[[nodiscard]] QStringView namedCharacter(QStringView name);

} // namespace vitrine
