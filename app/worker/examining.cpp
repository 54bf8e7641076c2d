// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/examining.h"

#include "media/limits.h"
#include "media/picturedevice.h"
#include "worker/complaints.h"
#include "worker/document.h"
#include "worker/embedded.h"
#include "worker/film.h"
#include "worker/names.h"

#include <QFile>
#include <QImageReader>
#include <QMimeDatabase>

namespace vitrine {

namespace {

/// Of a picture that its decoder has to hold whole, with four bytes a pixel. A JPEG comes at an eighth of its size.
bool isTooLarge(ContentKind kind, QSize size)
{
    constexpr qint64 bytesPerPixel = 4;
    return kind != ContentKind::Jpeg && qint64(size.width()) * size.height() * bytesPerPixel > (qint64(mostForeignMegabytes) << 20);
}

/// Whether a picture that failed may be whole: a JPEG in several passes is held in memory, and the decoder does not tell that from damage.
bool mayNeedMemory(QSize size)
{
    constexpr qint64 manyPixels = 60'000'000;
    return qint64(size.width()) * size.height() > manyPixels;
}

FileFault lookAtPicture(QFile &file, QSize preview, ForeignFile &found)
{
    const ContentKind kind = found.facts.kind;
    const auto size = pictureSizeOf(file, PictureFormats::Desk);
    if (!size)
        return size.error().kind == ErrorKind::Refused ? FileFault::TooManyPixels : FileFault::Undecodable;
    found.facts.pixels = *size;
    if (isTooLarge(kind, *size))
        return FileFault::TooLarge;
    if ((kind == ContentKind::Jpeg && !endsWith(file, "\xff\xd9")) || (kind == ContentKind::Png && !endsWith(file, "IEND")))
        return FileFault::Cut;
    file.seek(0);
    const Complaints complaints;
    constexpr QSize least{64, 64}; // it is decoded in any case, to know that it can be
    const auto picture = decodePictureOf(file, preview.isEmpty() ? least : preview, PictureFormats::Desk);
    if (!picture && (picture.error().kind == ErrorKind::Full || mayNeedMemory(*size)))
        return FileFault::NoMemory;
    if (!picture || complaints.isDamaged())
        return FileFault::Undecodable;
    if (!preview.isEmpty())
        found.preview = *picture;
    return FileFault::None;
}

void examinePicture(QFile &file, QSize preview, ForeignFile &found)
{
    found.fault = lookAtPicture(file, preview, found);
    if (found.fault != FileFault::None)
        return;
    file.seek(0);
    if (auto words = readEmbedded(file, found.facts.kind))
        found.words = std::move(*words);
    else
        found.fault = FileFault::BrokenWords;
}

} // namespace

ForeignFile examine(QFile &file, const ForeignWish &wish)
{
    ForeignFile found;
    found.facts.kind = sniffContent(file.peek(sniffLength));
    found.facts.mimeType = mimeType(found.facts.kind);
    if (found.facts.mimeType.isEmpty())
        found.facts.mimeType = QMimeDatabase().mimeTypeForData(&file).name();
    found.fault = faultOfName(wish.name, found.facts.kind, found.facts.mimeType);
    if (found.fault != FileFault::None)
        return found;
    file.seek(0);
    if (isPicture(found.facts.kind) && found.facts.kind != ContentKind::Svg)
        examinePicture(file, wish.preview, found);
    else if (isPlayable(found.facts.kind))
        examineFilm(file, found);
    else if (found.facts.kind == ContentKind::Pdf)
        examineDocument(file, wish.preview, found);
    return found;
}

void prepareDecoders()
{
    setPictureMemoryLimit(mostForeignMegabytes);
    (void)QImageReader::supportedImageFormats();
    (void)QMimeDatabase().mimeTypeForName(QStringLiteral("image/png")).isValid();
}

} // namespace vitrine
