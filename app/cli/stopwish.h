// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vitrine::cli {

/// From now on Ctrl-C, a closed terminal and the end of the session are wishes to stop: the work looks for them, and what is past
/// its last step is finished. A second one ends the program at once, as it would any other: some work never looks. A signal that
/// whoever started the program had ignored stays ignored.
void heedStopWishes();
/// Whether there was one.
[[nodiscard]] bool isStopWished();

} // namespace vitrine::cli
