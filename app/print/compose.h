// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/composition.h"

namespace vitrine {

/// The sheet that the request wishes for; the one list of all of them.
[[nodiscard]] Result<std::unique_ptr<Composition>> compose(const Reader &reader, const ExportRequest &request, const ExchangeJob &job);

} // namespace vitrine
