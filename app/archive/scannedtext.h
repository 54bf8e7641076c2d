// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vitrine {

/// What a scanner may have read. It acts as a keyboard, mostly an American one: while the computer writes on a Persian or a
/// French keyboard, other letters arrive than stand on the label ("يٍءْ" for "DEMO", "&" for "1"). The text as it came, then
/// as those keys stand on the American keyboard; without repetitions.
[[nodiscard]] QStringList scannedReadings(const QString &scanned);

} // namespace vitrine
