// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "storage/database.h"
#include "storage/schemacopy.h"
#include "storage/storagewords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

// In the global namespace, as Q_INIT_RESOURCE asks.
static void initSchemaResource()
{
    Q_INIT_RESOURCE(schema);
}

namespace vitrine {

namespace {

/// One step, with the number it leads to.
Result<void> applyMigration(Database &database, const QString &path, int schema)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, StorageWords::tr("The catalogue could not answer; nothing was changed."), path);
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.unexpected();
    VITRINE_TRY(database.script(QString::fromUtf8(file.readAll())));
    VITRINE_TRY(database.script(u"PRAGMA application_id = %1; PRAGMA user_version = %2;"_s.arg(applicationId).arg(schema)));
    return (*transaction)->commit();
}

} // namespace

QStringList migrationFiles()
{
    initSchemaResource();
    const QDir folder(u":/vitrine/schema"_s);
    QStringList files;
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    return files;
}

int newestSchema() { return static_cast<int>(migrationFiles().size()); }

Result<void> checkApplication(Database &database)
{
    const auto id = database.scalar(u"PRAGMA application_id"_s);
    if (!id)
        return id.unexpected();
    if (*id != applicationId)
        return fail(ErrorKind::Unreadable, StorageWords::tr("This file is not a Vitrine catalogue; nothing was changed."), database.file());
    const auto version = schemaOf(database);
    if (!version)
        return version.unexpected();
    if (*version > newestSchema())
        return fail(ErrorKind::Newer, StorageWords::tr("This catalogue was written by a newer version of Vitrine; nothing was changed. Install the newer version to open it."), database.file());
    if (*version < 1)
        return fail(ErrorKind::Unreadable, StorageWords::tr("This file is not a Vitrine catalogue; nothing was changed."), database.file());
    return {};
}

Result<int> schemaOf(Database &database)
{
    const auto version = database.scalar(u"PRAGMA user_version"_s);
    return version ? Result<int>(static_cast<int>(*version)) : version.unexpected();
}

Result<void> migrate(Database &database, const QStringList &files)
{
    const auto schema = schemaOf(database);
    if (!schema)
        return schema.unexpected();
    if (*schema >= files.size())
        return {};
    QString copy;
    if (*schema > 0) {
        const auto copied = copyBeforeMigration(database, *schema);
        if (!copied)
            return copied.unexpected();
        copy = *copied;
    }
    for (int next = *schema; next < files.size(); ++next) {
        const auto applied = applyMigration(database, files.at(next), next + 1);
        if (!applied && !copy.isEmpty())
            return fail(applied.error().kind, StorageWords::tr("The catalogue could not be brought up to date; nothing in it was lost, and “%1” beside it holds it as it was. Make room on the disk and try again.").arg(QFileInfo(copy).fileName()),
                        applied.error().message + u' ' + applied.error().detail);
        VITRINE_TRY(applied);
    }
    return {};
}

} // namespace vitrine
