// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/workfolder.h"

#include "catalogue/cataloguewords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr QLatin1StringView lockName(".working");

constexpr QDir::Filters everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

/// Removes everything but the lock; symbolic links are not followed.
void emptyFolder(const QString &path)
{
    for (const QFileInfo &left : QDir(path).entryInfoList(everything)) {
        if (left.isDir() && !left.isSymLink())
            QDir(left.filePath()).removeRecursively();
        else if (left.fileName() != lockName)
            QFile::remove(left.filePath());
    }
}

/// A kill may leave our folder locked, or empty; anything else of this name is somebody's.
bool isSomebodysOwn(const QString &path)
{
    const QFileInfo there(path);
    return there.exists() && !QFileInfo::exists(path + u'/' + lockName) && !(there.isDir() && QDir(path).isEmpty(everything));
}

bool syncPath(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool synced = ::fsync(handle) == 0;
    ::close(handle);
    return synced;
}

} // namespace

WorkFolder::WorkFolder(QString path, std::unique_ptr<FileLock> lock) : m_path(std::move(path)), m_lock(std::move(lock)) {}

WorkFolder::~WorkFolder()
{
    emptyFolder(m_path); // the lock goes last, so that a kill leaves nothing that the next run does not know
    m_lock.reset();
    QDir().rmdir(m_path);
}

Result<std::unique_ptr<WorkFolder>> WorkFolder::beside(const QString &target)
{
    const QString path = QFileInfo(target).absoluteFilePath() + ".part"_L1;
    if (isSomebodysOwn(path))
        return fail(ErrorKind::Refused, CatalogueWords::tr("“%1” stands where the work is to be done; nothing was changed. Move it away and try again.").arg(path));
    if (!QDir().mkpath(path))
        return fail(ErrorKind::Refused, CatalogueWords::tr("The folder cannot be made here; nothing was made. Choose a place where you may write."), path);
    auto lock = std::make_unique<FileLock>(path + u'/' + lockName);
    if (lock->tryLock() != FileLock::Outcome::Held)
        return fail(ErrorKind::Refused, CatalogueWords::tr("The same work is under way in another program; nothing was changed. Wait until it is done."), path);
    emptyFolder(path);
    return std::unique_ptr<WorkFolder>(new WorkFolder(path, std::move(lock)));
}

bool moveInto(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return false;
    return syncPath(QFileInfo(to).absolutePath());
}

bool syncFile(const QString &file) { return syncPath(file); }

} // namespace vitrine
