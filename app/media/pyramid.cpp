// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/pyramid.h"

#include "media/jpegscan.h"
#include "media/picture.h"
#include "media/sniff.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QSaveFile>

#include <algorithm>
#include <cstring>
#include <vector>

namespace vitrine {

namespace {

struct TileSourceWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::TileSource)
};

Unexpected cannotKeep(const QString &detail)
{
    return fail(
        ErrorKind::Full,
        TileSourceWords::tr("The enlargements of this picture cannot be kept; it can be looked at all the same."),
        detail);
}

uint mean(uint a, uint b, uint c, uint d, int shift)
{
    return (((a >> shift & 255) + (b >> shift & 255) + (c >> shift & 255) + (d >> shift & 255) + 2) / 4)
           << shift;
}

/// Takes the rows of level 0 and hands full rows of tiles to the folder, level after level.
class PyramidWriter final {
public:
    PyramidWriter(const TileGrid &grid, const PyramidFolder &folder) : m_grid(grid), m_folder(folder)
    {
        for (int level = 0; level < grid.levelCount(); ++level) {
            const QSize size = grid.levelSize(level);
            m_levels.push_back(
                {QImage(size.width(), std::min(size.height(), TileGrid::tileSize), QImage::Format_RGB32), 0});
        }
    }

    [[nodiscard]] bool addRow(const QRgb *row) { return addRow(0, row); }

private:
    struct Level {
        QImage strip;
        int rows = 0; ///< taken so far
    };

    bool addRow(int at, const QRgb *row)
    {
        Level &level = m_levels[size_t(at)];
        const QSize size = m_grid.levelSize(at);
        const int inStrip = level.rows % TileGrid::tileSize;
        std::memcpy(level.strip.scanLine(inStrip), row, size_t(size.width()) * sizeof(QRgb));
        ++level.rows;
        const bool isLast = level.rows == size.height();
        if (at + 1 < m_grid.levelCount() && (level.rows % 2 == 0 || isLast)) {
            const int upper = level.rows % 2 == 0 ? inStrip - 1 : inStrip;
            if (!addHalved(at + 1, level.strip.constScanLine(upper), level.strip.constScanLine(inStrip),
                           size.width()))
                return false;
        }
        return (inStrip + 1 < TileGrid::tileSize && !isLast) || flush(at, level.rows - inStrip - 1);
    }

    bool addHalved(int at, const uchar *upper, const uchar *lower, int width)
    {
        const auto *above = reinterpret_cast<const QRgb *>(upper);
        const auto *below = reinterpret_cast<const QRgb *>(lower);
        std::vector<QRgb> row(size_t((width + 1) / 2));
        for (int x = 0; x < width; x += 2) {
            const int next = std::min(x + 1, width - 1);
            row[size_t(x / 2)] = 0xff000000u | mean(above[x], above[next], below[x], below[next], 16) |
                                 mean(above[x], above[next], below[x], below[next], 8) |
                                 mean(above[x], above[next], below[x], below[next], 0);
        }
        return addRow(at, row.data());
    }

    bool flush(int level, int top) const
    {
        const int y = top / TileGrid::tileSize;
        for (int x = 0; x < m_grid.tileCount(level).width(); ++x) {
            const TileId id{level, x, y};
            const QRect rect = m_grid.tileRect(id);
            if (!m_folder.write(id, m_levels[size_t(level)].strip.copy(rect.translated(0, -top))))
                return false;
        }
        return true;
    }

    TileGrid m_grid;
    const PyramidFolder &m_folder;
    std::vector<Level> m_levels;
};

/// Row after row from either kind of file; false from `add` ends it.
Result<void> readRows(const QString &path, QSize size, const std::function<bool(const QRgb *)> &add)
{
    if (isPlainJpeg(path)) {
        const auto scan = JpegScan::open(path);
        std::vector<QRgb> row(size_t(size.width()));
        for (int y = 0; y < size.height(); ++y) {
            if (!scan || !scan->readRow(row.data()))
                return fail(ErrorKind::Unreadable, TileSourceWords::tr("The picture is damaged."), path);
            if (!add(row.data()))
                return {};
        }
        return {};
    }
    const auto whole = decodePicture(path, {}, PictureFormats::Desk);
    if (!whole)
        return whole.unexpected();
    const QImage image = whole->convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < image.height() && add(reinterpret_cast<const QRgb *>(image.constScanLine(y))); ++y) {
    }
    return {};
}

} // namespace

bool isPlainJpeg(const QString &path)
{
    if (sniffFile(path) != ContentKind::Jpeg)
        return false;
    QImageReader reader(path, "jpeg");
    const bool isUpright = reader.transformation() == QImageIOHandler::TransformationNone;
    return isUpright && JpegScan::open(path, 8) != nullptr;
}

QString PyramidFolder::pathOf(TileId id) const
{
    return m_folder + QStringLiteral("/%1/%2_%3.jpg").arg(id.level).arg(id.x).arg(id.y);
}

bool PyramidFolder::isComplete(const TileGrid &grid) const
{
    QFile file(m_folder + QStringLiteral("/complete"));
    const QByteArray expected =
        QByteArray::number(grid.size().width()) + 'x' + QByteArray::number(grid.size().height());
    return isUsable() && file.open(QIODevice::ReadOnly) && file.readAll() == expected;
}

QImage PyramidFolder::read(const TileGrid &grid, TileId id) const
{
    if (!isUsable() || !QFileInfo::exists(pathOf(id)))
        return {};
    const auto tile = decodePicture(pathOf(id));
    return tile && tile->size() == grid.tileRect(id).size() ? *tile : QImage();
}

bool PyramidFolder::write(TileId id, const QImage &tile) const
{
    constexpr int quality = 88;
    const QString path = pathOf(id);
    if (!QDir().mkpath(QFileInfo(path).path()))
        return false;
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && tile.save(&file, "jpeg", quality) && file.flush() && file.commit();
}

bool PyramidFolder::markComplete(const TileGrid &grid) const
{
    QSaveFile file(m_folder + QStringLiteral("/complete"));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QByteArray::number(grid.size().width()) + 'x' + QByteArray::number(grid.size().height()));
    return file.flush() && file.commit();
}

Result<void> buildPyramid(const QString &path, const PyramidFolder &folder,
                          const std::function<bool()> &isStopped)
{
    const auto size = pictureSize(path, PictureFormats::Desk);
    if (!size)
        return size.unexpected();
    const TileGrid grid(*size);
    PyramidWriter writer(grid, folder);
    bool isKept = true;
    bool isCancelled = false;
    int row = 0;
    const auto read = readRows(path, *size, [&](const QRgb *pixels) {
        isCancelled = ++row % 64 == 0 && isStopped();
        isKept = !isCancelled && writer.addRow(pixels);
        return isKept;
    });
    if (!read)
        return read;
    if (isCancelled)
        return fail(ErrorKind::Cancelled, TileSourceWords::tr("Stopped."));
    if (!isKept || !folder.markComplete(grid))
        return cannotKeep(path);
    return {};
}

} // namespace vitrine
