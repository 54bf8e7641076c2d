// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/visitoroptions.h"

#include <functional>

namespace vitrine {

/// Runs the visitor's window until it is closed. A QApplication must be there. Returns the exit code: 0, or 1 when the
/// catalogue could not be opened (a window says so meanwhile, and a line on standard error). `loop` is the program's event loop.
[[nodiscard]] int runVisitor(const VisitorOptions &options, const std::function<int()> &loop);

} // namespace vitrine
