// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/player.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

double volumeAmplitude(int step)
{
    constexpr double decibelsPerStep = 4;
    const int kept = std::clamp(step, 0, Player::volumeSteps);
    if (kept == 0)
        return 0;
    return std::pow(10.0, decibelsPerStep * (kept - Player::volumeSteps) / 20.0);
}

} // namespace vitrine
