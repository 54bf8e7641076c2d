// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/webvtt.h"

namespace vitrine {

/// The words behind a cue's times; what is broken or unknown is left at its default.
[[nodiscard]] CueSettings parseCueSettings(const QString &text);
/// As written in a file; empty for the defaults.
[[nodiscard]] QString writtenCueSettings(const CueSettings &settings);

} // namespace vitrine
