// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace vitrine::cli {

/// What the commands say, in the language of the interface; a class, so that lupdate finds them.
class CliWords final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::cli::CliWords)
};

} // namespace vitrine::cli
