// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/zoomcontent.h"

#include <QString>

namespace vitrine {

class TileSource;

/// A large scan in tiles: a coarser picture is shown until the sharp one has come, so there is never a gap.
class TileContent final : public ZoomContent {
public:
    /// Starts to read. sha256 and previews as in TileSource::open.
    TileContent(const QString &path, const QString &sha256, const QString &previews, QObject *parent = nullptr);

    [[nodiscard]] QSize size() const override;
    void paint(QPainter &painter, const QRectF &target, const QRectF &part, double scale) override;

private:
    TileSource *m_tiles; ///< child
};

} // namespace vitrine
