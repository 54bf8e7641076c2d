// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/redaction.h"

#include "media/jpegwriter.h"
#include "media/sniff.h"
#include "media/uprightrows.h"

#include <QCoreApplication>
#include <QFile>
#include <QImageWriter>

#include <algorithm>

namespace vitrine {

namespace {

constexpr QRgb black = 0xff000000u;
constexpr int jpegQuality = 92;
constexpr int rowsBetweenReports = 256;

struct RedactionWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Redaction)
};

Unexpected copyStopped() { return fail(ErrorKind::Cancelled, RedactionWords::tr("Stopped; no copy was made and nothing was changed.")); }

Unexpected notWritten(const QString &path)
{
    return fail(ErrorKind::Full, RedactionWords::tr("The copy could not be written; nothing was changed. Make room on the disk and try again."), path);
}

Unexpected notRead(const QString &path)
{
    return fail(ErrorKind::Unreadable, RedactionWords::tr("The picture cannot be read to its end; no copy was made and nothing was changed."), path);
}

void paintOver(QImage &strip, int top, const std::vector<QRect> &areas)
{
    for (const QRect &area : areas) {
        const QRect part = area.translated(0, -top) & strip.rect();
        for (int y = part.top(); y <= part.bottom(); ++y) {
            auto *row = reinterpret_cast<QRgb *>(strip.scanLine(y));
            std::fill(row + part.left(), row + part.right() + 1, black);
        }
    }
}

bool isBlack(const QImage &strip, int top, const std::vector<QRect> &areas)
{
    for (const QRect &area : areas) {
        const QRect part = area.translated(0, -top) & strip.rect();
        for (int y = part.top(); y <= part.bottom(); ++y) {
            const auto *row = reinterpret_cast<const QRgb *>(strip.constScanLine(y));
            if (!std::all_of(row + part.left(), row + part.right() + 1, [](QRgb pixel) { return pixel == black; }))
                return false;
        }
    }
    return true;
}

/// Writes what the rows give, painted over.
Result<void> write(UprightRows &rows, const RedactedFile &file, const Job &job)
{
    const bool isJpeg = file.mimeType == mimeType(ContentKind::Jpeg);
    const auto jpeg = isJpeg ? JpegWriter::open(file.path, file.pixels, jpegQuality) : nullptr;
    const int height = file.pixels.height();
    for (int top = 0; top < height;) {
        QImage strip = rows.next([&job] { return job.stopped(); });
        if (strip.isNull())
            return job.stopped() ? copyStopped() : notRead(file.path);
        paintOver(strip, top, file.painted);
        if (!isJpeg)
            return QImageWriter(file.path, "png").write(strip) ? Result<void>() : notWritten(file.path);
        for (int y = 0; y < strip.height(); ++y) {
            if (!jpeg || !jpeg->writeRow(reinterpret_cast<const QRgb *>(strip.constScanLine(y))))
                return notWritten(file.path);
            if ((top + y) % rowsBetweenReports == 0) {
                if (job.stopped())
                    return copyStopped();
                job.report(top + y, 2 * qint64(height));
            }
        }
        top += strip.height();
    }
    return jpeg && jpeg->finish() ? Result<void>() : notWritten(file.path);
}

/// The file as anybody would read it: the painted areas are black, every pixel of them.
Result<void> readAgain(const RedactedFile &file, const Job &job)
{
    const auto rows = UprightRows::open(file.path);
    if (!rows)
        return rows.unexpected();
    const int height = file.pixels.height();
    for (int top = 0; top < height;) {
        const QImage strip = (*rows)->next([&job] { return job.stopped(); });
        if (strip.isNull())
            return job.stopped() ? copyStopped() : notRead(file.path);
        if (strip.width() != file.pixels.width() || !isBlack(strip, top, file.painted))
            return fail(ErrorKind::Invalid, RedactionWords::tr("The copy did not come out black where it should be; it was thrown away and nothing was changed."), file.path);
        top += strip.height();
        job.report(height + top, 2 * qint64(height));
    }
    return {};
}

} // namespace

std::vector<QRect> paintedFor(const std::vector<QRect> &areas, const PixelBonds &picture)
{
    const QRect whole(QPoint(0, 0), picture.turn.upright());
    std::vector<QRect> all;
    for (const QRect &area : areas) {
        if (!area.intersects(whole))
            continue;
        const QRect touched = picture.touchedBy(area & whole);
        all.push_back((picture.frame ? grownToGrid(touched, QSize(JpegWriter::blockSize, JpegWriter::blockSize)) : touched) & whole);
    }
    return all;
}

Result<RedactedFile> makeRedacted(const QString &path, const std::vector<QRect> &areas, const QString &folder, const Job &job)
{
    const auto rows = UprightRows::open(path);
    if (!rows)
        return rows.unexpected();
    const PixelBonds bonds = pixelBonds(path);
    const bool isJpeg = bonds.frame.has_value();
    RedactedFile file;
    file.path = folder + (isJpeg ? QStringLiteral("/redacted.jpg") : QStringLiteral("/redacted.png"));
    file.mimeType = mimeType(isJpeg ? ContentKind::Jpeg : ContentKind::Png);
    file.pixels = (*rows)->size();
    file.painted = paintedFor(areas, bonds);
    if (file.painted.empty())
        return fail(ErrorKind::Invalid, RedactionWords::tr("No rectangle lies on the picture; no copy was made."));
    auto done = write(**rows, file, job);
    if (done)
        done = readAgain(file, job);
    if (done)
        return file;
    QFile::remove(file.path);
    return done.unexpected();
}

} // namespace vitrine
