// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/picture.h"

#include "media/picturedevice.h"
#include "media/sniff.h"

#include <QColorSpace>
#include <QCoreApplication>
#include <QFile>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace vitrine {

namespace {

struct PictureWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Picture)
};

/// The name of Qt's decoder for a kind of content; empty for what is not allowed.
QByteArray decoderFor(ContentKind kind, PictureFormats formats)
{
    const bool isDesk = formats == PictureFormats::Desk;
    switch (kind) {
    case ContentKind::Jpeg:
        return "jpeg";
    case ContentKind::Png:
        return "png";
    case ContentKind::WebP:
        return "webp";
    case ContentKind::Tiff:
        return isDesk ? "tiff" : QByteArray();
    case ContentKind::Gif:
        return isDesk ? "gif" : QByteArray();
    case ContentKind::Bmp:
        return isDesk ? "bmp" : QByteArray();
    default:
        return {};
    }
}

Unexpected notAPicture(const QString &why)
{
    return fail(ErrorKind::Unreadable, PictureWords::tr("This file is not a picture that can be shown."), why);
}

Result<void> open(QFile &file)
{
    if (!file.exists())
        return fail(ErrorKind::Missing, PictureWords::tr("The picture is not there."), file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Refused, PictureWords::tr("The picture cannot be opened."),
                    file.fileName() + QStringLiteral(": ") + file.errorString());
    return {};
}

Result<void> prepare(QIODevice &device, QImageReader &reader, PictureFormats formats)
{
    const QByteArray decoder = decoderFor(sniffContent(device.peek(sniffLength)), formats);
    if (decoder.isEmpty())
        return notAPicture(QStringLiteral("content not allowed"));
    reader.setAutoDetectImageFormat(false);
    reader.setFormat(decoder);
    reader.setDevice(&device);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty())
        return notAPicture(reader.errorString());
    if (qint64(size.width()) * size.height() > maximumPixels)
        return fail(ErrorKind::Refused,
                    PictureWords::tr("The picture is too large to be shown: it has more than 200 million pixels."),
                    QStringLiteral("%1 x %2").arg(size.width()).arg(size.height()));
    return {};
}

/// With the path before what the decoder says.
template<class T>
Result<T> named(Result<T> result, const QString &path)
{
    if (result)
        return result;
    return fail(result.error().kind, result.error().message, path + QStringLiteral(": ") + result.error().detail);
}

bool swapsSides(const QImageReader &reader)
{
    return reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
}

/// Painted anew: nothing but pixels is carried over.
QImage withoutMetadata(QImage image)
{
    const QColorSpace space = image.colorSpace();
    if (space.isValid() && space != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace::SRgb);
    QImage fresh(image.size(),
                 image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (fresh.isNull())
        return fresh;
    image.setDevicePixelRatio(1);
    QPainter painter(&fresh);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(QPoint(0, 0), image);
    return fresh;
}

} // namespace

QSize fittedSize(QSize size, QSize within)
{
    if (within.isEmpty() || (size.width() <= within.width() && size.height() <= within.height()))
        return size;
    const double scale =
        std::min(double(within.width()) / size.width(), double(within.height()) / size.height());
    return QSize(qRound(size.width() * scale), qRound(size.height() * scale)).expandedTo(QSize(1, 1));
}

Result<QSize> pictureSizeOf(QIODevice &device, PictureFormats formats)
{
    QImageReader reader;
    if (const auto ready = prepare(device, reader, formats); !ready)
        return ready.unexpected();
    return swapsSides(reader) ? reader.size().transposed() : reader.size();
}

Result<QImage> decodePictureOf(QIODevice &device, QSize within, PictureFormats formats)
{
    QImageReader reader;
    if (const auto ready = prepare(device, reader, formats); !ready)
        return ready.unexpected();
    const QSize stored = reader.size();
    const QSize wished = fittedSize(stored, swapsSides(reader) ? within.transposed() : within);
    if (wished != stored)
        reader.setScaledSize(wished);
    const QImage image = reader.read();
    if (image.isNull())
        return notAPicture(reader.errorString());
    QImage fresh = withoutMetadata(image);
    if (fresh.isNull())
        return fail(ErrorKind::Full, PictureWords::tr("There is not enough memory to show this picture."));
    return fresh;
}

Result<QSize> pictureSize(const QString &path, PictureFormats formats)
{
    QFile file(path);
    if (const auto opened = open(file); !opened)
        return opened.unexpected();
    return named(pictureSizeOf(file, formats), path);
}

Result<QImage> decodePicture(const QString &path, QSize within, PictureFormats formats)
{
    QFile file(path);
    if (const auto opened = open(file); !opened)
        return opened.unexpected();
    return named(decodePictureOf(file, within, formats), path);
}

void setPictureMemoryLimit(int megabytes)
{
    QImageReader::setAllocationLimit(std::max(1, megabytes));
}

} // namespace vitrine
