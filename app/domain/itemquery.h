// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QStringList>

namespace vitrine {

enum class ItemOrder { Hang, Number, Title, Date, Relevance, Changed };

/// What can be counted and filtered by.
enum class Facet { Kind, Section, Maker, Place, Decade, Material, Technique, Subject, Language };

/// One value of a facet with the number of items of the current result that have it. `value` is what a
/// filter takes (a uid, a kind's name, "1900" for a decade, a language tag); `label` is for people.
struct FacetCount {
    QString value;
    QString label;
    int count = 0;

    bool operator==(const FacetCount &) const = default;
};

/// Values of one facet are alternatives; several facets must all fit.
struct FacetFilter {
    Facet facet = Facet::Kind;
    QStringList values;

    bool operator==(const FacetFilter &) const = default;
};

/// Which items, in which order. Nothing set: all items, by number.
struct ItemQuery {
    QString words;            ///< as typed; all must be found
    bool lastIsPrefix = true; ///< the last word may still be growing
    std::vector<FacetFilter> filters;
    std::optional<Day> from; ///< items whose date may fall on or after this day
    std::optional<Day> to;
    SectionId section; ///< only what hangs here
    ItemOrder order = ItemOrder::Number;
    bool descending = false;
    bool levelsAboveItem = false; ///< also fonds, series and files
    QString language = QStringLiteral("en"); ///< of titles in rows, of labels, and of the title order

    bool operator==(const ItemQuery &) const = default;
};

/// One row of a list or one card: just what is shown there.
struct ItemRow {
    ItemId id;
    QString number;
    std::optional<ItemKind> kind;
    QString title; ///< in the query's language, or the stand-in
    QString titleLanguage;
    QString materials;  ///< labels, joined with ", " of the language
    std::vector<Dimension> dimensions;
    UncertainDate date;
    QString snippet;     ///< where the words were found, when words were asked for; plain text
    QString cover;       ///< SHA-256 of the picture to show; empty: none, or covered by an advisory
    bool advisory = false;
    bool demonstration = false;
    bool sound = false;
    qint64 duration = 0; ///< milliseconds of the first recording
    int media = 0;

    bool operator==(const ItemRow &) const = default;
};

template<>
struct EnumNames<ItemOrder> {
    static constexpr auto names =
        std::to_array<std::string_view>({"hang", "number", "title", "date", "relevance", "changed"});
};
template<>
struct EnumNames<Facet> {
    static constexpr auto names = std::to_array<std::string_view>(
        {"kind", "section", "maker", "place", "decade", "material", "technique", "subject", "language"});
};

} // namespace vitrine
