// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/labelsheet.h"

namespace vitrine {

/// Where things lie, as items say it in their field "location", and what lies there.
struct StorePlace {
    QString name; ///< empty: not recorded
    qsizetype first = 0; ///< of its items, in the order of places
    qsizetype count = 0;
    qsizetype block = 0; ///< of its heading, where places are listed
};

/// The places by name, with the items put into their order; reads, and counts, every item once.
[[nodiscard]] Result<std::vector<StorePlace>> storePlaces(PrintedItems &items);

/// A label for each box: its name large, how many things it holds, the name as a QR code.
class BoxLabels final : public LabelSheet {
public:
    [[nodiscard]] static Result<std::unique_ptr<Composition>> of(std::unique_ptr<PrintedItems> items, const PageShape &shape);
    [[nodiscard]] QString name() const override;
    [[nodiscard]] static QStringList covered();

protected:
    [[nodiscard]] qsizetype labels() const override { return static_cast<qsizetype>(m_places.size()); }
    [[nodiscard]] Result<void> lay(BlockMaker &make, qsizetype n, const Strip &strip, double top) override;

private:
    BoxLabels(std::unique_ptr<PrintedItems> items, const PageShape &shape);
    std::vector<StorePlace> m_places;
    qsizetype m_toldCuts = 0; ///< labels before this one were told of when they were shortened
};

/// What lies where, a place after the other, with a box to tick for each thing.
class ContentsList final : public Composition {
public:
    [[nodiscard]] static Result<std::unique_ptr<Composition>> of(std::unique_ptr<PrintedItems> items, const PageShape &shape);
    [[nodiscard]] QString name() const override;
    [[nodiscard]] qsizetype count() const override { return 1 + std::max(items().count() + static_cast<qsizetype>(m_places.size()), qsizetype(1)); }
    [[nodiscard]] Result<Block> block(qsizetype n) override;
    [[nodiscard]] Block head(qsizetype n) override;

    [[nodiscard]] static QStringList covered();

private:
    ContentsList(std::unique_ptr<PrintedItems> items, const PageShape &shape) : Composition(std::move(items), shape), m_parts(this->items()) {}
    [[nodiscard]] Block heading(const StorePlace &place);
    /// Whose heading or row this block is.
    [[nodiscard]] const StorePlace &placeAt(qsizetype block) const;
    [[nodiscard]] Result<Block> row(qsizetype place);

    ItemParts m_parts;
    std::vector<StorePlace> m_places;
};

} // namespace vitrine
