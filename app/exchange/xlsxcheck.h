// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace vitrine {

/// Reads a workbook that was just written: the library that wrote it does not look whether its files took everything, so a
/// full disk shows only here. Full unless the first `sheets` sheets hold `rows` rows each.
[[nodiscard]] Result<void> checkXlsx(const QString &path, int sheets, int rows);

} // namespace vitrine
