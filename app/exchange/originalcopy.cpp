// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/originalcopy.h"

#include "exchange/bagwords.h"
#include "exchange/exportfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QRegularExpression>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype longestName = 100;

Result<FileDigests> readThrough(const QString &path, const ExchangeJob &job, const std::function<bool(const QByteArray &)> &take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, BagWords::tr("The original “%1” cannot be read; nothing was exported.").arg(QFileInfo(path).fileName()), file.errorString());
    QCryptographicHash sha256(QCryptographicHash::Sha256);
    QCryptographicHash sha512(QCryptographicHash::Sha512);
    while (!file.atEnd()) {
        const QByteArray block = file.read(1 << 18);
        if (block.isEmpty())
            return fail(ErrorKind::Unreadable, BagWords::tr("The original “%1” cannot be read; nothing was exported.").arg(QFileInfo(path).fileName()), file.errorString());
        if (job.stopped())
            return exportStopped();
        sha256.addData(block);
        sha512.addData(block);
        if (!take(block))
            return diskFull({});
    }
    return FileDigests{QString::fromLatin1(sha256.result().toHex()), QString::fromLatin1(sha512.result().toHex())};
}

} // namespace

Result<FileDigests> copyOriginal(const QString &from, const QString &to, const ExchangeJob &job)
{
    QFile copy(to);
    if (!QDir().mkpath(QFileInfo(to).path()) || !copy.open(QIODevice::WriteOnly))
        return diskFull(copy.errorString());
    const auto digests = readThrough(from, job, [&](const QByteArray &block) { return copy.write(block) == block.size(); });
    if (digests && !copy.flush())
        return diskFull(copy.errorString());
    return digests;
}

Result<FileDigests> digestsOf(const QString &file, const ExchangeJob &job)
{
    return readThrough(file, job, [](const QByteArray &) { return true; });
}

bool syncAll(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool synced = ::syncfs(handle) == 0;
    ::close(handle);
    return synced;
}

QString packedName(const QString &name)
{
    static const QRegularExpression signs(u"[\\x00-\\x1f\\x7f<>:\"/\\\\|?*%~]"_s);
    static const QRegularExpression edges(u"^[. ]+|[. ]+$"_s);
    QString packed = name.normalized(QString::NormalizationForm_C).replace(signs, u"_"_s).remove(edges);
    if (packed.size() > longestName) {
        const QString suffix = QFileInfo(packed).suffix().left(10);
        packed = packed.left(longestName - suffix.size() - 1);
        if (packed.back().isHighSurrogate())
            packed.chop(1);
        packed += u'.' + suffix;
    }
    return packed.isEmpty() ? u"_"_s : packed;
}

QString nameOf(const Medium &medium)
{
    if (!medium.originalName.isEmpty())
        return medium.originalName;
    const QString suffix = QMimeDatabase().mimeTypeForName(medium.mimeType).preferredSuffix();
    const QString stem = enumName(medium.role) + (medium.page > 0 ? u'-' + QString::number(medium.page) : QString());
    return suffix.isEmpty() ? stem : stem + u'.' + suffix;
}

} // namespace vitrine
