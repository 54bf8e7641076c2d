// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/visitoroptions.h"

namespace vitrine {

/// Runs the visitor's window until it is closed. A QApplication must be there. Returns the exit code: 0, or 1 when the
/// catalogue could not be opened (a window says so meanwhile, and a line on standard error).
[[nodiscard]] int runVisitor(const VisitorOptions &options);

} // namespace vitrine
