// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

/// Passphrases as they are kept: an Argon2id hash that carries its own salt and measure. Both take about a tenth of a second
/// and 64 MB on purpose, so that guessing is dear: not for the thread of the windows.
namespace vitrine {

/// Internal when the system has no memory for it. The same letters typed in another composition are the same passphrase.
[[nodiscard]] Result<QString> passphraseHash(const QString &passphrase);
/// False also for a hash that cannot be read.
[[nodiscard]] bool isPassphraseOf(const QString &hash, const QString &passphrase);

} // namespace vitrine
