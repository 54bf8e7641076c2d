// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace vitrine {

/// When something of the history happened, short, in the local time and the words of `language`.
[[nodiscard]] QString historyTime(const QDateTime &when, const QString &language);

} // namespace vitrine
