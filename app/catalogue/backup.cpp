// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/backup.h"

#include "base/filelock.h"
#include "catalogue/backupfile.h"
#include "catalogue/cataloguewords.h"
#include "catalogue/originals.h"
#include "catalogue/workfolder.h"
#include "storage/databasecopy.h"
#include "storage/logstore.h"
#include "storage/recordtable.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr QLatin1StringView databaseName("catalogue.sqlite");

QString clean(const QString &path) { return QDir::cleanPath(QFileInfo(path).absoluteFilePath()); }
QString mediaName(const QString &sha256) { return u"media/"_s + sha256.left(2) + u'/' + sha256; }

/// Half of the work each: collecting and writing, and reading back.
Job part(const Job &job, int half)
{
    Job one;
    one.isCancelled = job.isCancelled;
    one.progress = [&job, half](qint64 done, qint64 total) { job.report(half * 500 + (total > 0 ? 500 * done / total : 0), 1000); };
    return one;
}

/// The database opens as ours, its pages and references are whole.
Result<std::unique_ptr<Database>> soundDatabase(const QString &file)
{
    auto database = Database::open(file, Database::Mode::ReadOnly);
    if (!database)
        return database;
    const auto faults = integrityFaults(**database);
    const auto broken = brokenReferences(**database);
    if (!faults || !broken)
        return faults ? broken.unexpected() : faults.unexpected();
    if (!faults->isEmpty() || !broken->isEmpty())
        return fail(ErrorKind::Unreadable, CatalogueWords::tr("The database is damaged (“vitrinectl check” tells where); nothing was written and older backups were kept."),
                    (*faults + *broken).join(u'\n'));
    return database;
}

/// The catalogue's own log says where copies of it went and came from; `sha256` is the copy's.
Result<void> noteCopy(const QString &databaseFile, const Actor &actor, const Clock &clock, const QString &sha256, const QString &note)
{
    auto database = Database::open(databaseFile, Database::Mode::ReadWrite);
    if (!database)
        return database.unexpected();
    auto transaction = Transaction::begin(**database);
    if (!transaction)
        return transaction.unexpected();
    const auto entry = appendCustody(**database, {0, clock.now(), actor.name, CustodyType::Replication, {}, sha256, true, note, {}, {}});
    if (!entry)
        return entry.unexpected();
    return (*transaction)->commit();
}

/// One making of a backup, step by step.
class Backing final {
public:
    Backing(QString folder, QString output, const Job &job) : m_folder(std::move(folder)), m_output(std::move(output)), m_job(job) {}

    [[nodiscard]] Result<BackupReport> make(const QDateTime &now);

private:
    [[nodiscard]] Result<void> outputIsOurs() const;
    [[nodiscard]] Result<void> copyRecords();
    [[nodiscard]] Result<void> listOriginals();
    [[nodiscard]] Result<void> listRemoved();
    [[nodiscard]] Result<void> writeArchive() const;
    [[nodiscard]] Result<void> readBack();

    QString m_folder;
    QString m_output;
    const Job &m_job;
    std::unique_ptr<WorkFolder> m_work;
    std::vector<DescribedOriginal> m_described;
    BackupList m_list;
    BackupReport m_report;
};

Result<void> Backing::outputIsOurs() const
{
    if (m_output.startsWith(m_folder + u'/') || m_output == m_folder)
        return fail(ErrorKind::Refused, CatalogueWords::tr("A backup inside the catalogue's own folder would be lost with it; nothing was written. Choose another place."), m_output);
    if (!QFileInfo::exists(m_output))
        return {};
    const auto older = BackupFile::open(m_output);
    if (older || older.error().kind == ErrorKind::Newer)
        return {};
    return fail(ErrorKind::Refused, CatalogueWords::tr("“%1” is there already and is not a whole backup; it was left as it is. Choose another name.").arg(m_output), older.error().detail);
}

Result<void> Backing::copyRecords()
{
    const auto source = Database::open(m_folder + u'/' + databaseName, Database::Mode::ReadOnly);
    if (!source)
        return source.unexpected();
    VITRINE_TRY(copyDatabase(**source, m_work->path(databaseName)));
    const auto copy = soundDatabase(m_work->path(databaseName));
    const auto described = copy ? describedOriginals(**copy) : Result<std::vector<DescribedOriginal>>(copy.unexpected());
    if (!described)
        return described.unexpected();
    m_described = *described;
    const auto digest = digestOf(m_work->path(databaseName));
    if (!digest)
        return digest.unexpected();
    m_list.files.insert(databaseName, {QFileInfo(m_work->path(databaseName)).size(), *digest});
    return {};
}

/// Missing originals cannot be copied; changed ones are, as they are: both are named.
Result<void> Backing::listOriginals()
{
    QSet<QString> seen;
    for (size_t i = 0; i < m_described.size(); ++i) {
        const DescribedOriginal &original = m_described[i];
        if (m_job.stopped())
            return stoppedUnchanged();
        m_job.report(qint64(300 * i / m_described.size()), 1000);
        if (seen.contains(original.sha256))
            continue;
        seen.insert(original.sha256);
        const QString name = mediaName(original.sha256);
        const QString path = m_folder + u'/' + name;
        const auto digest = digestOf(path);
        if (!digest) {
            m_report.findings.append(CatalogueWords::tr("%1: the original “%2” is missing.").arg(original.itemNumber, original.name));
            continue;
        }
        if (*digest != original.sha256)
            m_report.findings.append(CatalogueWords::tr("%1: the bytes of the original “%2” have changed.").arg(original.itemNumber, original.name));
        m_list.files.insert(name, {QFileInfo(path).size(), *digest});
    }
    m_report.originals = int(m_list.files.size()) - 1;
    return listRemoved();
}

/// Originals that wait for a removal to be taken back.
Result<void> Backing::listRemoved()
{
    for (const QString &file : QDir(m_folder + "/removed"_L1).entryList(QDir::Files)) {
        const QString name = "removed/"_L1 + file;
        const auto digest = digestOf(m_folder + u'/' + name);
        if (digest && *digest == file)
            m_list.files.insert(name, {QFileInfo(m_folder + u'/' + name).size(), *digest});
    }
    return {};
}

Result<void> Backing::writeArchive() const
{
    const auto archive = ArchiveWriter::create(m_work->path(u"backup.zip"_s));
    if (!archive)
        return archive.unexpected();
    VITRINE_TRY((*archive)->addBytes(u"backup.json"_s, m_list.toJson(), ArchiveWriter::Packing::Compressed));
    VITRINE_TRY((*archive)->addFile(databaseName, m_work->path(databaseName), ArchiveWriter::Packing::Compressed));
    for (const QString &name : m_list.files.keys()) {
        if (name != databaseName)
            VITRINE_TRY((*archive)->addFile(name, m_folder + u'/' + name, ArchiveWriter::Packing::Stored));
    }
    return (*archive)->close(part(m_job, 0));
}

Result<void> Backing::readBack()
{
    const QString file = m_work->path(u"backup.zip"_s);
    const auto written = BackupFile::open(file);
    if (!written)
        return written.unexpected();
    const QString folder = m_work->path(u"again"_s);
    VITRINE_TRY(written->unpack(folder, [](const QString &name) { return name == databaseName; }, part(m_job, 1)));
    if (const auto sound = soundDatabase(folder + u'/' + databaseName); !sound)
        return sound.unexpected();
    const auto digest = digestOf(file);
    if (!digest)
        return digest.unexpected();
    m_report.sha256 = *digest;
    m_report.bytes = QFileInfo(file).size();
    return {};
}

Result<BackupReport> Backing::make(const QDateTime &now)
{
    VITRINE_TRY(outputIsOurs());
    auto work = WorkFolder::beside(m_output);
    if (!work)
        return work.unexpected();
    m_work = std::move(*work);
    m_list.made = now;
    VITRINE_TRY(copyRecords());
    VITRINE_TRY(listOriginals());
    VITRINE_TRY(writeArchive());
    VITRINE_TRY(readBack());
    if (m_job.stopped())
        return stoppedUnchanged();
    const QString file = m_work->path(u"backup.zip"_s);
    if (!syncFile(file) || !moveInto(file, m_output))
        return fail(ErrorKind::Full, CatalogueWords::tr("The backup could not be put in its place; an older one was kept. Check the disk and try again."), m_output);
    return m_report;
}

/// The restored folder complete but for its place; what the records describe and the backup lacks is named.
Result<void> prepare(const BackupFile &backup, const QString &folder, BackupReport &report, const Job &job)
{
    VITRINE_TRY(backup.unpack(folder, [](const QString &) { return true; }, job));
    const auto database = soundDatabase(folder + u'/' + databaseName);
    const auto described = database ? describedOriginals(**database) : Result<std::vector<DescribedOriginal>>(database.unexpected());
    if (!described)
        return described.unexpected();
    for (const DescribedOriginal &original : *described) {
        const auto kept = backup.list().files.constFind(mediaName(original.sha256));
        if (kept == backup.list().files.constEnd())
            report.findings.append(CatalogueWords::tr("%1: the original “%2” is missing.").arg(original.itemNumber, original.name));
        else if (kept->sha256 != original.sha256)
            report.findings.append(CatalogueWords::tr("%1: the bytes of the original “%2” have changed.").arg(original.itemNumber, original.name));
    }
    report.originals = int(QStringList(backup.list().files.keys()).filter(u"media/"_s).size());
    return QDir().mkpath(folder + "/media"_L1) && QDir().mkpath(folder + "/previews"_L1)
               ? Result<void>()
               : fail(ErrorKind::Full, CatalogueWords::tr("The disk is full; nothing was changed. Make room and try again."));
}

QString asideName(const QString &catalogue, const QDateTime &now)
{
    QString stem = catalogue;
    if (stem.endsWith(".vitrine"_L1))
        stem.chop(8);
    const QString name = stem + u".before-restore-"_s + now.toString(u"yyyyMMdd-HHmmss"_s);
    QString free = name + ".vitrine"_L1;
    for (int i = 2; QFileInfo::exists(free); ++i)
        free = name + u'-' + QString::number(i) + ".vitrine"_L1;
    return free;
}

/// Swaps the prepared folder in; an old catalogue goes aside under the lock of its editors.
Result<void> putInPlace(const QString &prepared, const QString &catalogue, const QDateTime &now, BackupReport &report)
{
    const auto notMoved = [&] {
        return fail(ErrorKind::Refused, CatalogueWords::tr("The restored catalogue could not be put in its place; nothing was changed. Check the permissions of the folder."), catalogue);
    };
    if (!QFileInfo::exists(catalogue))
        return moveInto(prepared, catalogue) ? Result<void>() : Result<void>(notMoved());
    FileLock lock(catalogue + "/.editing"_L1);
    if (lock.tryLock() != FileLock::Outcome::Held)
        return fail(ErrorKind::Refused, CatalogueWords::tr("Another program is editing this catalogue; nothing was changed. Close it there and try again."), catalogue);
    const QString aside = asideName(catalogue, now);
    if (!moveInto(catalogue, aside))
        return notMoved();
    QFile::remove(aside + "/.editing"_L1);
    if (!moveInto(prepared, catalogue)) {
        (void)moveInto(aside, catalogue);
        return notMoved();
    }
    report.keptAside = aside;
    return {};
}

} // namespace

Result<BackupReport> backUp(const QString &catalogue, const QString &output, const Actor &actor, const Clock &clock, const Job &job)
{
    const QString folder = clean(catalogue);
    if (!QFileInfo(folder).isDir())
        return fail(ErrorKind::Missing, CatalogueWords::tr("There is no catalogue here; nothing was changed. Check the name of the folder."), folder);
    auto report = Backing(folder, clean(output), job).make(clock.now());
    if (!report)
        return report;
    const QString note = CatalogueWords::tr("Backup to %1").arg(QFileInfo(output).fileName());
    if (const auto noted = noteCopy(folder + u'/' + databaseName, actor, clock, report->sha256, note); !noted)
        report->findings.append(CatalogueWords::tr("The backup is whole, but the custody log of the catalogue could not be written."));
    return report;
}

Result<BackupReport> restore(const QString &file, const QString &catalogue, Existing existing, const Actor &actor, const Clock &clock, const Job &job)
{
    const QString target = clean(catalogue);
    if (QFileInfo::exists(target) && existing == Existing::Refuse)
        return fail(ErrorKind::Refused, CatalogueWords::tr("Something of this name exists here already; it was left as it is. Choose another name."), target);
    const auto backup = BackupFile::open(file);
    if (!backup)
        return backup.unexpected();
    auto work = WorkFolder::beside(target);
    if (!work)
        return work.unexpected();
    const QString prepared = (*work)->path(u"restored"_s);
    BackupReport report;
    VITRINE_TRY(prepare(*backup, prepared, report, job));
    const auto digest = digestOf(file);
    if (!digest)
        return digest.unexpected();
    report.sha256 = *digest;
    report.bytes = QFileInfo(file).size();
    VITRINE_TRY(noteCopy(prepared + u'/' + databaseName, actor, clock, *digest, CatalogueWords::tr("Restored from %1").arg(QFileInfo(file).fileName())));
    if (job.stopped())
        return stoppedUnchanged();
    VITRINE_TRY(putInPlace(prepared, target, clock.now(), report));
    return report;
}

} // namespace vitrine
