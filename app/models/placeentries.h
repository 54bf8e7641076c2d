// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"
#include "models/showntext.h"

namespace vitrine {

/// A place with what happened there and what came from there.
struct PlaceEntry {
    PlaceId id;
    ShownText name;
    QString kind;    ///< "town hall", in the language asked for
    QString within;  ///< names of the places around it
    int items = 0;
    std::vector<std::pair<EventId, ShownText>> events;

    bool operator==(const PlaceEntry &) const = default;
};

[[nodiscard]] Result<std::vector<PlaceEntry>> placeEntries(const Reader &reader, const QString &language);

} // namespace vitrine
