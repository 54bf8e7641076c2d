// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schemacopy.h"

#include "storage/migrations.h"
#include "storage/recordtable.h"
#include "storage/storagewords.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

Unexpected noCopy(const Error &cause)
{
    return fail(cause.kind, StorageWords::tr("The catalogue has to be brought up to date, but no copy of it could be made first; nothing was changed. Make room on the disk and try again."),
                cause.message + u' ' + cause.detail);
}

/// A catalogue, whole, of that schema.
Result<void> readBack(const QString &copy, int schema)
{
    const auto database = Database::open(copy, Database::Mode::ReadOnly);
    if (!database)
        return database.unexpected();
    const auto faults = integrityFaults(**database);
    if (!faults)
        return faults.unexpected();
    const auto has = schemaOf(**database);
    if (!has)
        return has.unexpected();
    if (faults->isEmpty() && *has == schema)
        return {};
    return fail(ErrorKind::Unreadable, StorageWords::tr("This file is damaged or is not a catalogue; nothing was changed. Restore it from a backup."), copy + u": "_s + faults->join(u' '));
}

/// What was written to a file or folder is on the disk afterwards, even if the power fails.
bool isOnDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool written = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return written;
}

/// Takes the name of an earlier copy in one step.
bool takeName(const QString &from, const QString &to)
{
    return isOnDisk(from) && std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0
        && isOnDisk(QFileInfo(to).absolutePath());
}

} // namespace

QString schemaCopyOf(const QString &file, int schema)
{
    const QFileInfo info(file);
    return info.absolutePath() + u"/%1.schema-%2.%3"_s.arg(info.completeBaseName()).arg(schema).arg(info.suffix());
}

Result<QString> copyBeforeMigration(Database &database, int schema)
{
    const QString copy = schemaCopyOf(database.file(), schema);
    const QString half = copy + ".part"_L1;
    QFile::remove(half); // of a try that was cut off
    auto made = database.run(u"VACUUM INTO ?"_s, {half});
    if (made)
        made = readBack(half, schema);
    if (made && !takeName(half, copy))
        made = fail(ErrorKind::Full, StorageWords::tr("The disk did not take the data; the catalogue is as it was before. Check the disk and try again."), copy);
    if (made)
        return copy;
    QFile::remove(half);
    return noCopy(made.error());
}

} // namespace vitrine
