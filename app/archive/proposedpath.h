// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vitrine {

/// A name that nothing has yet: "TITLE-2026-11-28.pdf" in the folder, else among the person's documents. The suffix has its
/// full stop.
[[nodiscard]] QString proposedPath(const QString &folder, const QString &title, const QString &suffix);

} // namespace vitrine
