// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"
#include "models/facts.h"
#include "models/showntext.h"

namespace vitrine {

/// A source of a record and the place in it.
struct CitedSource {
    Source source;
    QString locator;

    bool operator==(const CitedSource &) const = default;
};

/// Where an item stands among those the visitor walks through.
struct Neighbours {
    SectionId section;
    ShownText title;
    int position = 0; ///< from 1; 0: the item stands in no section
    int count = 0;
    ItemId previous; ///< null at the ends
    ItemId next;

    bool operator==(const Neighbours &) const = default;
};

/// Everything an item's page needs, in one language.
struct ItemDetails {
    Item item;
    QString language;
    std::vector<Medium> media; ///< by position; never one the audience may not see
    ShownText title;
    ShownText label;
    ShownText description;
    ShownText context;
    ShownText advisory;
    std::vector<Fact> brief;
    std::vector<Fact> full;
    std::vector<ItemRow> related;
    std::vector<CitedSource> sources;
    Neighbours neighbours;

    /// Media that are shown as pictures or played, without posters and transcripts.
    [[nodiscard]] std::vector<const Medium *> views() const;
    /// The first with this role; null when there is none.
    [[nodiscard]] const Medium *with(MediumRole role) const;
    [[nodiscard]] const Medium *recording() const { return with(MediumRole::Recording); }
    [[nodiscard]] bool isDocument() const;
};

/// `section` may be null: the first section that shows the item is taken. Missing when the item is not there.
[[nodiscard]] Result<ItemDetails> itemDetails(const Reader &reader, ItemId item, SectionId section,
                                              const QString &language);

[[nodiscard]] std::vector<CitedSource> citedSources(const Reader &reader, const std::vector<Citation> &citations);

} // namespace vitrine
