// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportfile.h"

#include "base/filelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr auto lockName = "/.working"_L1;

struct ExportFileWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ExportFile)
};

Unexpected notWritable(const QString &path, const QString &detail)
{
    return fail(ErrorKind::Refused, ExportFileWords::tr("The place “%1” cannot be written. Nothing was exported; choose another place.").arg(path), detail);
}

/// On the same disk as what it will become, so that it can be renamed.
QString templateBeside(const QString &path)
{
    const QFileInfo target(QDir::cleanPath(path));
    return target.absolutePath() + "/."_L1 + target.fileName() + ".XXXXXX"_L1;
}

/// What a program that was killed left beside the same target: a folder of ours whose lock nobody holds.
void clearLeftovers(const QString &path)
{
    const QFileInfo target(QDir::cleanPath(path));
    QDir folder(target.absolutePath());
    folder.setNameFilters({u'.' + target.fileName().replace(u'[', u'?').replace(u']', u'?') + u".??????"_s});
    folder.setFilter(QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    for (const QString &name : folder.entryList()) {
        const QString lockFile = folder.filePath(name) + lockName;
        FileLock lock(lockFile);
        if (QFileInfo::exists(lockFile) && lock.tryLock() == FileLock::Outcome::Held)
            QDir(folder.filePath(name)).removeRecursively();
    }
}

/// A folder beside the target to make it in, gone at the end; locked, so that nobody takes it for a leftover.
class Aside final {
public:
    explicit Aside(const QString &path) : m_folder(templateBeside(path)), m_lock(m_folder.path() + lockName)
    {
        clearLeftovers(path);
        if (m_folder.isValid())
            (void)m_lock.tryLock();
    }
    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    [[nodiscard]] QString problem() const { return m_folder.errorString(); }
    [[nodiscard]] QString made() const { return m_folder.filePath(u"export"_s); }

private:
    const QTemporaryDir m_folder;
    FileLock m_lock; ///< goes before the folder
};

Result<void> putInPlace(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return {};
    return notWritable(to, qt_error_string());
}

bool mayBecomeFolder(const QString &path)
{
    const QFileInfo target(path);
    return !target.exists() || (target.isDir() && QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

} // namespace

Result<LossReport> intoFile(const QString &path, const std::function<Result<LossReport>(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritable(path, file.errorString());
    auto report = write(file);
    if (report && !(file.flush() && file.commit())) // commit() alone is silent about the last buffer
        return diskFull(file.errorString());
    return report;
}

Result<LossReport> intoNamedFile(const QString &path, const std::function<Result<LossReport>(const QString &)> &write)
{
    if (QFileInfo(path).isDir())
        return notWritable(path, {});
    const Aside beside(path);
    if (!beside.isValid())
        return notWritable(path, beside.problem());
    const QString made = beside.made();
    auto report = write(made);
    if (!report)
        return report;
    const auto placed = putInPlace(made, path);
    return placed ? report : placed.unexpected();
}

Result<LossReport> intoFolder(const QString &path, const std::function<Result<LossReport>(const QDir &)> &write)
{
    if (!mayBecomeFolder(path))
        return fail(ErrorKind::Refused, ExportFileWords::tr("There is something at “%1” already. Nothing was exported; name a folder that is not there yet.").arg(path));
    const Aside beside(path);
    const QString made = beside.made();
    if (!beside.isValid() || !QDir().mkdir(made))
        return notWritable(path, beside.problem());
    auto report = write(QDir(made));
    if (!report)
        return report;
    const auto placed = putInPlace(made, QDir::cleanPath(path));
    return placed ? report : placed.unexpected();
}

Unexpected diskFull(const QString &detail)
{
    return fail(ErrorKind::Full, ExportFileWords::tr("The export could not be written: the disk is full or not writable. Nothing in the catalogue changed and no half file was left; free some space and export again."), detail);
}

Unexpected exportStopped() { return fail(ErrorKind::Cancelled, ExportFileWords::tr("The export was stopped; no file was left behind.")); }

} // namespace vitrine
