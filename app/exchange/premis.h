// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/packedfile.h"

#include <QIODevice>

namespace vitrine {

/// PREMIS 3.0 of the originals of a package: each file with its digests, what happened to it, and who did it. Besides the
/// events of the catalogue's log each file has the message digest calculation of this packing, at `now`.
[[nodiscard]] Result<void> writePremis(QIODevice &device, const std::vector<PackedFile> &files, const QDateTime &now);

} // namespace vitrine
