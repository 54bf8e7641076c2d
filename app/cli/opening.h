// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "cli/command.h"

namespace vitrine::cli {

/// A catalogue and eyes to read it with. The reader must go first.
struct Opened {
    std::unique_ptr<Catalogue> catalogue;
    std::unique_ptr<Reader> reader;
};

/// Under which name changes are logged.
[[nodiscard]] QString accountName();
/// Whether an argument stands for a catalogue rather than for a word or a number.
[[nodiscard]] bool namesCatalogue(const QString &argument);
/// Takes the catalogue from the front of the arguments; the bundled one when it is not named there.
[[nodiscard]] Result<QString> takeCatalogue(QStringList &arguments);
/// For reading commands.
[[nodiscard]] Result<Opened> openToRead(QStringList &arguments, const Audience &audience = Audience::desk(Access::Restricted));
/// For writing commands, whose first argument is the catalogue; changes are logged under the account's name.
[[nodiscard]] Result<std::unique_ptr<Catalogue>> openToWrite(const QString &path);

} // namespace vitrine::cli
