// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storeroom.h"
#include "exchange/exportrequest.h"

namespace vitrine {

/// What the custody log says of an export that was written to `path`.
[[nodiscard]] Dissemination givenOut(const ExportRequest &request, const Audience &audience, const QString &path, int rows);

} // namespace vitrine
