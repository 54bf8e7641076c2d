// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source.h"

namespace vitrine::test {

/// A habit of the house that one file can break. A rule answers with one sentence a fault, each beginning with file and line.
struct Rule {
    const char *name;
    QStringList (*check)(const Source &source);
};

/// Every rule for the files of app/.
QList<Rule> rules();

} // namespace vitrine::test
