// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QStringList>

#include <functional>

namespace vitrine {

/// Kind: as in ItemKind. Field: by ItemQuery::orderField. Items without a value come last, whichever way.
enum class ItemOrder { Hang, Number, Title, Date, Relevance, Changed, Kind, Field };

/// What can be counted and filtered by. Has: what stands with an item ("film", "sound", "transcript"). For desks only (a
/// visitor's reader counts nothing there): Access, Level (of description) and Status are the item's own, Lacks is a Lack.
enum class Facet { Kind, Section, Maker, Place, Decade, Material, Technique, Subject, Language, Has, Access, Level, Status, Lacks };

/// What an item may still need, as far as a desk may read it.
enum class Lack {
    Translation, ///< a text of its own is missing in a language of the catalogue, or stale there
    Source,      ///< it names no source with the place in it, and is no demonstration
    Rights,      ///< neither a rights statement nor words about rights
    AltText,     ///< one of its media has no alternative text
    Media,       ///< an original is missing, or its last fixity check failed
    Dimensions,  ///< nothing was measured and nobody said why; levels above item need none
    Exhibition   ///< it hangs in no section; levels above item never do
};

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
    QString words;            ///< as typed, in the query language of domain/searchgrammar.h
    bool lastIsPrefix = true; ///< the last word may still be growing
    std::vector<FacetFilter> filters;
    std::optional<Day> from; ///< items whose date may fall on or after this day
    std::optional<Day> to;
    SectionId section; ///< only what hangs here
    ItemId within;     ///< only this one and what stands below it in the hierarchy, however deep
    QString location;  ///< only what is kept in this place or in one inside it (domain/storageplace.h)
    ItemOrder order = ItemOrder::Number;
    QString orderField;       ///< with ItemOrder::Field: a key of itemFields(); any other is Invalid. Of a long text its beginning counts
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
    QString snippetLanguage;
    MediumId foundIn;    ///< the page or film whose transcript or subtitles hold the words; null: the item's own words do
    qint64 foundAt = -1; ///< milliseconds into that film or recording; -1 where there is no time
    QString cover;       ///< SHA-256 of the picture to show; empty: none, or covered by an advisory
    bool advisory = false;
    bool demonstration = false;
    bool sound = false;
    qint64 duration = 0; ///< milliseconds of the first recording
    int media = 0;

    bool operator==(const ItemRow &) const = default;
};

/// What a window on a search asks for in one go.
struct SearchWish {
    int offset = 0;
    int limit = 60;
    std::vector<Facet> facets;         ///< to be counted, each with its own filter left out
    int choicesEach = -1;              ///< the most frequent values of each facet, and those chosen; -1: all
    std::optional<Calendar> histogram; ///< also count the items by the year of their earliest day, `from` and `to` left out
    bool suggestion = false;           ///< when nothing is found, another spelling that finds something
    std::function<bool()> isStale;     ///< asked between steps, on the reader's thread: true ends it with Cancelled
};

struct FacetAnswer {
    Facet facet = Facet::Kind;
    int values = 0; ///< how many there are, listed or not
    std::vector<FacetCount> counts; ///< largest first, equal ones by label

    bool operator==(const FacetAnswer &) const = default;
};

struct YearCount {
    int year = 0;
    int count = 0;

    bool operator==(const YearCount &) const = default;
};

/// One answer: what a results page shows.
struct SearchResult {
    int total = 0;
    std::vector<ItemRow> rows;
    std::vector<FacetAnswer> facets; ///< in the order asked for
    std::vector<YearCount> years;    ///< by year; years without an item are left out
    QString suggestion;              ///< the whole query, spelled otherwise; empty: none

    bool operator==(const SearchResult &) const = default;
};

template<>
struct EnumNames<ItemOrder> {
    static constexpr auto names =
        std::to_array<std::string_view>({"hang", "number", "title", "date", "relevance", "changed", "kind", "field"});
};
template<>
struct EnumNames<Facet> {
    static constexpr auto names = std::to_array<std::string_view>(
        {"kind", "section", "maker", "place", "decade", "material", "technique", "subject", "language", "has", "access",
         "level", "status", "lacks"});
};
template<>
struct EnumNames<Lack> {
    static constexpr auto names = std::to_array<std::string_view>(
        {"translation", "source", "rights", "altText", "media", "dimensions", "exhibition"});
};

} // namespace vitrine
