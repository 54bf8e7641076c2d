// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"
#include "widgets/statementcard.h"

namespace vitrine {

/// A stated number with who states it: "more than 2,000 mayors and councillors". Never summed, never without claimant.
[[nodiscard]] StatementText quantityText(const Quantity &quantity, const Reader &reader, const QString &language);

} // namespace vitrine
