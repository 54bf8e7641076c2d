// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlerror.h"

#include "storage/storagewords.h"

#include <QLoggingCategory>
#include <QSqlError>

namespace vitrine {

namespace {

Q_LOGGING_CATEGORY(log, "vitrine.storage", QtWarningMsg)

// Primary result codes of SQLite (sqlite3.h).
enum Code { Perm = 3, Busy = 5, Locked = 6, NoMemory = 7, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13,
            CannotOpen = 14, Constraint = 19, NotADatabase = 26 };

} // namespace

Unexpected sqlFailure(const QSqlError &error, const QString &about)
{
    const QString detail = error.databaseText() + error.driverText() + QStringLiteral(" [") + error.nativeErrorCode() + QStringLiteral("] ") + about;
    qCDebug(log).noquote() << detail;
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked:
        return fail(ErrorKind::Refused, StorageWords::tr("Another program is writing to the catalogue; nothing was changed. Try again in a moment."), detail);
    case Perm:
    case ReadOnly:
        return fail(ErrorKind::Refused, StorageWords::tr("The catalogue may not be written here; nothing was changed. Copy it to a folder of your own."), detail);
    case CannotOpen:
        return fail(ErrorKind::Refused, StorageWords::tr("The catalogue's file cannot be opened; nothing was changed. Check the permissions of its folder."), detail);
    case Full:
        return fail(ErrorKind::Full, StorageWords::tr("The disk is full; the catalogue is as it was before. Make room and try again."), detail);
    case IoError:
        return fail(ErrorKind::Full, StorageWords::tr("The disk did not take the data; the catalogue is as it was before. Check the disk and try again."), detail);
    case Corrupt:
    case NotADatabase:
        return fail(ErrorKind::Unreadable, StorageWords::tr("This file is damaged or is not a catalogue; nothing was changed. Restore it from a backup."), detail);
    case Constraint:
        return fail(ErrorKind::Invalid, StorageWords::tr("The change breaks a rule of the catalogue; nothing was changed."), detail);
    default:
        return fail(ErrorKind::Internal, StorageWords::tr("The catalogue could not answer; nothing was changed."), detail);
    }
}

} // namespace vitrine
