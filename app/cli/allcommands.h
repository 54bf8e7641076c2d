// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/cliwords.h"
#include "cli/command.h"

namespace vitrine::cli {

[[nodiscard]] Command attachCommand();
[[nodiscard]] Command backupCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command demonstrationsCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command formatsCommand();
[[nodiscard]] Command historyCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command infoCommand();
[[nodiscard]] Command newCommand();
[[nodiscard]] Command placesCommand();
[[nodiscard]] Command registerCommand();
[[nodiscard]] Command restoreCommand();
[[nodiscard]] Command searchCommand();
[[nodiscard]] Command setCommand();
[[nodiscard]] Command showCommand();
[[nodiscard]] Command stocktakeCommand();

/// Every reading command takes it.
[[nodiscard]] QCommandLineOption jsonOption();
[[nodiscard]] QCommandLineOption valueOption(const char *name, const QString &description, const QString &valueName);
[[nodiscard]] QCommandLineOption flagOption(const char *name, const QString &description);

} // namespace vitrine::cli
