// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/uncertaindate.h"

namespace vitrine {

/// A date as a table words it. Without a value when the wording cannot be read; the wording is kept in any case.
[[nodiscard]] UncertainDate dateFromWording(const QString &wording, const QString &language);

/// A date whose value is written beside its wording, as our own tables do. Nothing when `notation` is not EDTF.
[[nodiscard]] std::optional<UncertainDate> dateFromNotation(Calendar calendar, const QString &notation,
                                                            const QString &wording, const QString &language);

/// The shortest EDTF of what lies between two days, written "2019-06-01": the day, the month, the year, or both days.
[[nodiscard]] QString edtfBetween(const QString &from, const QString &to);

} // namespace vitrine
