// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/printeditems.h"
#include "print/sheetkind.h"

namespace vitrine {

/// The number of the page on which a block begins, from 1; 0 while it is not known.
using PageOf = std::function<int(qsizetype block)>;

/// Something printed: a row of blocks, made when a page needs them and again when another pass does. One subclass a sheet.
class Composition {
public:
    virtual ~Composition() = default;

    /// The sheet's name, in its language: "Item list".
    [[nodiscard]] virtual QString name() const = 0;
    /// At least one.
    [[nodiscard]] virtual qsizetype count() const = 0;
    [[nodiscard]] virtual Result<Block> block(qsizetype n) = 0;
    /// What stands above on a page that begins with this block.
    [[nodiscard]] virtual Block head(qsizetype n);
    /// False: nothing stands at the foot of its pages.
    [[nodiscard]] virtual bool hasFoot() const { return true; }
    /// Of the line at the foot of every page.
    [[nodiscard]] virtual Typeface footFace() const { return typefaces::label; }

    /// Makes room for the foot, above the edge that printers cannot print on; before the first block is asked for.
    void reserveFoot();

    [[nodiscard]] PrintedItems &items() const { return *m_items; }
    [[nodiscard]] const PageShape &shape() const { return m_shape; }
    void setPageOf(PageOf pageOf) { m_pageOf = std::move(pageOf); }

protected:
    Composition(std::unique_ptr<PrintedItems> items, PageShape shape);

    [[nodiscard]] BlockMaker maker() const { return BlockMaker(m_shape.textWidth(), m_shape.direction); }
    /// The heads of sheets: institution, title, what they are, and lines in small below.
    [[nodiscard]] Block titleBlock(const std::vector<Wording> &small) const;
    /// Stands instead of the items where there are none.
    [[nodiscard]] Block nothingBlock() const;
    [[nodiscard]] int pageOf(qsizetype block) const { return m_pageOf ? m_pageOf(block) : 0; }

private:
    std::unique_ptr<PrintedItems> m_items;
    PageShape m_shape;
    PageOf m_pageOf;
};

} // namespace vitrine
