// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vitrine {

/// From now on this process can open only the system's libraries, fonts and types of files, to read them. Files that are open stay
/// so. Nothing happens on kernels without Landlock.
void readOnlySystemFiles();

} // namespace vitrine
