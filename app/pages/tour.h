// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"
#include "pages/route.h"

namespace vitrine {

struct TourStop {
    QString name; ///< "home", "item DEMO-0022": for file names and reports
    Route route;
};

/// Every page of the catalogue once: for measurements and for the test of the screens.
[[nodiscard]] std::vector<TourStop> tourOf(const Reader &reader);

} // namespace vitrine
