// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/paintedcopy.h"

#include "media/picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>

namespace vitrine {

namespace {

struct PaintedCopyWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::PaintedCopy)
};

} // namespace

Result<QByteArray> paintedCopy(const QString &original, int longestSide)
{
    const auto picture = decodePicture(original, {longestSide, longestSide}, PictureFormats::Desk);
    if (!picture)
        return picture.unexpected();
    const bool isSeeThrough = picture->hasAlphaChannel();
    QImage copy(picture->size(), isSeeThrough ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    copy.fill(0);
    QPainter(&copy).drawImage(0, 0, *picture);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (buffer.open(QIODevice::WriteOnly) && (isSeeThrough ? copy.save(&buffer, "PNG") : copy.save(&buffer, "JPEG", 85)))
        return bytes;
    return fail(ErrorKind::Internal, PaintedCopyWords::tr("A picture could not be copied."));
}

} // namespace vitrine
