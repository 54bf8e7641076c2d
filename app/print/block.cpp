// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/block.h"

#include <algorithm>
#include <map>

namespace vitrine {

namespace {

/// The lowest place, in the last part of `height`, where no piece would be cut; 0 when there is none.
double commonCut(const Block &block, double height)
{
    for (double at = height; at > height * 0.6;) {
        const auto inTheWay = std::find_if(block.pieces.begin(), block.pieces.end(), [&](const Piece &piece) { return piece.top < at && piece.bottom() > at; });
        if (inTheWay == block.pieces.end())
            return at;
        at = inTheWay->top;
    }
    return 0;
}

/// How far down pieces stay: to the common cut, else as far as they fit; where none does, the uppermost stay all the same.
double stayingLimit(const Block &block, double height, bool mayBeEmpty)
{
    const double common = commonCut(block, height);
    const double limit = common > 0 ? common : height;
    const bool fits = std::any_of(block.pieces.begin(), block.pieces.end(), [&](const Piece &piece) { return piece.bottom() <= limit; });
    if (fits || mayBeEmpty || block.pieces.empty())
        return limit;
    return std::min_element(block.pieces.begin(), block.pieces.end(), [](const Piece &a, const Piece &b) { return a.bottom() < b.bottom(); })->bottom();
}

double roomBelow(const Block &block)
{
    double bottom = 0;
    for (const Piece &piece : block.pieces)
        bottom = std::max(bottom, piece.bottom());
    return block.height - bottom;
}

} // namespace

double Block::least() const
{
    if (isWhole || pieces.empty())
        return height;
    std::map<int, int> lines;
    double enough = 0;
    for (const Piece &piece : pieces) {
        if (++lines[piece.column] <= 2)
            enough = std::max(enough, piece.bottom());
    }
    return std::min(enough, height);
}

void Block::paint(QPainter &painter, QPointF corner) const
{
    if (backdrop)
        backdrop(painter, QRectF(corner.x(), corner.y(), width, height));
    for (const Piece &piece : pieces)
        piece.paint(painter, corner - QPointF(0, piece.moved));
}

std::pair<Block, Block> cut(Block block, double height, bool mayBeEmpty)
{
    const double limit = stayingLimit(block, height, mayBeEmpty);
    const double room = std::min(roomBelow(block), block.inset);
    Block rest = block;
    rest.pieces.clear();
    rest.gap = 0;
    rest.startsPage = false;
    rest.height = 0;
    std::vector<Piece> stays;
    double up = block.height;
    for (Piece &piece : block.pieces) {
        if (piece.bottom() > limit)
            up = std::min(up, piece.top - block.inset);
        (piece.bottom() > limit ? rest.pieces : stays).push_back(std::move(piece));
    }
    for (Piece &piece : rest.pieces) { // all by the same, so that what stands beside and below keeps its place
        piece.top -= up;
        piece.moved += up;
        rest.height = std::max(rest.height, piece.bottom() + room);
    }
    block.pieces = std::move(stays);
    block.height = 0;
    for (const Piece &piece : block.pieces)
        block.height = std::max(block.height, piece.bottom() + (rest.pieces.empty() ? room : 0));
    return {std::move(block), std::move(rest)};
}

} // namespace vitrine
