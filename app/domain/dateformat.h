// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/uncertaindate.h"

#include <QString>
#include <QStringView>

namespace vitrine {

/// A date in words of `language` (fr, en, fa; any other language is written in English) and numbers of
/// `calendar`, whatever the application's own language. A Gregorian year in Solar Hijri numbers is a span
/// ("1366–1367"), and the other way round; a season keeps its name. Digits are those of the language, years
/// are never grouped. Solar Hijri dates in Latin letters say so unless a month name does. A date without a
/// value gives its original wording.
[[nodiscard]] QString displayDate(const UncertainDate &date, QStringView language, Calendar calendar);

/// Both calendars in one line, the reader's own first: for fa Solar Hijri then Gregorian; otherwise Gregorian
/// in the language, then Solar Hijri in Persian. The second part is isolated, for use in a line of either
/// direction.
[[nodiscard]] QString displayBoth(const UncertainDate &date, QStringView language);

/// A number with the digits of the language, never grouped.
[[nodiscard]] QString localDigits(const QString &number, QStringView language);

} // namespace vitrine
