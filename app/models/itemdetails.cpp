// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemdetails.h"

#include <algorithm>

namespace vitrine {

namespace {

/// The section a visitor walks through when the item hangs there, else the first where it does.
SectionId sectionOf(const Reader &reader, ItemId item, SectionId wished)
{
    const std::vector<SectionId> all = reader.sectionsOf(item).value_or({});
    const bool isThere = std::find(all.begin(), all.end(), wished) != all.end();
    return isThere ? wished : all.empty() ? SectionId() : all.front();
}

Neighbours neighboursOf(const Reader &reader, ItemId item, SectionId wished, const QString &language)
{
    ItemQuery query;
    query.section = sectionOf(reader, item, wished);
    query.order = ItemOrder::Hang;
    const auto section = reader.sectionHead(query.section);
    if (query.section.isNull() || !section)
        return {};
    const auto standing = reader.standing(item, query);
    if (!standing || standing->position == 0)
        return {};
    return {section->id, shownText(section->title, language), standing->position, standing->count, standing->previous, standing->next};
}

} // namespace

std::vector<CitedSource> citedSources(const Reader &reader, const std::vector<Citation> &citations)
{
    std::vector<CitedSource> sources;
    for (const Citation &citation : citations) {
        if (auto source = reader.source(citation.source))
            sources.push_back({*source, citation.locator});
    }
    return sources;
}

Result<ItemDetails> itemDetails(const Reader &reader, ItemId id, SectionId section, const QString &language)
{
    auto item = reader.item(id);
    if (!item)
        return item.unexpected();
    auto media = reader.media(id);
    if (!media)
        return media.unexpected();
    const FactList facts(reader, language);
    ItemDetails details;
    details.language = language;
    details.media = std::move(*media);
    details.title = shownText(item->title, language);
    details.label = shownText(item->label, language);
    details.description = shownText(item->description, language);
    details.context = shownText(item->context, language);
    details.advisory = shownText(item->advisory, language);
    details.brief = facts.brief(*item);
    details.full = facts.full(*item);
    details.related = reader.related(id, language).value_or({});
    details.sources = citedSources(reader, item->citations);
    if (reader.listsAtOnce())
        details.neighbours = neighboursOf(reader, id, section, language);
    details.item = std::move(*item);
    return details;
}

std::vector<const Medium *> ItemDetails::views() const
{
    std::vector<const Medium *> views;
    for (const Medium &medium : media) {
        if (medium.role != MediumRole::Poster && medium.role != MediumRole::Transcript)
            views.push_back(&medium);
    }
    return views;
}

const Medium *ItemDetails::with(MediumRole role) const
{
    const auto found = std::find_if(media.begin(), media.end(), [role](const Medium &m) { return m.role == role; });
    return found == media.end() ? nullptr : &*found;
}

bool ItemDetails::isDocument() const
{
    return with(MediumRole::Page) != nullptr;
}

} // namespace vitrine
