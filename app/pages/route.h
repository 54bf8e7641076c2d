// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/itemquery.h"
#include "widgets/zoomtransform.h"

#include <chrono>
#include <optional>

namespace vitrine {

enum class PageKind { Welcome, Home, Items, Item, Event, Statements, Declaration, People, Person, Timeline, Places,
                      Search, NumberPad, Evidence, About };

/// Where a visitor is, to the second of the film: enough to build the page again. The history is a list of these.
struct Route {
    PageKind page = PageKind::Welcome;
    RecordId record;    ///< the item, event, person ... of the page; for Evidence: what is asked about
    RecordType type = RecordType::Item; ///< of `record`, where the page shows several types
    SectionId section;  ///< the section walked through
    int medium = 0;     ///< view or page of the item, from 0
    int line = -1;      ///< lit line of a document
    ZoomState zoom;
    std::chrono::milliseconds position{};
    bool playing = false;
    int level = 0;      ///< a breath, a minute, everything
    int panel = 0;      ///< what stands beside a film: 0 transcript, 1 label
    bool bothLanguages = true;
    bool described = false; ///< a covered item: its words without its picture
    QString words;
    std::vector<FacetFilter> filters;
    std::optional<Day> from; ///< the range of dates
    std::optional<Day> to;
    std::optional<ItemOrder> order;
    bool descending = false; ///< the latest date first
    int scroll = 0;

    bool operator==(const Route &) const = default;
};

/// The same page of the same thing, whatever the place on it.
[[nodiscard]] inline bool isSamePage(const Route &a, const Route &b)
{
    return a.page == b.page && a.record == b.record && (a.page == PageKind::Item || a.section == b.section);
}

namespace routes {
[[nodiscard]] inline Route to(PageKind page) { Route route; route.page = page; return route; }
template<class Tag>
[[nodiscard]] Route to(PageKind page, Id<Tag> record, RecordType type)
{
    Route route = to(page);
    route.record = anyId(record);
    route.type = type;
    return route;
}
[[nodiscard]] inline Route item(ItemId id, SectionId section = {})
{
    Route route = to(PageKind::Item, id, RecordType::Item);
    route.section = section;
    return route;
}
[[nodiscard]] inline Route items(SectionId section = {})
{
    Route route = to(PageKind::Items);
    route.section = section;
    return route;
}
} // namespace routes

} // namespace vitrine
