// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/uncertaindate.h"

namespace vitrine {

/// A date in both calendars as people write it in `language`, each part isolated: "vers 1905 · حدود ۱۲۸۴".
/// A wording without value is given as it is; empty for an empty date.
[[nodiscard]] QString dateInBothCalendars(const UncertainDate &date, const QString &language);

/// The years of both calendars, "2017 · ۱۳۹۶", for an axis.
[[nodiscard]] QString yearsInBothCalendars(const Day &day, const QString &language);

/// The calendar a reader of `language` counts in first: Solar Hijri for Persian.
[[nodiscard]] Calendar ownCalendar(const QString &language);

/// The same for a line that wraps: broken between the calendars only.
[[nodiscard]] QString unbrokenDate(const UncertainDate &date, const QString &language);

} // namespace vitrine
