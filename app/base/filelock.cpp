// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filelock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vitrine {

FileLock::Outcome FileLock::tryLock()
{
    constexpr int rounds = 100; // each lost to a program that let go and removed the file just then
    for (int round = 0; round < rounds && m_handle < 0; ++round) {
        m_handle = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
        if (m_handle < 0)
            return Outcome::NotPossible;
        const bool isHeld = ::flock(m_handle, LOCK_EX | LOCK_NB) == 0;
        const bool isTaken = !isHeld && errno == EWOULDBLOCK;
        if (isHeld && isInPlace())
            return Outcome::Held;
        ::close(m_handle);
        m_handle = -1;
        if (!isHeld)
            return isTaken ? Outcome::TakenByAnother : Outcome::NotPossible;
    }
    return m_handle < 0 ? Outcome::TakenByAnother : Outcome::Held;
}

void FileLock::unlock()
{
    if (m_handle < 0)
        return;
    if (isInPlace())
        ::unlink(QFile::encodeName(m_path).constData());
    ::close(m_handle);
    m_handle = -1;
}

/// The path still leads to the file that is locked.
bool FileLock::isInPlace() const
{
    struct stat held {}, there {};
    return ::fstat(m_handle, &held) == 0 && ::stat(QFile::encodeName(m_path).constData(), &there) == 0 && held.st_dev == there.st_dev
        && held.st_ino == there.st_ino;
}

} // namespace vitrine
