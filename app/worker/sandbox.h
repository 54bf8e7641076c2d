// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/limits.h"

namespace vitrine {

/// Shuts this process in, for good: limits of memory, time and files, no new rights, no rights of root, read-only files, no network,
/// no other program. To be called before the first thread and the first foreign byte. False when the system cannot do it.
[[nodiscard]] bool enterSandbox(const WorkerLimits &limits);

} // namespace vitrine
