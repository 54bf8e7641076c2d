// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/tour.h"

namespace vitrine {

namespace {

template<RecordLike R>
void addRecords(const Reader &reader, PageKind page, const char *name, std::vector<TourStop> &stops)
{
    int number = 0;
    for (const RecordId &id : reader.ids(Fields<R>::type).value_or({}))
        stops.push_back({QStringLiteral("%1-%2").arg(QLatin1StringView(name)).arg(++number, 2, 10, QLatin1Char('0')),
                         routes::to(page, id, Fields<R>::type)});
}

} // namespace

std::vector<TourStop> tourOf(const Reader &reader)
{
    std::vector<TourStop> stops;
    for (const auto &[name, page] : {std::pair{"welcome", PageKind::Welcome}, {"home", PageKind::Home},
                                     {"all-items", PageKind::Items}, {"timeline", PageKind::Timeline},
                                     {"places", PageKind::Places}, {"people", PageKind::People},
                                     {"search", PageKind::Search}, {"number-pad", PageKind::NumberPad},
                                     {"evidence", PageKind::Evidence}, {"about", PageKind::About}})
        stops.push_back({QString::fromLatin1(name), routes::to(page)});
    Route search = routes::to(PageKind::Search);
    search.words = QStringLiteral("demonstration"); // in every language: the French and English words are searched as well
    stops.push_back({QStringLiteral("search-found"), search});
    search.filters = {{Facet::Kind, {enumName(ItemKind::Handicraft), enumName(ItemKind::Artwork)}}};
    search.from = Day{1950, 1, 1};
    stops.push_back({QStringLiteral("search-filtered"), search});
    search = routes::to(PageKind::Search);
    search.words = QStringLiteral("demonstratoin");
    stops.push_back({QStringLiteral("search-misspelt"), search});
    int number = 0;
    for (const RecordId &id : reader.ids(RecordType::Section).value_or({}))
        stops.push_back({QStringLiteral("section-%1").arg(++number), routes::items(SectionId(id.uuid()))});
    addRecords<Event>(reader, PageKind::Event, "event", stops);
    addRecords<Event>(reader, PageKind::Statements, "statements", stops);
    addRecords<Declaration>(reader, PageKind::Declaration, "declaration", stops);
    addRecords<Agent>(reader, PageKind::Person, "person", stops);
    const auto rows = reader.rows({}, 0, reader.count({}).value_or(0));
    for (const ItemRow &row : rows.value_or({}))
        stops.push_back({QStringLiteral("item-") + row.number, routes::item(row.id)});
    return stops;
}

} // namespace vitrine
