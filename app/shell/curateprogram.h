// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/visitoroptions.h"

#include <functional>

namespace vitrine {

/// Runs the curator's desk until it is closed. A QApplication must be there. A catalogue that another program edits, or
/// that may not be written, is opened for reading with a sentence. Returns the exit code: 0, or 3 when it cannot be read.
/// `loop` is the program's event loop.
[[nodiscard]] int runCurator(const VisitorOptions &options, const std::function<int()> &loop);

} // namespace vitrine
