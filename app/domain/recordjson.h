// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/fieldtables.h"

#include <QJsonObject>

/// Records as JSON and back, from their field tables: the one shape of a record in the lossless exchange
/// file, in the change log and in tests. Members that hold their default are left out.
namespace vitrine {

/// "2026-01-31T12:00:00.000Z"
[[nodiscard]] QString jsonTime(const QDateTime &time);

/// The whole record: "type", "uid", the common part and the fields.
template<RecordLike R>
[[nodiscard]] QJsonObject recordToJson(const R &record);

/// Never fails half: a value that does not fit, a key that is not known or a missing uid is an Invalid error
/// whose message names the first place, and whose detail lists all of them.
template<RecordLike R>
[[nodiscard]] Result<R> recordFromJson(const QJsonObject &json);

} // namespace vitrine
