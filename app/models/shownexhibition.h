// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"

namespace vitrine {

/// The exhibition that visitors are shown: that of the catalogue's setting `exhibition` (a uid), where the reader shows it,
/// else the first it shows. Missing when there is none.
[[nodiscard]] Result<Exhibition> shownExhibition(const Reader &reader);

} // namespace vitrine
