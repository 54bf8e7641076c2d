// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tilecontent.h"

#include "media/tiles.h"

#include <QPainter>

namespace vitrine {

TileContent::TileContent(const QString &path, const QString &sha256, const QString &previews, QObject *parent)
    : ZoomContent(parent), m_tiles(new TileSource(this))
{
    connect(m_tiles, &TileSource::opened, this, &ZoomContent::changed);
    connect(m_tiles, &TileSource::tileReady, this, &ZoomContent::changed);
    connect(m_tiles, &TileSource::failed, this, [this](const Error &error) { Q_EMIT failed(error.message); });
    m_tiles->open(path, sha256, previews);
}

QSize TileContent::size() const
{
    return m_tiles->isOpen() ? m_tiles->grid().size() : QSize();
}

void TileContent::paint(QPainter &painter, const QRectF &target, const QRectF &part, double scale)
{
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const TileGrid &grid = m_tiles->grid();
    const int level = grid.levelFor(scale * painter.device()->devicePixelRatioF());
    const QList<TileId> tiles = grid.tilesIn(level, part);
    m_tiles->want(tiles);
    // Where this part's origin lies, so that every tile finds its place.
    const QPointF origin = target.topLeft() - part.topLeft() * scale;
    painter.setRenderHint(QPainter::Antialiasing, false); // no hair lines between tiles
    for (const TileId &id : tiles) {
        const QRectF full = grid.fullRect(id);
        const TilePicture tile = m_tiles->tile(id);
        if (!tile.isNull())
            painter.drawImage(QRectF(origin + full.topLeft() * scale, full.size() * scale), tile.picture, tile.source);
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

} // namespace vitrine
