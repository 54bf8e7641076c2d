// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldtables.h"

#include <QCoreApplication>

namespace vitrine {

/// A rule that a record breaks. An error keeps it from being saved; a warning only from being published.
struct Fault {
    enum class Severity { Warning, Error };
    Severity severity = Severity::Error;
    QString field;
    QString sentence; ///< translated, for the person

    bool operator==(const Fault &) const = default;
};

using Faults = std::vector<Fault>;

// The rules of each type that can be seen from the record alone.
[[nodiscard]] Faults faultsOf(const Exhibition &record);
[[nodiscard]] Faults faultsOf(const Section &record);
[[nodiscard]] Faults faultsOf(const Item &record);
[[nodiscard]] Faults faultsOf(const Medium &record);
[[nodiscard]] Faults faultsOf(const Agent &record);
[[nodiscard]] Faults faultsOf(const Event &record);
[[nodiscard]] Faults faultsOf(const Statement &record);
[[nodiscard]] Faults faultsOf(const Quantity &record);
[[nodiscard]] Faults faultsOf(const Declaration &record);
[[nodiscard]] Faults faultsOf(const Source &record);
[[nodiscard]] Faults faultsOf(const Place &record);
[[nodiscard]] Faults faultsOf(const Term &record);
[[nodiscard]] Faults faultsOf(const SavedList &record);

/// Whether a record must be sourced or a demonstration: exhibition, event, agent, statement, quantity,
/// declaration and item.
[[nodiscard]] bool mustBeSourced(RecordType type);
/// "Sourced or demonstration, never both, never neither": nothing when kept. A citation counts with a source
/// and a locator; a demonstration item's number begins with DEMO-.
[[nodiscard]] std::optional<Fault> provenanceFault(RecordType type, const RecordCommon &record,
                                                   const QString &number = {});

/// The first error among faults, as a Result.
[[nodiscard]] bool hasError(const Faults &faults);

} // namespace vitrine
