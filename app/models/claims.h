// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"

#include <variant>

namespace vitrine {

/// A statement or a stated number as it stands beside others.
struct Claim {
    std::variant<Statement, Quantity> record;
    Certainty certainty = Certainty::Unknown; ///< of a quantity: that of the statement in which it was said
    QStringList groups; ///< independence groups of its sources, each once: claims that share one count as one voice

    [[nodiscard]] RecordId id() const;
    [[nodiscard]] RecordType type() const;
    [[nodiscard]] const RecordCommon &common() const;
    [[nodiscard]] AgentId claimant() const;
};

/// What stands beside a claim: of a statement, the statements made at the same event or citing one of its sources; of a
/// quantity, those said in the same statement, citing one of its sources, or counting the same unit. The claim itself first,
/// the rest in the order they were entered; no more than `most`. Nothing is summed and nothing is weighed. Missing when
/// the record is not there, Invalid when it is no claim.
[[nodiscard]] Result<std::vector<Claim>> claimsBeside(const Reader &reader, RecordType type, RecordId record, size_t most = 24);

} // namespace vitrine
