// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storeroom.h"

#include <QSet>

#include <vector>

namespace vitrine {

/// A line of the accession register as it is read: who wrote it and when, and what it corrects.
struct RegisterLine {
    Accession accession;
    RecordId item;
    qint64 sequence = 0; ///< of its entry in the custody log
    QDateTime when;      ///< UTC
    QString who;
    bool isCorrection = false;

    bool operator==(const RegisterLine &) const = default;
};

/// The register by number, lines of one number as they were written; what corrects a line stands below it, a correction of a
/// correction as well. `log` is Reader::custodyLog(CustodyType::Accession); entries that are no lines are left out.
[[nodiscard]] std::vector<RegisterLine> registerLines(const std::vector<CustodyEvent> &log);

/// The year something came in, as far as `received` says one in a way that can be read; else the year the line was written.
[[nodiscard]] int registerYear(const RegisterLine &line, QStringView language);

/// What the register has already.
[[nodiscard]] QSet<RecordId> registeredItems(const std::vector<RegisterLine> &lines);

} // namespace vitrine
