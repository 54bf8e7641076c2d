// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace vitrine {

/// Asks the kernel for large pages (2 MB instead of 4 KB) for the next `bytes` of the heap of the main thread, for work whose
/// memory is read and written in no order: where a machine's memory is slow to find, a deed in bulk takes half the time. The
/// bytes are set apart and not yet used; what stays of them is given back at the end of the program only, so this is for
/// commands and not for windows. False where the kernel or the C library has no such pages: all works as before.
bool askForLargePages(std::size_t bytes);

} // namespace vitrine
