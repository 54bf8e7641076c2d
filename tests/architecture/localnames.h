// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source.h"

namespace vitrine::test {

/// What two .cpp files of one room each keep to themselves under one name: types, constants and functions with the same
/// parameters in unnamed namespaces. Compiled together (VITRINE_UNITY), one of them would be in the other's way.
QStringList localNamesUsedTwice(const QList<Source> &sources);

} // namespace vitrine::test
