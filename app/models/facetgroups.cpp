// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facetgroups.h"

#include "models/words.h"

#include <QLocale>

#include <algorithm>

namespace vitrine {

namespace {

class FacetWords final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::FacetWords)
public:
    static QString title(Facet facet)
    {
        switch (facet) {
        case Facet::Kind: return tr("Kind");
        case Facet::Section: return tr("Section");
        case Facet::Maker: return tr("Maker");
        case Facet::Place: return tr("Place");
        case Facet::Decade: return tr("Decade");
        case Facet::Material: return tr("Material");
        case Facet::Technique: return tr("Technique");
        case Facet::Subject: return tr("Subject");
        case Facet::Language: return tr("Language");
        case Facet::Has: return tr("With");
        case Facet::Access: return tr("Access");
        }
        return {};
    }

    /// The interface's word where the value is a key; else the label that came with it.
    static QString label(Facet facet, const FacetCount &count, const QString &language)
    {
        if (facet == Facet::Kind) {
            if (const auto kind = enumFromName<ItemKind>(count.value))
                return Words::kind(*kind);
        }
        if (facet == Facet::Language)
            return Words::language(count.value, language);
        return count.label.isEmpty() ? count.value : count.label;
    }
};

QStringList chosenIn(const ItemQuery &query, Facet facet)
{
    for (const FacetFilter &filter : query.filters) {
        if (filter.facet == facet)
            return filter.values;
    }
    return {};
}

FacetGroup groupOf(Facet facet, const std::vector<FacetCount> &counts, const ItemQuery &query, int limit)
{
    const QStringList chosen = chosenIn(query, facet);
    FacetGroup group{facet, FacetWords::title(facet), {}};
    for (const FacetCount &count : counts) {
        const bool isChosen = chosen.contains(count.value);
        if (isChosen || static_cast<int>(group.choices.size()) < limit)
            group.choices.push_back({count.value, FacetWords::label(facet, count, query.language), count.count, isChosen});
    }
    return group;
}

} // namespace

Result<std::vector<FacetGroup>> facetGroups(const Reader &reader, const ItemQuery &query,
                                            const std::vector<Facet> &facets, int choicesEach)
{
    std::vector<FacetGroup> groups;
    for (const Facet facet : facets) {
        const auto counts = reader.counts(query, facet);
        if (!counts)
            return counts.unexpected();
        FacetGroup group = groupOf(facet, *counts, query, choicesEach);
        const bool divides = group.choices.size() > 1
            || std::any_of(group.choices.begin(), group.choices.end(), [](const auto &c) { return c.chosen; });
        if (divides)
            groups.push_back(std::move(group));
    }
    return groups;
}

ItemQuery toggled(ItemQuery query, Facet facet, const QString &value)
{
    auto filter = std::find_if(query.filters.begin(), query.filters.end(),
                               [facet](const FacetFilter &f) { return f.facet == facet; });
    if (filter == query.filters.end()) {
        query.filters.push_back({facet, {value}});
        return query;
    }
    if (filter->values.removeAll(value) == 0)
        filter->values.append(value);
    if (filter->values.isEmpty())
        query.filters.erase(filter);
    return query;
}

} // namespace vitrine
