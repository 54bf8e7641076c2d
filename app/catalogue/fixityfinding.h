// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QString>

namespace vitrine {

/// An original as it was found on the disk.
struct FixityFinding {
    enum class Found { Sound, Missing, Resized, Changed };
    RecordId medium;
    QString number; ///< of the item it stands with
    QString name;   ///< of the original file
    QString sha256; ///< as recorded
    Found found = Found::Sound;

    [[nodiscard]] bool isSound() const { return found == Found::Sound; }
    /// "A-1: the bytes of the original “letter.jpg” have changed."; empty when sound.
    [[nodiscard]] QString sentence() const;
};

/// How the originals stand, by their last checks since some time.
struct FixityState {
    int originals = 0;
    int sound = 0;
    int failed = 0;

    bool operator==(const FixityState &) const = default;
};

} // namespace vitrine
