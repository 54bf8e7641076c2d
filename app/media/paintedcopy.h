// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace vitrine {

/// A small copy of a picture as JPEG, or PNG where one sees through it, painted into a fresh picture, so that nothing of the
/// original's metadata goes along. `longestSide` in pixels.
[[nodiscard]] Result<QByteArray> paintedCopy(const QString &original, int longestSide);

} // namespace vitrine
