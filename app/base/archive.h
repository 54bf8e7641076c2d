// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "base/result.h"

#include <QByteArray>

#include <memory>
#include <vector>

struct zip;
struct zip_source;

namespace vitrine {

/// One entry of a zip archive. The name is as it stands there: a reader must not trust it as a path.
struct ArchiveEntry {
    QString name;
    qint64 bytes = 0;
    bool isFolder = false;
};

/// A zip archive, read entry by entry without unpacking it to disk.
class ArchiveReader final {
public:
    /// Missing, or Unreadable when it is no zip archive or a damaged one.
    [[nodiscard]] static Result<std::unique_ptr<ArchiveReader>> open(const QString &file);
    ~ArchiveReader();
    ArchiveReader(const ArchiveReader &) = delete;
    ArchiveReader &operator=(const ArchiveReader &) = delete;

    /// In the archive's order; an index in this list names the entry.
    [[nodiscard]] const std::vector<ArchiveEntry> &entries() const { return m_entries; }
    /// Hands over the entry's bytes block by block until `take` says no (Cancelled). Unreadable when it is damaged.
    [[nodiscard]] Result<void> read(size_t entry, const std::function<bool(const char *bytes, qint64 count)> &take) const;
    /// The whole entry; Unreadable beyond `most` bytes, so that a small archive cannot fill the memory.
    [[nodiscard]] Result<QByteArray> bytes(size_t entry, qint64 most) const;

private:
    ArchiveReader(zip *archive, QString file);
    zip *m_archive;
    QString m_file;
    std::vector<ArchiveEntry> m_entries;
};

/// A zip archive in the making. Nothing is there before close().
class ArchiveWriter final {
public:
    enum class Packing { Stored, Compressed };
    enum class Times { Now, Fixed }; ///< Fixed: the bytes depend on the contents alone

    /// Overwrites `file`.
    [[nodiscard]] static Result<std::unique_ptr<ArchiveWriter>> create(const QString &file, Times times = Times::Now);
    ~ArchiveWriter();
    ArchiveWriter(const ArchiveWriter &) = delete;
    ArchiveWriter &operator=(const ArchiveWriter &) = delete;

    /// The file is read at close() and must stay until then.
    [[nodiscard]] Result<void> addFile(const QString &name, const QString &file, Packing packing);
    [[nodiscard]] Result<void> addBytes(const QString &name, const QByteArray &bytes, Packing packing);
    /// Writes the archive; progress in permille. Full when the disk does not take it, Cancelled when stopped: then
    /// there is no archive.
    [[nodiscard]] Result<void> close(const Job &job);

private:
    ArchiveWriter(zip *archive, QString file, Times times);
    [[nodiscard]] Result<void> add(const QString &name, zip_source *source, Packing packing);
    zip *m_archive;
    QString m_file;
    Times m_times;
    std::vector<QByteArray> m_kept; ///< bytes of entries, until they are written
};

} // namespace vitrine
