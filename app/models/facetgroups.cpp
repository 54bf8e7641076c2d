// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facetgroups.h"

#include "domain/dateformat.h"
#include "models/fieldwords.h"
#include "models/words.h"

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
        case Facet::Level: return tr("Level of description");
        case Facet::Status: return tr("Status");
        //: Heading of what entries do not have: rights, a translation ...
        case Facet::Lacks: return tr("Lacks");
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
        if (facet == Facet::Has)
            return has(count);
        if (facet == Facet::Access || facet == Facet::Status)
            return FieldWords::choice({}, count.value);
        if (facet == Facet::Level) {
            if (const auto level = enumFromName<Level>(count.value))
                return Words::level(*level);
        }
        if (facet == Facet::Lacks) {
            if (const auto lack = enumFromName<Lack>(count.value))
                return lacking(*lack);
        }
        if (facet == Facet::Decade) {
            //: A decade: %1 is its first year
            return tr("%1s").arg(localDigits(count.value, language));
        }
        return count.label.isEmpty() ? count.value : count.label;
    }

private:
    static QString lacking(Lack lack)
    {
        switch (lack) {
        case Lack::Translation: return tr("A translation");
        case Lack::Source: return tr("A source");
        case Lack::Rights: return tr("A rights statement");
        case Lack::AltText: return tr("An alternative text");
        case Lack::Media: return tr("A sound original file");
        case Lack::Dimensions: return tr("Dimensions");
        case Lack::Exhibition: return tr("A place in the exhibition");
        }
        return {};
    }
    static QString has(const FacetCount &count)
    {
        if (count.value == u"film")
            return tr("Film");
        if (count.value == u"sound")
            return tr("Sound");
        return count.value == u"transcript" ? tr("Transcript") : count.label;
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

const FacetChoice *findIn(const std::vector<FacetGroup> &groups, Facet facet, const QString &value)
{
    for (const FacetGroup &group : groups) {
        for (const FacetChoice &choice : group.choices) {
            if (group.facet == facet && choice.value == value)
                return &choice;
        }
    }
    return nullptr;
}

/// Work lists stand where they stand, also those with nothing to do.
void completeLacks(FacetGroup &group, const ItemQuery &query)
{
    std::vector<FacetChoice> all;
    for (size_t i = 0; i < EnumNames<Lack>::names.size(); ++i) {
        const QString name = enumName(Lack(i));
        const auto known = std::find_if(group.choices.begin(), group.choices.end(), [&](const FacetChoice &choice) { return choice.value == name; });
        all.push_back(known == group.choices.end() ? facetChoice(Facet::Lacks, {name, {}, 0}, query) : *known);
    }
    group.choices = std::move(all);
    group.values = int(group.choices.size());
}

FacetGroup groupOf(const FacetAnswer &answer, const ItemQuery &query, const std::vector<FacetGroup> &before)
{
    FacetGroup group{answer.facet, FacetWords::title(answer.facet), {}, answer.values};
    QStringList missing = chosenIn(query, answer.facet);
    for (const FacetCount &count : answer.counts) {
        group.choices.push_back(facetChoice(answer.facet, count, query));
        missing.removeAll(count.value);
    }
    for (const QString &value : std::as_const(missing)) {
        const FacetChoice *known = findIn(before, answer.facet, value);
        FacetChoice choice = facetChoice(answer.facet, {value, known ? known->label : QString(), 0}, query);
        if (known)
            choice.label = known->label;
        group.choices.push_back(choice);
        ++group.values;
    }
    if (answer.facet == Facet::Lacks)
        completeLacks(group, query);
    std::stable_partition(group.choices.begin(), group.choices.end(), [](const FacetChoice &choice) { return choice.chosen; });
    return group;
}

} // namespace

QString facetTitle(Facet facet)
{
    return FacetWords::title(facet);
}

FacetChoice facetChoice(Facet facet, const FacetCount &count, const ItemQuery &query)
{
    return {count.value, FacetWords::label(facet, count, query.language), count.count, chosenIn(query, facet).contains(count.value)};
}

std::vector<FacetGroup> facetGroups(const std::vector<FacetAnswer> &answers, const ItemQuery &query,
                                    const std::vector<FacetGroup> &before)
{
    std::vector<FacetGroup> groups;
    for (const FacetAnswer &answer : answers) {
        FacetGroup group = groupOf(answer, query, before);
        const bool divides = group.choices.size() > 1 || (!group.choices.empty() && group.choices.front().chosen);
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
