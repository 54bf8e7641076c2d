// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/placeentries.h"

#include "base/bidi.h"
#include "domain/names.h"
#include "models/facts.h"

namespace vitrine {

namespace {

QString around(const Reader &reader, PlaceId parent, const QString &language)
{
    QStringList names;
    for (int depth = 0; depth < 5 && !parent.isNull(); ++depth) {
        const auto place = reader.place(parent);
        if (!place)
            break;
        names += isolate(displayTitle(*place, language));
        parent = place->parent;
    }
    return names.join(listComma(language));
}

PlaceEntry entryOf(const Reader &reader, const Place &place, const std::vector<Event> &events,
                   const QHash<QString, int> &items, const QString &language)
{
    PlaceEntry entry;
    entry.id = place.id;
    entry.name = shownText(place.name, language);
    if (const auto kind = reader.labels({place.kind}, language))
        entry.kind = kind->value(place.kind);
    entry.within = around(reader, place.parent, language);
    entry.items = items.value(place.id.toString());
    for (const Event &event : events) {
        if (event.place == place.id)
            entry.events.push_back({event.id, shownText(event.title, language)});
    }
    return entry;
}

} // namespace

Result<std::vector<PlaceEntry>> placeEntries(const Reader &reader, const QString &language)
{
    const auto places = all<Place>(reader);
    if (!places)
        return places.unexpected();
    const auto events = all<Event>(reader);
    if (!events)
        return events.unexpected();
    const auto counts = reader.counts({}, Facet::Place);
    if (!counts)
        return counts.unexpected();
    QHash<QString, int> items;
    for (const FacetCount &count : *counts)
        items.insert(count.value, count.count);
    std::vector<PlaceEntry> entries;
    for (const Place &place : *places)
        entries.push_back(entryOf(reader, place, *events, items, language));
    return entries;
}

} // namespace vitrine
