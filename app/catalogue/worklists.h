// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "domain/worklist.h"

namespace vitrine {

/// What is to be looked at in a catalogue, for the desks. May be asked of a catalogue opened beside. `catalogue` outlives this.
class WorkLists final {
public:
    explicit WorkLists(const Catalogue &catalogue) : m_catalogue(catalogue) {}

    /// Rights that have run out or do within `days`, and embargoes that end within `days` or have ended in as many; by day.
    [[nodiscard]] Result<std::vector<DueItem>> due(int days) const;
    /// Records that were public once and have changed since, the last changed first; no more than `most`.
    [[nodiscard]] Result<std::vector<ChangedRecord>> changedSincePublication(int most) const;
    /// All records that have changed since the beginning of a day; no more than `most`.
    [[nodiscard]] Result<std::vector<ChangedRecord>> changedSince(QDate day, int most) const;
    [[nodiscard]] QDate today() const;

private:
    const Catalogue &m_catalogue;
};

} // namespace vitrine
