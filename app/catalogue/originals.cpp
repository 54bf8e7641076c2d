// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/originals.h"

#include "catalogue/cataloguewords.h"
#include "storage/connection.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <unistd.h>

namespace vitrine {

namespace {

Unexpected unreadable(const QFile &file)
{
    const QString name = QFileInfo(file.fileName()).fileName();
    if (!file.exists())
        return fail(ErrorKind::Missing, CatalogueWords::tr("The file “%1” is not there; nothing was changed.").arg(name), file.fileName());
    return fail(ErrorKind::Unreadable, CatalogueWords::tr("The file “%1” cannot be read; nothing was changed.").arg(name), file.errorString());
}

} // namespace

Result<QString> digestOf(const QString &path)
{
    return digestOf(path, [](qint64) { return true; });
}

Result<QString> digestOf(const QString &path, const std::function<bool(qint64)> &goesOn)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return unreadable(file);
    QByteArray block(1 << 18, Qt::Uninitialized);
    while (const qint64 count = file.read(block.data(), block.size())) {
        if (count < 0)
            return unreadable(file);
        if (!goesOn(count))
            return fail(ErrorKind::Cancelled, CatalogueWords::tr("Stopped; nothing was changed."));
        hash.addData(QByteArrayView(block.constData(), count));
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<void> copyWhole(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return unreadable(source);
    QSaveFile target(to);
    const auto notWritten = [&] {
        return fail(ErrorKind::Full, CatalogueWords::tr("The file “%1” could not be copied; nothing was changed. Check the room on the disk.")
                                         .arg(QFileInfo(from).fileName()),
                    target.errorString());
    };
    if (!target.open(QIODevice::WriteOnly))
        return notWritten();
    while (!source.atEnd()) {
        const QByteArray block = source.read(1 << 20);
        if (block.isEmpty())
            return unreadable(source);
        if (target.write(block) != block.size())
            return notWritten();
    }
    if (!target.flush() || ::fsync(target.handle()) != 0 || !target.commit())
        return notWritten();
    return {};
}

QString laidAsidePath(const Connection &connection, const QString &sha256)
{
    return connection.folder + QStringLiteral("/removed/") + sha256;
}

void layAside(const Connection &connection, const QString &sha256)
{
    const QString target = laidAsidePath(connection, sha256);
    if (!QDir().mkpath(QFileInfo(target).absolutePath()))
        return;
    if (QFile::exists(target))
        QFile::remove(connection.originalPath(sha256));
    else
        QFile::rename(connection.originalPath(sha256), target);
}

void removeOriginal(const QString &file)
{
    if (file.isEmpty() || !QFile::remove(file))
        return;
    QDir().rmdir(QFileInfo(file).absolutePath()); // only an empty one goes
}

} // namespace vitrine
