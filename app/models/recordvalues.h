// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"
#include "domain/recorddiff.h"
#include "domain/validation.h"

namespace vitrine {

/// A record of whatever type as JSON, as forms work with it.
[[nodiscard]] Result<QJsonObject> recordValues(const Reader &reader, RecordType type, RecordId id);
/// The rules that a record with these values breaks; a value that does not fit its field is one too.
[[nodiscard]] Faults faultsOf(RecordType type, const QJsonObject &values);
/// What has to change for a field to go from one value to another: one change, or one for each language of a text.
[[nodiscard]] std::vector<FieldChange> fieldChanges(const QString &field, bool byLanguage, const QJsonValue &before,
                                                    const QJsonValue &after);
/// "2026.007": the first number of the pattern that nobody has; YYYY stands for the year, # for digits of the running number.
[[nodiscard]] QString nextNumber(const Reader &reader, const QString &pattern, int year);

} // namespace vitrine
