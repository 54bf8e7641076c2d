// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/tiles.h"

#include "media/jpegscan.h"
#include "media/picture.h"
#include "media/previewstore.h"
#include "media/pyramid.h"

#include <QMetaObject>

#include <algorithm>

namespace vitrine {

namespace {

constexpr QSize overviewSide(2048, 2048);
constexpr qint64 largestBatch = 12'000'000; ///< pixels decoded in one go

using Tiles = QList<std::pair<TileId, QImage>>;
using StopFlag = std::shared_ptr<std::atomic_bool>;

/// A part of a level straight from the picture's file.
QImage readPart(const QString &path, const TileGrid &grid, int level, const QRect &part, const StopFlag &stop)
{
    constexpr int lastScaledLevel = 3; // the JPEG library makes halves, quarters and eighths while decoding
    const int scaled = std::min(level, lastScaledLevel);
    const int rest = 1 << (level - scaled);
    if (isPlainJpeg(path)) {
        const auto scan = JpegScan::open(path, 1 << scaled);
        const QRect region(part.topLeft() * rest, part.size() * rest);
        const QImage read = scan ? scan->readRegion(region, [stop] { return stop->load(); }) : QImage();
        return rest == 1 || read.isNull()
                   ? read
                   : read.scaled(part.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    const auto whole = decodePicture(path, grid.levelSize(level), PictureFormats::Desk);
    return whole && whole->size() == grid.levelSize(level) ? whole->copy(part) : QImage();
}

} // namespace

/// What a reading thread gets; it touches nothing else.
struct TileSource::Job {
    QString path;
    PyramidFolder folder;
    TileGrid grid;
    QList<TileId> tiles; ///< of one level
    StopFlag stop;

    [[nodiscard]] Tiles run() const
    {
        Tiles read;
        QList<TileId> missing;
        for (const TileId id : tiles) {
            const QImage tile = folder.read(grid, id);
            if (tile.isNull())
                missing += id;
            else
                read += {id, tile};
        }
        return missing.isEmpty() ? read : read + readFromPicture(missing);
    }

    [[nodiscard]] Tiles readFromPicture(const QList<TileId> &missing) const
    {
        QRect part;
        for (const TileId id : missing)
            part |= grid.tileRect(id);
        const QImage picture = readPart(path, grid, missing.first().level, part, stop);
        Tiles read;
        for (const TileId id : missing)
            read += {id, picture.isNull() ? QImage()
                                          : picture.copy(grid.tileRect(id).translated(-part.topLeft()))};
        return read;
    }
};

TileSource::TileSource(QObject *parent) : QObject(parent), m_cache(cacheLimit)
{
    m_readers.setMaxThreadCount(1);
    m_builders.setMaxThreadCount(1);
    m_builders.setThreadPriority(QThread::LowestPriority);
}

TileSource::~TileSource()
{
    close();
    m_readers.waitForDone();
    m_builders.waitForDone();
}

void TileSource::open(const QString &path, const QString &sha256, const QString &previews)
{
    close();
    m_path = path;
    m_folder = !previews.isEmpty() && isDigest(sha256) ? previews + u'/' + sha256 + QStringLiteral("/tiles")
                                                       : QString();
    m_stop = std::make_shared<std::atomic_bool>(false);
    const quint64 generation = m_generation;
    m_readers.start([this, path, generation, stop = m_stop] {
        if (*stop)
            return;
        const auto size = pictureSize(path, PictureFormats::Desk);
        const auto overview = size ? decodePicture(path, overviewSide, PictureFormats::Desk)
                                   : Result<QImage>(size.unexpected());
        QMetaObject::invokeMethod(
            this,
            [this, generation, size, overview] {
                if (generation != m_generation)
                    return;
                if (overview)
                    takeOverview(generation, *size, *overview);
                else
                    Q_EMIT failed(overview.error());
            },
            Qt::QueuedConnection);
    });
}

void TileSource::close()
{
    ++m_generation;
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
    m_grid = TileGrid();
    m_overview = QImage();
    m_cache.clear();
    m_wanted.clear();
    m_hopeless.clear();
    m_isReading = false;
    m_isComplete = false;
}

bool TileSource::isOpen() const
{
    return !m_overview.isNull();
}

const TileGrid &TileSource::grid() const
{
    return m_grid;
}

QImage TileSource::overview() const
{
    return m_overview;
}

bool TileSource::isPyramidComplete() const
{
    return m_isComplete;
}

void TileSource::takeOverview(quint64 generation, QSize full, const QImage &overview)
{
    if (generation != m_generation)
        return;
    m_grid = TileGrid(full);
    m_overview = overview;
    m_isComplete = PyramidFolder(m_folder).isComplete(m_grid);
    const bool isWorthIt = qint64(full.width()) * full.height() > pyramidPixels;
    if (!m_isComplete && !m_folder.isEmpty() && isWorthIt)
        startBuilding();
    Q_EMIT opened();
    startReading();
}

void TileSource::startBuilding()
{
    m_builders.start(
        [this, path = m_path, folder = PyramidFolder(m_folder), stop = m_stop, generation = m_generation] {
            const auto built = buildPyramid(path, folder, [stop] { return stop->load(); });
            if (!built)
                return; // no pyramid on disk: tiles go on to come from the picture itself
            QMetaObject::invokeMethod(
                this,
                [this, generation] {
                    if (generation != m_generation)
                        return;
                    m_isComplete = true;
                    Q_EMIT pyramidComplete();
                },
                Qt::QueuedConnection);
        });
}

void TileSource::want(const QList<TileId> &tiles)
{
    m_wanted.clear();
    for (const TileId id : tiles) {
        if (m_grid.levelCount() == 0 || m_grid.contains(id))
            m_wanted += id;
    }
    startReading();
}

void TileSource::startReading()
{
    if (m_isReading || !isOpen())
        return;
    m_wanted.removeIf([this](TileId id) {
        return m_cache.contains(id) || m_hopeless.contains(id) || !m_grid.contains(id);
    });
    if (m_wanted.isEmpty())
        return;
    Job job{m_path, PyramidFolder(m_folder), m_grid, {}, m_stop};
    QRect part;
    for (const TileId id : std::as_const(m_wanted)) {
        const QRect united = part | m_grid.tileRect(id);
        const bool fits = job.tiles.isEmpty() || (id.level == job.tiles.first().level &&
                                                  qint64(united.width()) * united.height() <= largestBatch);
        if (!fits)
            continue;
        job.tiles += id;
        part = united;
    }
    m_isReading = true;
    m_readers.start([this, job, generation = m_generation] {
        const Tiles tiles = job.run();
        QMetaObject::invokeMethod(
            this, [this, generation, tiles] { takeTiles(generation, tiles); }, Qt::QueuedConnection);
    });
}

void TileSource::takeTiles(quint64 generation, const QList<std::pair<TileId, QImage>> &tiles)
{
    if (generation != m_generation)
        return;
    m_isReading = false;
    for (const auto &[id, picture] : tiles) {
        m_wanted.removeOne(
            id); // once read it is not read again for this wish, even where the cache cannot hold them all
        if (picture.isNull())
            m_hopeless += id;
        else
            m_cache.insert(id, new QImage(picture), picture.sizeInBytes());
    }
    startReading();
    for (const auto &[id, picture] : tiles)
        Q_EMIT tileReady(id);
}

TilePicture TileSource::tile(TileId id) const
{
    if (!isOpen() || !m_grid.contains(id))
        return {};
    if (const QImage *exact = m_cache.object(id))
        return {*exact, QRectF(QPointF(0, 0), QSizeF(exact->size())), true};
    const QRectF wanted = m_grid.fullRect(id);
    for (int level = id.level + 1; level < m_grid.levelCount(); ++level) {
        const TileId coarser{level, id.x >> (level - id.level), id.y >> (level - id.level)};
        const QImage *picture = m_cache.object(coarser);
        if (!picture)
            continue;
        const double step = 1 << level;
        const QPointF origin = QPointF(m_grid.tileRect(coarser).topLeft());
        return {*picture, QRectF(wanted.topLeft() / step - origin, wanted.size() / step), false};
    }
    const double scaleX = double(m_overview.width()) / m_grid.size().width();
    const double scaleY = double(m_overview.height()) / m_grid.size().height();
    const QRectF source(wanted.x() * scaleX, wanted.y() * scaleY, wanted.width() * scaleX,
                        wanted.height() * scaleY);
    return {m_overview, source, m_grid.levelSize(id.level).width() <= m_overview.width()};
}

} // namespace vitrine
