// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recorddiff.h"

/// One field of a record as JSON, without making JSON of the rest.
namespace vitrine {

/// What the record's JSON holds there, in one language where it is given; null for nothing and for a field it does not have.
template<RecordLike R>
[[nodiscard]] QJsonValue fieldValue(const R &record, const QString &field, const QString &language = {});

/// Puts `change.after` there; Invalid, and the record as it was, when it does not fit.
template<RecordLike R>
[[nodiscard]] Result<void> putFieldValue(R &record, const FieldChange &change);

} // namespace vitrine
