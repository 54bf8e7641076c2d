// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <functional>

namespace vitrine {

/// SHA-256 of a file's bytes, 64 lower-case hexadecimal digits. Missing or Unreadable.
[[nodiscard]] Result<QString> digestOf(const QString &file);
/// The same; `goesOn` hears of every block and may stop it (Cancelled).
[[nodiscard]] Result<QString> digestOf(const QString &file, const std::function<bool(qint64 count)> &goesOn);
/// Copies a file whole or not at all: beside the target first, then synced and renamed. Full when there is no room.
[[nodiscard]] Result<void> copyWhole(const QString &from, const QString &to);

struct Connection;
/// Where the original of a removed medium waits for its restoration: NAME.vitrine/removed/.
[[nodiscard]] QString laidAsidePath(const Connection &connection, const QString &sha256);
/// Moves an original there; one that cannot be moved stays where it is.
void layAside(const Connection &connection, const QString &sha256);
/// Removes a file under media/, and its folder when that is empty then; nothing when no file is named.
void removeOriginal(const QString &file);

} // namespace vitrine
