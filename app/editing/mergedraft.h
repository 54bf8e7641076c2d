// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/merge.h"

namespace vitrine {

/// One field of two records side by side, and which of the values the survivor shall have.
struct MergeField {
    enum class Side { Survivor, Gone, Both };

    QString key;
    bool isText = false;
    QJsonValue survivor;
    QJsonValue gone;
    bool canBeBoth = false; ///< lists and texts: what the survivor lacks is added
    Side side = Side::Survivor;

    [[nodiscard]] QJsonValue merged() const;
    bool operator==(const MergeField &) const = default;
};

/// The fields in which two records differ, each with the side that loses nothing: both where that can be, else the
/// survivor's value, or the other's where the survivor has none.
[[nodiscard]] Result<std::vector<MergeField>> mergeFields(const Reader &reader, RecordType type, RecordId survivor, RecordId gone);
/// What is to be changed in the survivor.
[[nodiscard]] std::vector<FieldChange> changesOf(const std::vector<MergeField> &fields);

} // namespace vitrine
