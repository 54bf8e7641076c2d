// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QRect>
#include <QSize>

#include <optional>

namespace vitrine {

/// Level 0 is the full picture, every next one half as wide and high.
struct TileId {
    int level = 0;
    int x = 0;
    int y = 0;

    bool operator==(const TileId &) const = default;
};

inline size_t qHash(TileId id, size_t seed = 0)
{
    return qHashMulti(seed, id.level, id.x, id.y);
}

/// Pictures above this many pixels are worth a pyramid; smaller ones are shown whole.
inline constexpr qint64 pyramidPixels = 20'000'000;

/// How a picture is cut into tiles.
class TileGrid final {
public:
    static constexpr int tileSize = 512;

    TileGrid() = default;
    explicit TileGrid(QSize full);

    [[nodiscard]] QSize size() const { return m_full; }
    /// The last level fits into one tile.
    [[nodiscard]] int levelCount() const { return m_levels; }
    [[nodiscard]] QSize levelSize(int level) const;
    [[nodiscard]] QSize tileCount(int level) const;
    [[nodiscard]] bool contains(TileId id) const;
    /// In pixels of the tile's level.
    [[nodiscard]] QRect tileRect(TileId id) const;
    /// In pixels of the full picture.
    [[nodiscard]] QRectF fullRect(TileId id) const;
    /// The tiles of a level that touch `visible` (in pixels of the full picture), row by row.
    [[nodiscard]] QList<TileId> tilesIn(int level, const QRectF &visible) const;
    /// The coarsest level that is still sharp when one pixel of the full picture takes `scale` pixels of the
    /// screen.
    [[nodiscard]] int levelFor(double scale) const;

    bool operator==(const TileGrid &) const = default;

private:
    QSize m_full;
    int m_levels = 0;
};

} // namespace vitrine
