// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/metrics.h"

#include <QFont>
#include <QString>

#include <optional>

namespace vitrine {

/// The direction and the script of a language tag ("fa", "fr", "en"), from the locale data.
[[nodiscard]] Qt::LayoutDirection directionOf(const QString &language);
[[nodiscard]] bool isArabicScript(const QString &language);

/// Noto Serif for titles, Noto Sans for the rest, Noto Sans Arabic at 1.15 times for languages in Arabic script.
[[nodiscard]] QFont fontFor(TextRole role, const QString &language, const Metrics &metrics);

/// Distance of two base lines, in pixels.
[[nodiscard]] int lineHeightFor(TextRole role, const QString &language, const Metrics &metrics);

/// Width of a line of 55 characters of that language, the most a line of text may hold.
[[nodiscard]] int longestLine(const QFont &font, const QString &language);

/// The 32 Persian letters, alef madda and the ten Persian digits.
[[nodiscard]] QString persianLetters();

/// A sentence for the person when no font of the machine draws every Persian letter; nothing when one does.
[[nodiscard]] std::optional<QString> persianFontProblem();

} // namespace vitrine
