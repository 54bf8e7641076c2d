// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/tilegrid.h"

#include <QImage>
#include <QString>

#include <functional>

namespace vitrine {

/// The folder of one picture's tiles: `level/x_y.jpg`, and the file `complete` once all are there.
/// What is missing or broken reads as null. May be used in any thread.
class PyramidFolder final {
public:
    explicit PyramidFolder(QString folder = {}) : m_folder(std::move(folder)) {}

    [[nodiscard]] bool isUsable() const { return !m_folder.isEmpty(); }
    [[nodiscard]] bool isComplete(const TileGrid &grid) const;
    [[nodiscard]] QImage read(const TileGrid &grid, TileId id) const;
    [[nodiscard]] bool write(TileId id, const QImage &tile) const;
    [[nodiscard]] bool markComplete(const TileGrid &grid) const;

private:
    [[nodiscard]] QString pathOf(TileId id) const;

    QString m_folder;
};

/// Cuts a picture into the tiles of all levels while reading it once from top to bottom; of each level it
/// holds one row of tiles (about 50 MB in all for a picture 12000 pixels wide). A picture that is no plain
/// JPEG is decoded whole.
[[nodiscard]] Result<void> buildPyramid(const QString &path, const PyramidFolder &folder,
                                        const std::function<bool()> &isStopped);

/// True where the file can be read by JpegScan and needs no turning.
[[nodiscard]] bool isPlainJpeg(const QString &path);

} // namespace vitrine
