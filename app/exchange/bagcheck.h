// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "base/result.h"
#include "exchange/bagtags.h"

namespace vitrine {

/// Reads a BagIt bag of versions 0.93 to 1.0, a folder or a zip archive, whole, and names every fault. Missing or Unreadable
/// only when it cannot be read at all; Cancelled. Nothing is unpacked, fetched or changed.
[[nodiscard]] Result<BagReport> checkBag(const QString &path, const Job &job = {});

} // namespace vitrine
