// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/visitoroptions.h"

#include <functional>

namespace vitrine {

/// Runs the archivist's desk until it is closed. As runCurator: the exit code is 0, or 3 when the catalogue cannot be read.
[[nodiscard]] int runArchive(const VisitorOptions &options, const std::function<int()> &loop);

} // namespace vitrine
