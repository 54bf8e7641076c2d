// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QIODevice>

namespace vitrine {

/// Says in a PDF that QPdfWriter wrote what QPdfWriter has no word for: the language, the direction of its pages, and that
/// windows show its title. Appends a new state of the file's catalog, as PDF's own way of changing a file is (ISO 32000-1,
/// 7.5.6). `device` is open for reading and writing. Internal when the file is not as expected.
[[nodiscard]] Result<void> describePdf(QIODevice &device, const QString &language);

} // namespace vitrine
