// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/ink.h"

#include <QFont>
#include <QString>

/// Lengths of print are counted in units of a twentieth of a point: whole numbers of them are fine enough for letters.
namespace vitrine {

inline constexpr int unitsPerInch = 1440;
[[nodiscard]] constexpr double points(double pt) { return pt * unitsPerInch / 72; }
[[nodiscard]] constexpr double millimetres(double mm) { return mm * unitsPerInch / 25.4; }

/// How a text is set. Sizes are those of Latin letters; Persian ones are set larger, with more room between the lines.
struct Typeface {
    double size = 9.5; ///< points
    bool isSerif = false;
    bool isBold = false;
    Ink ink = Ink::Text;

    bool operator==(const Typeface &) const = default;
};

namespace typefaces {
inline constexpr Typeface title{20, true};
inline constexpr Typeface heading{14, true};
inline constexpr Typeface subheading{11.5, true};
inline constexpr Typeface body{9.5};
inline constexpr Typeface strong{9.5, false, true};
inline constexpr Typeface cell{8.5};
inline constexpr Typeface label{8, false, false, Ink::Second}; ///< names of fields, columns and foot lines
} // namespace typefaces

/// In units; Noto Serif or Noto Sans, for languages in Arabic script Noto Sans Arabic. Its letters are not fitted to any screen.
[[nodiscard]] QFont fontOf(const Typeface &face, const QString &language);
/// From one baseline to the next, in units.
[[nodiscard]] double lineHeight(const Typeface &face, const QString &language);
/// From a line's top to its baseline, in units.
[[nodiscard]] double baselineOf(const Typeface &face, const QString &language);

} // namespace vitrine
