// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

namespace vitrine {

namespace {

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace

const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

} // namespace vitrine
