// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access.h"

/// domain/access.h said to SQLite: which rows of `record` an audience may see.
namespace vitrine {

/// How far in, what is published, and what is in time: no embargo on the item, and for media the rights have not run out.
/// `alias` stands for a row of `record`; `today` is a day such as 2026-11-28.
[[nodiscard]] QString admittedSql(const QString &alias, const Audience &audience, const QString &today);
/// That a field of a record may be read: `record` is a column that holds its row, `field` a literal in quotes or a column. For
/// fields that are public unless the record says otherwise.
[[nodiscard]] QString mayReadSql(const QString &record, const QString &field, const Audience &audience);

/// As mayReadSql(), for an item's `location`, which is internal unless the record says otherwise.
[[nodiscard]] QString mayReadPlaceSql(const QString &item, const Audience &audience);

} // namespace vitrine
