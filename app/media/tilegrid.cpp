// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/tilegrid.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

TileGrid::TileGrid(QSize full) : m_full(full)
{
    if (full.isEmpty())
        return;
    m_levels = 1;
    while (std::max(levelSize(m_levels - 1).width(), levelSize(m_levels - 1).height()) > tileSize)
        ++m_levels;
}

QSize TileGrid::levelSize(int level) const
{
    const int step = 1 << level;
    return {(m_full.width() + step - 1) / step, (m_full.height() + step - 1) / step};
}

QSize TileGrid::tileCount(int level) const
{
    const QSize size = levelSize(level);
    return {(size.width() + tileSize - 1) / tileSize, (size.height() + tileSize - 1) / tileSize};
}

bool TileGrid::contains(TileId id) const
{
    if (id.level < 0 || id.level >= m_levels || id.x < 0 || id.y < 0)
        return false;
    const QSize count = tileCount(id.level);
    return id.x < count.width() && id.y < count.height();
}

QRect TileGrid::tileRect(TileId id) const
{
    return QRect(id.x * tileSize, id.y * tileSize, tileSize, tileSize) &
           QRect(QPoint(0, 0), levelSize(id.level));
}

QRectF TileGrid::fullRect(TileId id) const
{
    const QRect rect = tileRect(id);
    const double step = 1 << id.level;
    return QRectF(rect.x() * step, rect.y() * step, rect.width() * step, rect.height() * step) &
           QRectF(QPointF(0, 0), QSizeF(m_full));
}

QList<TileId> TileGrid::tilesIn(int level, const QRectF &visible) const
{
    const QRectF inside = visible & QRectF(QPointF(0, 0), QSizeF(m_full));
    if (inside.isEmpty() || level < 0 || level >= m_levels)
        return {};
    const double step = double(tileSize) * (1 << level);
    const QSize count = tileCount(level);
    const int lastX = std::min(count.width() - 1, int(std::ceil(inside.right() / step)) - 1);
    const int lastY = std::min(count.height() - 1, int(std::ceil(inside.bottom() / step)) - 1);
    QList<TileId> tiles;
    for (int y = int(inside.top() / step); y <= lastY; ++y) {
        for (int x = int(inside.left() / step); x <= lastX; ++x)
            tiles += TileId{level, x, y};
    }
    return tiles;
}

int TileGrid::levelFor(double scale) const
{
    if (m_levels == 0 || scale >= 1)
        return 0;
    const int level = int(std::floor(std::log2(1 / std::max(scale, 1e-6))));
    return std::clamp(level, 0, m_levels - 1);
}

} // namespace vitrine
