// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/uprightrows.h"

#include "media/jpegscan.h"
#include "media/picture.h"
#include "media/sniff.h"

#include <QColorSpace>
#include <QColorTransform>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>
#include <QPixelFormat>
#include <QTransform>

#include <algorithm>
#include <cstring>

namespace vitrine {

namespace {

constexpr qint64 stripPixels = 12'000'000; ///< held at once of a JPEG
/// A progressive JPEG keeps all of its coefficients in memory while it is read, up to six bytes a pixel.
constexpr qint64 progressivePixels = 64'000'000;
constexpr uint paper = 0xffffffffu; ///< behind what is transparent
constexpr int seam = 16; ///< columns read more at a cut: colours of neighbours mix there

struct UprightRowsWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::UprightRows)
};

Unexpected tooLarge(const QString &path)
{
    return fail(ErrorKind::Refused,
                UprightRowsWords::tr("This picture is too large to be worked on as a whole; nothing was changed. Bring it as a plain JPEG: those may be of any size."),
                path);
}

class WholePicture final : public UprightRows {
public:
    WholePicture(const Turn &turn, const QImage &image) : UprightRows(turn), m_image(image) {}
    QImage next(const std::function<bool()> &isStopped) override { return isStopped() ? QImage() : std::exchange(m_image, {}); }

private:
    QImage m_image;
};

class JpegStrips final : public UprightRows {
public:
    JpegStrips(const QString &path, const Turn &turn, const QColorSpace &space) : UprightRows(turn), m_path(path)
    {
        if (space.isValid() && space != QColorSpace(QColorSpace::SRgb))
            m_toSrgb = space.transformationToColorSpace(QColorSpace(QColorSpace::SRgb));
    }

    QImage next(const std::function<bool()> &isStopped) override
    {
        const int rows = int(std::min<qint64>(std::max<qint64>(stripPixels / size().width(), 1), size().height() - m_row));
        if (rows <= 0 || isStopped())
            return {};
        const bool isDown = !(turn().how & (QImageIOHandler::TransformationFlip | QImageIOHandler::TransformationRotate90));
        QImage strip = isDown ? goOn(rows) : readPart(QRect(0, m_row, size().width(), rows), isStopped);
        if (strip.size() != QSize(size().width(), rows))
            return {};
        m_row += rows;
        if (!m_toSrgb.isIdentity())
            strip.applyColorTransform(m_toSrgb);
        return strip;
    }

private:
    /// The rows that follow in the file.
    QImage goOn(int rows)
    {
        if (!m_scan)
            m_scan = JpegScan::open(m_path);
        QImage strip(size().width(), rows, QImage::Format_RGB32);
        for (int y = 0; y < rows; ++y) {
            if (!m_scan || strip.isNull() || !m_scan->readRow(reinterpret_cast<QRgb *>(strip.scanLine(y))))
                return {};
        }
        return turn().turned(strip);
    }

    QImage readPart(const QRect &upright, const std::function<bool()> &isStopped) const
    {
        const QRect part = turn().toStored(upright);
        const QRect wide = part.adjusted(-seam, 0, seam, 0) & QRect(QPoint(0, 0), turn().stored);
        const auto scan = JpegScan::open(m_path);
        const QImage strip = scan ? scan->readRegion(wide, isStopped) : QImage();
        return strip.isNull() ? strip : turn().turned(wide == part ? strip : strip.copy(part.translated(-wide.topLeft())));
    }

    QString m_path;
    QColorTransform m_toSrgb;
    std::unique_ptr<JpegScan> m_scan; ///< of a picture that is read downwards
    int m_row = 0;
};

/// Bytes that Qt needs to decode it, from the header alone.
qint64 decodedBytes(const QString &path)
{
    const QImageReader reader(path);
    const qint64 pixels = qint64(reader.size().width()) * reader.size().height();
    const auto format = reader.imageFormat();
    const int bits = format == QImage::Format_Invalid ? 32 : QImage::toPixelFormat(format).bitsPerPixel();
    return pixels * std::max(4, bits / 8);
}

Result<std::unique_ptr<UprightRows>> decodedWhole(const QString &path, const Turn &turn)
{
    const qint64 limit = qint64(QImageReader::allocationLimit()) * 1024 * 1024;
    if (limit > 0 && decodedBytes(path) > limit)
        return tooLarge(path);
    auto image = decodePicture(path, {}, PictureFormats::Desk);
    if (!image)
        return image.unexpected();
    if (!image->hasAlphaChannel())
        return std::unique_ptr<UprightRows>(std::make_unique<WholePicture>(turn, *image));
    QImage flat(image->size(), QImage::Format_RGB32);
    if (flat.isNull())
        return tooLarge(path);
    flat.fill(paper);
    QPainter(&flat).drawImage(0, 0, *image);
    return std::unique_ptr<UprightRows>(std::make_unique<WholePicture>(turn, flat));
}

/// Read small, for the profile alone.
QColorSpace spaceOf(const QString &path)
{
    QImageReader reader(path, "jpeg");
    reader.setScaledSize(reader.size().scaled(64, 64, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    return reader.read().colorSpace();
}

} // namespace

QRect Turn::mirrored(QRect part) const
{
    if (how.testFlag(QImageIOHandler::TransformationMirror))
        part.moveLeft(stored.width() - part.left() - part.width());
    if (how.testFlag(QImageIOHandler::TransformationFlip))
        part.moveTop(stored.height() - part.top() - part.height());
    return part;
}

QRect Turn::toStored(const QRect &upright) const
{
    if (!isQuarter())
        return mirrored(upright);
    return mirrored(QRect(upright.top(), stored.height() - upright.left() - upright.width(), upright.height(), upright.width()));
}

QRect Turn::toUpright(const QRect &part) const
{
    const QRect turnedBack = mirrored(part);
    if (!isQuarter())
        return turnedBack;
    return QRect(stored.height() - turnedBack.top() - turnedBack.height(), turnedBack.left(), turnedBack.height(), turnedBack.width());
}

QImage Turn::turned(const QImage &part) const
{
    const bool isMirrored = how.testFlag(QImageIOHandler::TransformationMirror);
    const bool isFlipped = how.testFlag(QImageIOHandler::TransformationFlip);
    const QImage image = isMirrored || isFlipped ? part.mirrored(isMirrored, isFlipped) : part;
    return isQuarter() ? image.transformed(QTransform().rotate(90)) : image;
}

QRect grownToGrid(const QRect &area, QSize grid)
{
    const auto down = [](int at, int step) { return (at >= 0 ? at / step : (at - step + 1) / step) * step; };
    return QRect(QPoint(down(area.left(), grid.width()), down(area.top(), grid.height())),
                 QPoint(down(area.right(), grid.width()) + grid.width() - 1, down(area.bottom(), grid.height()) + grid.height() - 1));
}

QRect PixelBonds::touchedBy(const QRect &area) const
{
    if (!frame)
        return area;
    const QRect blocks = grownToGrid(turn.toStored(area), frame->block);
    return turn.toUpright(frame->hasSharedColour ? blocks.adjusted(-1, -1, 1, 1) : blocks);
}

PixelBonds pixelBonds(const QString &path)
{
    const QImageReader reader(path, sniffFile(path) == ContentKind::Jpeg ? "jpeg" : QByteArray());
    return {{reader.size(), reader.transformation()}, readJpegFrame(path)};
}

Result<std::unique_ptr<UprightRows>> UprightRows::open(const QString &path)
{
    const auto upright = pictureSize(path, PictureFormats::Desk);
    if (!upright)
        return upright.unexpected();
    const PixelBonds bonds = pixelBonds(path);
    if (bonds.frame && bonds.frame->hasManyScans && qint64(upright->width()) * upright->height() > progressivePixels)
        return tooLarge(path);
    if (bonds.frame && JpegScan::open(path, 8))
        return std::unique_ptr<UprightRows>(std::make_unique<JpegStrips>(path, bonds.turn, spaceOf(path)));
    return decodedWhole(path, bonds.turn);
}

} // namespace vitrine
