// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlerror.h"

#include "storage/storagewords.h"

#include <QLoggingCategory>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

Q_LOGGING_CATEGORY(log, "vitrine.storage", QtWarningMsg)

} // namespace

Unexpected sqlFailure(sqlite3 *connection, const QString &about)
{
    const int code = sqlite3_extended_errcode(connection);
    const QString detail = u"%1 [%2] %3"_s.arg(QString::fromUtf8(sqlite3_errmsg(connection))).arg(code).arg(about);
    qCDebug(log).noquote() << detail;
    if (code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_RECOVERY)
        return fail(ErrorKind::Refused, StorageWords::tr("Whoever wrote this catalogue last was interrupted; nothing is lost. Somebody who may write it has to open it once."), detail);
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fail(ErrorKind::Refused, StorageWords::tr("Another program is writing to the catalogue; nothing was changed. Try again in a moment."), detail);
    case SQLITE_PERM:
    case SQLITE_READONLY:
        return fail(ErrorKind::Refused, StorageWords::tr("The catalogue may not be written here; nothing was changed. Copy it to a folder of your own."), detail);
    case SQLITE_CANTOPEN:
        return fail(ErrorKind::Refused, StorageWords::tr("The catalogue's file cannot be opened; nothing was changed. Check the permissions of its folder."), detail);
    case SQLITE_FULL:
        return fail(ErrorKind::Full, StorageWords::tr("The disk is full; the catalogue is as it was before. Make room and try again."), detail);
    case SQLITE_IOERR:
        return fail(ErrorKind::Full, StorageWords::tr("The disk did not take the data; the catalogue is as it was before. Check the disk and try again."), detail);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return fail(ErrorKind::Unreadable, StorageWords::tr("This file is damaged or is not a catalogue; nothing was changed. Restore it from a backup."), detail);
    case SQLITE_CONSTRAINT:
        return fail(ErrorKind::Invalid, StorageWords::tr("The change breaks a rule of the catalogue; nothing was changed."), detail);
    default:
        return fail(ErrorKind::Internal, StorageWords::tr("The catalogue could not answer; nothing was changed."), detail);
    }
}

} // namespace vitrine
