// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"

#include <QDateTime>

namespace vitrine {

/// What a column holds as text. A moment is written as "2026-01-31T12:00:00.000Z" and read digit by digit: an export reads
/// hundreds of thousands.
[[nodiscard]] QDateTime timeOf(const QString &text);
/// Item when the name is none.
[[nodiscard]] RecordType typeOf(const QString &name);

} // namespace vitrine
