// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "models/readiness.h"

namespace vitrine {

/// A gap and the record that has it.
struct RecordGap {
    RecordType type = RecordType::Item;
    RecordId record;
    Gap gap;

    bool operator==(const RecordGap &) const = default;
};

/// What belongs to an exhibition: itself, its sections with what hangs there, its events with what was said and counted
/// there, and whom and what all of these name or cite. A null id: every record of the catalogue that is not a saved list.
/// In that order, each once.
[[nodiscard]] Result<std::vector<std::pair<RecordType, RecordId>>> recordsOf(const Reader &reader, ExhibitionId exhibition);

/// The gaps of all these records; the job counts records. Cancelled when stopped.
[[nodiscard]] Result<std::vector<RecordGap>> gapsIn(const Reader &reader, ExhibitionId exhibition, const QStringList &languages,
                                                    const Job &job = {});

} // namespace vitrine
