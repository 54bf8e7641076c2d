// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/embedded.h"
#include "media/sniff.h"

#include <optional>

class QFile;

namespace vitrine {

/// Nothing where a file of this kind holds no words; nullopt where it is broken.
[[nodiscard]] std::optional<EmbeddedWords> readEmbedded(QFile &file, ContentKind kind);

} // namespace vitrine
