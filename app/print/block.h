// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include <functional>
#include <utility>
#include <vector>

namespace vitrine {

/// What no page may cut: a line of text, a picture. It paints itself where it is told that the corner of its block is.
struct Piece {
    double top = 0;    ///< in its block
    double height = 0;
    int column = 0;    ///< pieces of one column stand below one another
    std::function<void(QPainter &painter, QPointF corner)> paint; ///< the corner as if the block were whole
    double moved = 0;  ///< by how much it stands above its place in the whole block

    [[nodiscard]] double bottom() const { return top + height; }
};

/// What lies behind the part of a block that stands on one page.
using Backdrop = std::function<void(QPainter &painter, const QRectF &part)>;

/// A stretch of the printed matter, as wide as the page's text: a row, a paragraph, a label. A value.
struct Block {
    std::vector<Piece> pieces;
    double width = 0;
    double height = 0;         ///< with the room below the last piece
    double gap = 0;            ///< above it, unless it begins a page
    double inset = 0;          ///< above the first pieces, also where it goes on upon the next page
    bool isWhole = false;      ///< goes to the next page rather than be cut, if a page can hold it
    bool startsPage = false;
    bool staysWithNext = false; ///< a heading: never the last on its page
    Backdrop backdrop;

    /// The least of it that is worth beginning a page's end with.
    [[nodiscard]] double least() const;
    void paint(QPainter &painter, QPointF corner) const;
};

/// What fits into `height` and what does not. Cut where no piece is in the way, else each column between its own lines.
/// One piece always fits when `mayBeEmpty` is false, so that there is an end.
[[nodiscard]] std::pair<Block, Block> cut(Block block, double height, bool mayBeEmpty);

} // namespace vitrine
