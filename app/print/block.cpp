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

/// Where each column's first piece that does not fit stands.
std::map<int, double> firstLeft(const Block &block, double height, bool mayBeEmpty)
{
    std::map<int, double> left;
    std::map<int, bool> hasAny;
    const double common = commonCut(block, height);
    const double limit = common > 0 ? common : height;
    for (const Piece &piece : block.pieces) {
        const bool mustStay = !mayBeEmpty && !hasAny[piece.column];
        hasAny[piece.column] = true;
        if (piece.bottom() > limit && !mustStay && !left.contains(piece.column))
            left[piece.column] = piece.top;
    }
    if (common > 0 && !left.empty()) { // together, so that what stands on one line goes on upon one line
        const double top = std::min_element(left.begin(), left.end(), [](const auto &a, const auto &b) { return a.second < b.second; })->second;
        for (auto &[column, at] : left)
            at = top;
    }
    return left;
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
    const std::map<int, double> left = firstLeft(block, height, mayBeEmpty);
    Block rest = block;
    rest.pieces.clear();
    rest.gap = 0;
    rest.startsPage = false;
    const double room = std::min(roomBelow(block), block.inset);
    std::vector<Piece> stays;
    double bottom = 0;
    double restBottom = 0;
    for (Piece &piece : block.pieces) {
        const auto from = left.find(piece.column);
        if (from == left.end() || piece.top < from->second) {
            bottom = std::max(bottom, piece.bottom());
            stays.push_back(std::move(piece));
            continue;
        }
        const double up = from->second - block.inset;
        piece.top -= up;
        piece.moved += up;
        restBottom = std::max(restBottom, piece.bottom());
        rest.pieces.push_back(std::move(piece));
    }
    block.pieces = std::move(stays);
    block.height = bottom + (rest.pieces.empty() ? room : 0);
    rest.height = rest.pieces.empty() ? 0 : restBottom + room;
    return {std::move(block), std::move(rest)};
}

} // namespace vitrine
