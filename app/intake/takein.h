// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "exchange/importfiles.h"

namespace vitrine {

enum class IntakeMode {
    Write,   ///< one deed: whole, or nothing of it
    Rehearse ///< everything is done and taken back; the report keeps what would become of each row
};

/// What was taken in, or would be.
struct Intake {
    ImportReport report;
    int heldBack = 0; ///< records that wait in review because the catalogue asks for a second person
    QString warning;  ///< one sentence about the reading of files; empty: none
};

/// Takes files into a catalogue. An Error says that nothing could be read at all, or that the person asked to stop; the
/// catalogue is then as it was. To be called in the thread of the catalogue.
[[nodiscard]] Result<Intake> takeIn(Catalogue &catalogue, const ImportWish &wish, IntakeMode mode, const Job &job = {});

} // namespace vitrine
