// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "shell/visitoroptions.h"

#include <QCoreApplication>

class QSettings;

namespace vitrine {

/// What the two desks open, and how.
struct DeskOpening {
    Q_DECLARE_TR_FUNCTIONS(vitrine::DeskOpening)
public:
    std::unique_ptr<Catalogue> catalogue;
    QString readOnlyBecause; ///< one sentence; empty: changes can be written
};

/// The catalogue asked for, or the bundled one. One that another program edits, or that may not be written, is opened for
/// reading.
[[nodiscard]] Result<DeskOpening> openForDesk(const VisitorOptions &options);
/// The desk's language: asked for, or the first of the person's that the program speaks.
[[nodiscard]] QString deskLanguage(const VisitorOptions &options);
/// Takes the seat of `actor` at a desk that asks for no passphrase, and gives the role. Where people are entered and this one is
/// not among them, or has a passphrase, the opening is for reading from then on.
[[nodiscard]] PersonRole seatWithoutAsking(DeskOpening &opening, const QString &actor);
/// Where both desks keep their layout, the name and the look.
[[nodiscard]] std::unique_ptr<QSettings> deskSettings();
/// Who is at the desk, as she said last, or the account's name.
[[nodiscard]] QString deskActor(const QSettings &settings);

} // namespace vitrine
