// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source.h"

namespace vitrine::test {

/// Types of one name defined in more than one file, outside unnamed namespaces: the linker takes one of them for both, without
/// a word. Nested types and forward declarations are none.
QStringList typesDefinedTwice(const QList<Source> &sources);

} // namespace vitrine::test
