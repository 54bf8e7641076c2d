// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/filelock.h"
#include "base/result.h"

#include <memory>

namespace vitrine {

/// A folder "NAME.part" beside what is being made, gone at the end. One that a killed program left is cleared away; one that is
/// in use, or that somebody else made, is refused.
class WorkFolder final {
public:
    [[nodiscard]] static Result<std::unique_ptr<WorkFolder>> beside(const QString &target);
    ~WorkFolder();
    WorkFolder(const WorkFolder &) = delete;
    WorkFolder &operator=(const WorkFolder &) = delete;

    [[nodiscard]] QString path(const QString &name) const { return m_path + u'/' + name; }

private:
    WorkFolder(QString path, std::unique_ptr<FileLock> lock);
    QString m_path;
    std::unique_ptr<FileLock> m_lock;
};

/// Puts a finished file or folder in its place in one step, over an older file of this name; both on one disk.
[[nodiscard]] bool moveInto(const QString &from, const QString &to);
/// Sees to it that a file's bytes are on the disk.
[[nodiscard]] bool syncFile(const QString &file);

} // namespace vitrine
