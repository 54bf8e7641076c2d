// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "storage/connection.h"
#include "storage/recordtable.h"

namespace vitrine {

/// An original as it was found on the disk.
struct FixityOutcome {
    enum class Found { Sound, Missing, Resized, Changed };
    DescribedOriginal original;
    Found found = Found::Sound;

    [[nodiscard]] bool isSound() const { return found == Found::Sound; }
    /// "A-1: the bytes of the original “letter.jpg” have changed."
    [[nodiscard]] QString sentence() const;
};

/// Looks at every original; reads each whole when `whole`, else only its size is compared. Cancelled.
[[nodiscard]] Result<std::vector<FixityOutcome>> examineOriginals(const Connection &connection, bool whole, const Job &job);

} // namespace vitrine
