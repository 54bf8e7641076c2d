// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "shell/visitoroptions.h"

class QSettings;

namespace vitrine {

/// What the two desks open, and how.
struct DeskOpening {
    std::unique_ptr<Catalogue> catalogue;
    QString readOnlyBecause; ///< one sentence; empty: changes can be written
};

/// The catalogue asked for, or the bundled one. One that another program edits, or that may not be written, is opened for
/// reading.
[[nodiscard]] Result<DeskOpening> openForDesk(const VisitorOptions &options);
/// The desk's language: asked for, or the first of the person's that the program speaks.
[[nodiscard]] QString deskLanguage(const VisitorOptions &options);
/// Whether somebody has to say who they are first: people are entered, and the catalogue may be written.
[[nodiscard]] bool asksWhoIsThere(const DeskOpening &opening);
/// Where both desks keep their layout, the name and the look.
[[nodiscard]] std::unique_ptr<QSettings> deskSettings();
/// Who is at the desk, as she said last, or the account's name.
[[nodiscard]] QString deskActor(const QSettings &settings);

} // namespace vitrine
