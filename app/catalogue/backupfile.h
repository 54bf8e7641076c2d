// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "base/archive.h"

#include <QDateTime>
#include <QMap>

namespace vitrine {

/// The list of what a backup holds; its own entry "backup.json". A backup is a zip archive with this list, catalogue.sqlite and
/// the originals as they lie in the catalogue's folder.
struct BackupList {
    struct File {
        qint64 bytes = 0;
        QString sha256;
    };
    QDateTime made;
    QMap<QString, File> files; ///< by name in the archive

    [[nodiscard]] qint64 bytes() const;
    [[nodiscard]] QByteArray toJson() const;
};

/// A backup, opened. Unreadable when it is none, damaged, or holds other files than its list names; Newer.
class BackupFile final {
public:
    [[nodiscard]] static Result<BackupFile> open(const QString &file);
    [[nodiscard]] const BackupList &list() const { return m_list; }
    /// Compares every file's digest with the list; writes them below `folder` where `isWanted`.
    [[nodiscard]] Result<void> unpack(const QString &folder, const std::function<bool(const QString &name)> &isWanted, const Job &job) const;

private:
    [[nodiscard]] Result<void> unpackOne(size_t entry, const QString &target, const std::function<bool(qint64)> &goesOn) const;
    QString m_file;
    std::shared_ptr<ArchiveReader> m_archive;
    BackupList m_list;
};

} // namespace vitrine
