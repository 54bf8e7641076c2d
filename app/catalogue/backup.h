// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "catalogue/catalogue.h"

namespace vitrine {

/// What a backup holds, and what was found amiss on the way.
struct BackupReport {
    int originals = 0;
    qint64 bytes = 0;      ///< of the backup file
    QString sha256;        ///< of the backup file
    QStringList findings;  ///< sentences: originals missing or changed, a log that could not be written
    QString keptAside;     ///< restoring over a catalogue: where the old one lies now
};

/// Copies the catalogue into one file, also while it is in use: the database as of one moment and every original. The file is
/// read back and checked before it takes the place of an older backup; on any failure that one stays. Refused when `output`
/// is something other than a backup.
[[nodiscard]] Result<BackupReport> backUp(const QString &catalogue, const QString &output, const Actor &actor, const Clock &clock, const Job &job);

enum class Existing { Refuse, KeepAside };
/// Makes the catalogue of a backup anew at `catalogue`, checked before it is put there. What is there already is refused, or
/// moved aside under another name.
[[nodiscard]] Result<BackupReport> restore(const QString &file, const QString &catalogue, Existing existing, const Actor &actor, const Clock &clock,
                                           const Job &job);

} // namespace vitrine
