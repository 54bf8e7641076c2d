// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vitrine {

/// Lets this process call the system only for memory, threads, time and reading; asking for a connection, a program or a process ends
/// it. False when the kernel cannot.
[[nodiscard]] bool filterSyscalls();

} // namespace vitrine
