// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

namespace vitrine {

inline constexpr QSize halfKiosk{960, 540}; ///< half the size of the kiosk's screen
inline constexpr int partingGap = 10;       ///< beside the line that parts two sides
inline constexpr int partingEdge = 2;       ///< a splitter that runs from right to left cuts a pixel off its last side

} // namespace vitrine
