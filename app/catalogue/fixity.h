// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "catalogue/fixityfinding.h"
#include "storage/connection.h"

#include <functional>
#include <vector>

namespace vitrine {

/// Hears of each original before it is read.
using FixityWatch = std::function<void(const FixityFinding &)>;

/// How one file stands: its size, and with `whole` its bytes. `goesOn` hears how many bytes were read; its no is Cancelled.
[[nodiscard]] Result<FixityFinding::Found> examineFile(const QString &path, const QString &sha256, qint64 bytes, bool whole,
                                                       const std::function<bool(qint64)> &goesOn);

/// Looks at every original; reads each whole when `whole`, else only its size is compared. Cancelled.
[[nodiscard]] Result<std::vector<FixityFinding>> examineOriginals(const Connection &connection, bool whole, const Job &job,
                                                                  const FixityWatch &watch = {});

} // namespace vitrine
