// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/exportitems.h"
#include "exchange/packedfile.h"

#include <QIODevice>

namespace vitrine {

/// METS 1.12.1 of a package: every item described in MODS, every original with its digest and its place, and which belongs to
/// which in which order. `files` are in the order of the items. PREMIS lies beside it in "premis.xml".
[[nodiscard]] Result<void> writeMets(QIODevice &device, ExportItems &items, const std::vector<PackedFile> &files, const QDateTime &now);

} // namespace vitrine
