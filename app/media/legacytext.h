// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace vitrine {

[[nodiscard]] QString fromWindows1252(const QByteArray &bytes);
[[nodiscard]] QString fromWindows1256(const QByteArray &bytes);

/// Arabic-script words are runs of bytes above 127, French ones hold such a byte here and there.
[[nodiscard]] bool looksLikeWindows1256(const QByteArray &bytes);

} // namespace vitrine
