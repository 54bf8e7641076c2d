// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QIODevice>
#include <QStringList>

#include <memory>

struct zip;

namespace vitrine {

/// A zip file from somebody else, to be read: one whose entries climb out of their folder, or grow more than 200 times or
/// beyond all measure when unpacked, is refused as a whole.
class ZipReader final {
public:
    [[nodiscard]] static Result<std::unique_ptr<ZipReader>> open(const QString &path);
    ~ZipReader();
    ZipReader(const ZipReader &) = delete;
    ZipReader &operator=(const ZipReader &) = delete;

    [[nodiscard]] bool has(const QString &entry) const;
    /// An entry, to be read once from its start; must not outlive this. Missing when it is not there.
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> entry(const QString &name) const;
    /// Unpacked bytes of an entry; 0 when it is not there.
    [[nodiscard]] qint64 size(const QString &entry) const;

private:
    explicit ZipReader(zip *archive) : m_archive(archive) {}
    [[nodiscard]] Result<void> check() const;

    zip *m_archive;
};

} // namespace vitrine
