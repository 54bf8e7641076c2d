// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportitems.h"
#include "exchange/languagewords.h"

/// What several formats say of an entry in each language asked for.
namespace vitrine {

/// A tag as xml:lang takes it; "und" for what is none.
[[nodiscard]] QString xmlLanguage(const QString &language);

[[nodiscard]] MultiText inEach(const std::vector<LanguageWords> &words, const std::function<QString(const LanguageWords &)> &say);

/// The shown name in each language; a name in none of them stands for all, in its own.
[[nodiscard]] MultiText namesOf(const ExportItems &items, const Agent &agent);

/// The date's own wording, and the date in words of each language. A wording that says no day stands as it is.
[[nodiscard]] MultiText dateText(const ExportItems &items, const UncertainDate &date);

/// Marks the wording of a date that stands in the source.
inline const QString originalLabel = QStringLiteral("original");

/// Whether the days alone do not say the date: it is uncertain, open, or of another calendar.
[[nodiscard]] bool needsNotation(const UncertainDate &date);
/// What the notation is, for whoever reads the file: "EDTF" or "EDTF solar-hijri".
[[nodiscard]] QString notationLabel(const UncertainDate &date);

/// "attributed to Name (artist)", "unknown maker".
[[nodiscard]] MultiText makerText(ExportItems &items, const Attribution &maker, const std::vector<LanguageWords> &words);

} // namespace vitrine
