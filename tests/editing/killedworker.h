// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vitrine::test {

/// Edits the catalogue for ever, in a process of its own that somebody kills. Says each deed on standard output before
/// and after, one a line:
///   ready
///   try UID VALUE [UID VALUE]...   the titles these items are to have; "-" for an item that goes
///   done                           the deed was acknowledged
/// Ends by itself only when a deed fails, with code 3 and the reason on standard error.
[[nodiscard]] int editForEver(const QString &catalogue, quint32 seed);

} // namespace vitrine::test
