// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/tilegrid.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace vitrine {

/// What can be painted for a tile now: `picture`'s part `source` fills the whole tile.
struct TilePicture {
    QImage picture;
    QRectF source;
    bool isExact = false; ///< false: a coarser level is shown meanwhile

    [[nodiscard]] bool isNull() const { return picture.isNull(); }
};

/// Answers a deep-zoom view with tiles of one large picture. Tiles come from the pyramid on disk or, until
/// that is built (it is built in the background, if a folder is given), straight from the file. Answers
/// arrive in the owner's thread.
class TileSource final : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 cacheLimit = 96ll * 1024 * 1024;

    explicit TileSource(QObject *parent = nullptr);
    ~TileSource() override;

    /// Starts to read; opened() or failed() follows. `sha256` and `previews` may be empty: then no pyramid is
    /// kept on disk.
    void open(const QString &path, const QString &sha256, const QString &previews);
    void close();

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] const TileGrid &grid() const;
    /// The whole picture, small; null until opened().
    [[nodiscard]] QImage overview() const;

    /// The tiles a view needs now, most wanted first; replaces the earlier wish. Tiles already there are not
    /// loaded again.
    void want(const QList<TileId> &tiles);
    /// The tile, or the part of a coarser one (at last of the overview) that covers it. Null only before
    /// opened().
    [[nodiscard]] TilePicture tile(TileId id) const;
    [[nodiscard]] bool isPyramidComplete() const;

Q_SIGNALS:
    void opened();
    void tileReady(vitrine::TileId id);
    void pyramidComplete();
    void failed(const vitrine::Error &error);

private:
    struct Job;

    void startReading();
    void takeTiles(quint64 generation, const QList<std::pair<TileId, QImage>> &tiles);
    void takeOverview(quint64 generation, QSize full, const QImage &overview);
    void startBuilding();

    QString m_path;
    QString m_folder; ///< of this picture's pyramid; empty: none
    TileGrid m_grid;
    QImage m_overview;
    mutable QCache<TileId, QImage> m_cache;
    QList<TileId> m_wanted;
    QSet<TileId> m_hopeless; ///< could not be read: the coarser level stays
    std::shared_ptr<std::atomic_bool> m_stop;
    quint64 m_generation = 0;
    bool m_isReading = false;
    bool m_isComplete = false;
    QThreadPool m_readers;
    QThreadPool m_builders;
};

} // namespace vitrine
