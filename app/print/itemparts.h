// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/printedfields.h"

namespace vitrine {

/// What several sheets show of an item, set into a block. Everything answers where it ends.
class ItemParts final {
public:
    explicit ItemParts(PrintedItems &items) : m_items(items), m_fields(items) {}

    [[nodiscard]] PrintedFields &fields() { return m_fields; }

    double texts(BlockMaker &make, const std::vector<Wording> &texts, const Typeface &face, const Strip &strip, double top) const;
    /// Tells in the report in which of the languages asked for an entry has no title, or no short text though it has one in others.
    void noteMissingLanguages(const Item &item) const;
    /// That the record is a demonstration, where it is one.
    double badge(BlockMaker &make, const Item &item, const Typeface &face, const Strip &strip, double top) const;
    /// What will be seen, in plain words, where the item says so.
    double advisory(BlockMaker &make, const Item &item, const Typeface &face, const Strip &strip, double top) const;
    /// A name and its values beside it, from a thin line on.
    double fact(BlockMaker &make, const QString &name, const std::vector<Wording> &values, double nameWidth, double top) const;
    /// A QR code as wide as the strip, its quiet zone within.
    double code(BlockMaker &make, const QString &text, const Strip &strip, double top) const;
    /// The first pictures, the foremost large, each in a box no higher than `highest`; what stands behind an advisory only when
    /// that is wished for.
    [[nodiscard]] Result<double> pictures(BlockMaker &make, const Item &item, double highest, double top);

private:
    double picture(BlockMaker &make, const Item &item, const Medium &medium, const Strip &strip, double highest, double top) const;

    PrintedItems &m_items;
    PrintedFields m_fields;
};

} // namespace vitrine
