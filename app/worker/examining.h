// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/foreignfile.h"

class QFile;

namespace vitrine {

/// Decodes a file from somebody else, which is open and stands at its start. Only to be called in the worker, within its
/// sandbox. Throws std::bad_alloc where memory does not suffice.
[[nodiscard]] ForeignFile examine(QFile &file, const ForeignWish &wish);

/// Loads what decoders load when they are first used.
void prepareDecoders();

} // namespace vitrine
