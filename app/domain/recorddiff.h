// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordjson.h"

namespace vitrine {

/// One changed field of a record; `language` is empty where the field is not a text in several languages.
/// Values are as in the record's JSON; null for "nothing".
struct FieldChange {
    QString field;
    QString language;
    QJsonValue before;
    QJsonValue after;

    bool operator==(const FieldChange &) const = default;
};

/// What differs between two states of a record, in the order of its field table, then the common part;
/// `updated` and `version` are not counted as changes.
template<RecordLike R>
[[nodiscard]] std::vector<FieldChange> differences(const R &before, const R &after);

/// Puts a field's value (`change.after`) into the record's JSON; null takes it out.
void putField(QJsonObject &record, const FieldChange &change);

/// Puts a field's value (`change.after`) into the record.
template<RecordLike R>
[[nodiscard]] Result<R> applied(const R &record, const FieldChange &change);

/// The same change backwards.
[[nodiscard]] inline FieldChange reversed(const FieldChange &change)
{
    return {change.field, change.language, change.after, change.before};
}

} // namespace vitrine
