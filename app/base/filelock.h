// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vitrine {

/// A file that one program holds at a time. The system keeps the lock and lets it go with the program, however that ends;
/// nothing in the file counts, so that a kill at any moment leaves nothing in the way of the next (QLockFile's file, cut off
/// while it is written, would stand there for good).
class FileLock final {
public:
    enum class Outcome { Held, TakenByAnother, NotPossible };

    explicit FileLock(QString path) : m_path(std::move(path)) {}
    ~FileLock() { unlock(); }
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    /// Never waits. Also another lock of this program is another's.
    [[nodiscard]] Outcome tryLock();
    /// Removes the file, if it is still the one that was locked.
    void unlock();

private:
    [[nodiscard]] bool isInPlace() const;

    QString m_path;
    int m_handle = -1;
};

} // namespace vitrine
