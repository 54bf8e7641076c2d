// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace vitrine {

/// One language's keys as read from resources/keyboards: each character of a row is a key.
struct KeyLayout {
    QString language;
    QStringList rows; ///< digits first
    QString space;    ///< the key beside the space bar: half-space or hyphen
    bool hasShift = false;
};

/// Nothing when there is no such table.
[[nodiscard]] std::optional<KeyLayout> keyLayoutOf(const QString &language);

} // namespace vitrine
