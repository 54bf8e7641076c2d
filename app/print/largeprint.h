// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/composition.h"
#include "print/itemparts.h"

namespace vitrine {

/// What the wall says, for those who cannot read it there: nothing smaller than 18 points, a sheet an item and language.
class LargePrint final : public Composition {
public:
    LargePrint(std::unique_ptr<PrintedItems> items, const PageShape &shape) : Composition(std::move(items), shape), m_parts(this->items()) {}

    [[nodiscard]] QString name() const override;
    [[nodiscard]] qsizetype count() const override { return std::max(items().count() * languages(), qsizetype(1)); }
    [[nodiscard]] Result<Block> block(qsizetype n) override;
    [[nodiscard]] Typeface footFace() const override;

    [[nodiscard]] static QStringList covered();

private:
    [[nodiscard]] qsizetype languages() const { return static_cast<qsizetype>(items().words().size()); }
    double layFacts(BlockMaker &make, const Item &item, const LanguageWords &words, double top);

    ItemParts m_parts;
};

} // namespace vitrine
