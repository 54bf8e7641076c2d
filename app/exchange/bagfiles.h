// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <functional>
#include <memory>

namespace vitrine {

/// The files of a bag, in a folder or in a zip archive, by their path in the bag ("data/a.txt"). Nothing is unpacked.
class BagFiles {
public:
    using Take = std::function<bool(const char *bytes, qint64 count)>;

    /// Missing or Unreadable when the folder or archive cannot be read at all.
    [[nodiscard]] static Result<std::unique_ptr<BagFiles>> open(const QString &path);
    virtual ~BagFiles() = default;

    /// Bytes by path.
    [[nodiscard]] const QMap<QString, qint64> &files() const { return m_files; }
    /// Hands over the file block by block until `take` says no (Cancelled).
    [[nodiscard]] virtual Result<void> read(const QString &path, const Take &take) const = 0;
    /// Sentences about names that lead out of the bag or stand there twice.
    [[nodiscard]] const QStringList &faults() const { return m_faults; }
    /// The whole of a small file; Unreadable beyond 256 MB.
    [[nodiscard]] Result<QByteArray> bytes(const QString &path) const;

protected:
    QMap<QString, qint64> m_files;
    QStringList m_faults;
};

/// Whether a path written in a bag stays inside it: relative, no "..", no "~", no drive, no backslash.
[[nodiscard]] bool staysInside(const QString &path);
/// Whether something looks like a bag: a folder with a bagit.txt or a manifest beside data/, or a zip archive.
[[nodiscard]] bool looksLikeBag(const QString &path);

} // namespace vitrine
