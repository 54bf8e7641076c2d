// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vitrine {

/// The bundled catalogue of the program that runs from `binFolder`: beside a build (BUILD/bin, BUILD/catalogue) or installed
/// (PREFIX/bin, PREFIX/share/vitrine). Empty when there is none.
[[nodiscard]] QString bundledCataloguePath(const QString &binFolder);

} // namespace vitrine
