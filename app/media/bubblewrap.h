// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vitrine {

/// Folders outside /usr from which a program of ours loads Qt and what belongs to it.
[[nodiscard]] QStringList libraryFolders();

/// How bubblewrap starts a program that sees no network, no other process, nothing of the disk but the system's libraries and
/// an empty /tmp. Empty where bubblewrap is not installed; whether the system lets it work only shows when it is tried.
[[nodiscard]] QStringList wrappedCommand(const QString &program, const QStringList &arguments);

} // namespace vitrine
