// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/composition.h"
#include "print/itemparts.h"

namespace vitrine {

/// Object ID: the nine facts by which a stolen object can be known again, with photographs and a short description; a sheet
/// an item.
class ObjectIdSheet final : public Composition {
public:
    ObjectIdSheet(std::unique_ptr<PrintedItems> items, const PageShape &shape) : Composition(std::move(items), shape), m_parts(this->items()) {}

    [[nodiscard]] QString name() const override;
    [[nodiscard]] qsizetype count() const override { return std::max(items().count(), qsizetype(1)); }
    [[nodiscard]] Result<Block> block(qsizetype n) override;

    [[nodiscard]] static QStringList covered();

private:
    double layHead(BlockMaker &make, const Item &item);
    double layFacts(BlockMaker &make, const Item &item, double top);
    double layRest(BlockMaker &make, const Item &item, double top);
    [[nodiscard]] double roomForPictures(const Item &item, double head);
    void noteLacks(const Item &item);

    ItemParts m_parts;
};

} // namespace vitrine
