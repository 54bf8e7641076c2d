// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history.h"
#include "models/fieldshape.h"

namespace vitrine {

/// What a record held after the change at `at` of its history, in which the newest stands first: `now` with everything since
/// put back. Empty where the record was deleted then.
[[nodiscard]] QJsonObject versionAfter(const QJsonObject &now, const std::vector<Change> &newestFirst, size_t at);

/// What two versions of a record differ in, field by field and language by language, in the order of the form.
struct VersionDifference {
    const FieldShape *shape = nullptr;
    QString language; ///< empty where the field has none
    QJsonValue older;
    QJsonValue newer;
};
[[nodiscard]] std::vector<VersionDifference> differences(RecordType type, const QJsonObject &older, const QJsonObject &newer);

} // namespace vitrine
