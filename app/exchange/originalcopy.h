// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/records.h"
#include "exchange/job.h"

namespace vitrine {

struct FileDigests {
    QString sha256;
    QString sha512;
};

/// Copies a file whole and takes both digests on the way. Cancelled, Full or Unreadable.
[[nodiscard]] Result<FileDigests> copyOriginal(const QString &from, const QString &to, const ExchangeJob &job);
/// The digests of a file that lies there.
[[nodiscard]] Result<FileDigests> digestsOf(const QString &file, const ExchangeJob &job);
/// Sees to it that everything in a folder's file system is on the disk.
[[nodiscard]] bool syncAll(const QString &folder);

/// A name that every file system takes: composed letters, no signs that mean something to one of them, not too long.
[[nodiscard]] QString packedName(const QString &name);
/// The original's name; where it is withheld, its role and kind of file ("page-3.jpg").
[[nodiscard]] QString nameOf(const Medium &medium);

} // namespace vitrine
