// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "catalogue/catalogue.h"
#include "catalogue/fixityfinding.h"

namespace vitrine {

/// The fixity check on a schedule: only of originals not checked within the days of the setting "fixityEvery" (90 unless set),
/// the longest unchecked first. `catalogue` outlives this.
class DueFixity final {
public:
    explicit DueFixity(Catalogue &catalogue, const Clock &clock = systemClock()) : m_catalogue(catalogue), m_clock(clock) {}

    /// What was found of each that was due. With `record` a part at a time is written to the custody log: what is done stays
    /// done when the check is stopped (Cancelled) or the machine is.
    [[nodiscard]] Result<std::vector<FixityFinding>> check(bool record, const Job &job) const;

private:
    struct Original {
        FixityFinding finding;
        qint64 bytes = 0;
        QDateTime checked; ///< invalid: never
    };
    [[nodiscard]] Result<std::vector<Original>> due(const Job &job) const;

    Catalogue &m_catalogue;
    const Clock &m_clock;
};

} // namespace vitrine
