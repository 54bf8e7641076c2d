// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/player.h"

namespace vitrine {

/// The player of the programs: Qt Multimedia on GStreamer, kept in a thread of its own. Without a usable
/// multimedia library every open() fails with a sentence; nothing else is touched.
[[nodiscard]] std::unique_ptr<Player> makeQtPlayer();

} // namespace vitrine
