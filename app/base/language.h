// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace vitrine {

/// True for a well-formed BCP 47 tag (RFC 5646): "fr", "fa-Latn", "fr-CA", "mul", "x-private". Not "fr_FR",
/// not "". A well-formed tag may still name no language.
[[nodiscard]] bool isLanguageTag(QStringView tag);

/// The tag in the usual case: "FA-latn-ir" is "fa-Latn-IR". What is no tag stays as it is.
[[nodiscard]] QString canonicalLanguageTag(QStringView tag);

/// The first part: "fa" of "fa-Latn".
[[nodiscard]] QString primaryLanguage(QStringView tag);

/// The four letters of the script, as in the tag or as usual for the language: "Arab" for fa and prs, "Latn"
/// for fa-Latn. Empty when nothing is known.
[[nodiscard]] QString scriptOfLanguage(QStringView tag);

/// The language in its own words, with a capital first: "Français", "English", "فارسی"; with the script where
/// it is not the usual one; the tag where Qt has no name.
[[nodiscard]] QString ownLanguageName(QStringView tag);

/// ISO 639-2 codes: bibliographic ("fre", "per") and terminologic ("fra", "fas"); "mul", "und", "zxx" stay.
/// Empty when none.
[[nodiscard]] QString bibliographicCode(QStringView tag);
[[nodiscard]] QString terminologicCode(QStringView tag);

} // namespace vitrine
