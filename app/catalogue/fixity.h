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

/// Looks at every original; reads each whole when `whole`, else only its size is compared. Cancelled.
[[nodiscard]] Result<std::vector<FixityFinding>> examineOriginals(const Connection &connection, bool whole, const Job &job,
                                                                  const FixityWatch &watch = {});

} // namespace vitrine
