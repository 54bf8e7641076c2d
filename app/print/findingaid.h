// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/composition.h"
#include "print/itemparts.h"

#include <QHash>

namespace vitrine {

/// The entries by their hierarchy, each level with the areas of ISAD(G) that say something, after a table of contents with
/// the pages of the levels above item.
class FindingAid final : public Composition {
public:
    [[nodiscard]] static Result<std::unique_ptr<Composition>> of(std::unique_ptr<PrintedItems> items, const PageShape &shape);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] qsizetype count() const override { return firstEntry() + std::max(2 * items().count(), qsizetype(1)); }
    [[nodiscard]] Result<Block> block(qsizetype n) override;

    [[nodiscard]] static QStringList covered();

private:
    /// A line of the contents.
    struct Line {
        qsizetype place = 0; ///< of its entry
        int depth = 0;
        QString number;
        Wording title;
    };

    FindingAid(std::unique_ptr<PrintedItems> items, const PageShape &shape) : Composition(std::move(items), shape), m_parts(this->items()) {}
    /// Reads the hierarchy and what the contents say.
    [[nodiscard]] Result<void> read();
    [[nodiscard]] Result<void> readContents();
    /// Title, the heading of the contents and its lines come before the entries.
    [[nodiscard]] qsizetype firstEntry() const { return 2 + static_cast<qsizetype>(m_contents.size()); }
    [[nodiscard]] Block contentsHeading() const;
    [[nodiscard]] Block contentsLine(const Line &line) const;
    [[nodiscard]] Result<Block> entry(qsizetype place, bool isHeading);
    [[nodiscard]] Block heading(const Item &item, int depth);
    [[nodiscard]] Block body(const Item &item, int depth);
    void layAreas(BlockMaker &make, const Item &item, double indent);
    double layArea(BlockMaker &make, const Item &item, const char *area, std::span<const char *const> fields, double indent, double top);
    void layBriefly(BlockMaker &make, const Item &item, double indent);
    void noteLacks(const Item &item);
    [[nodiscard]] int depthOf(ItemId id) const { return m_depth.value(id); }

    ItemParts m_parts;
    QHash<ItemId, int> m_depth;
    std::vector<Line> m_contents;
};

} // namespace vitrine
