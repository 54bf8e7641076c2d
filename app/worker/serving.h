// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/foreignfile.h"
#include "media/limits.h"

#include <functional>

class QFile;

namespace vitrine {

using Examine = std::function<ForeignFile(QFile &file, const ForeignWish &wish)>;

/// Shuts the program in, says so to whoever is at the other end of `socket`, and examines one file after the other until that
/// end is closed, or until a good part of its time is used up. The program's exit code.
[[nodiscard]] int serve(int socket, const WorkerLimits &limits, const Examine &examine);

/// Reads `--memory MB` and `--cpu SECONDS`.
[[nodiscard]] WorkerLimits limitsFrom(const QStringList &arguments);

} // namespace vitrine
