// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace vitrine {

/// The four ways the visitor's window may be coloured.
enum class Theme {
    Paper,        ///< warm light, for reading
    Gallery,      ///< warm dark, for looking
    ContrastLight, ///< high contrast, dark on white
    ContrastDark   ///< high contrast, light on black
};

/// Every colour of the visitor's window; no colour is written anywhere else.
struct Tokens {
    QColor ground;   ///< behind everything
    QColor surface;  ///< cards and controls
    QColor ink;      ///< text
    QColor ink2;     ///< second text: captions, labels
    QColor edge;     ///< outline of controls, 3:1 on ground and surface
    QColor rule;     ///< separators, outline of cards: decoration only
    QColor accent;   ///< selected, primary
    QColor onAccent; ///< text on accent
    QColor mark;     ///< warnings, errors, found words
    QColor plate;    ///< where a picture will be or is withheld
    QColor focus;    ///< the ring of the focused control
    QColor letterbox; ///< around a picture or a film
    QColor overInk;   ///< text over a picture or a film
    QColor overBox;   ///< the box behind captions, 75 % black

    bool operator==(const Tokens &) const = default;
};

/// Share of black under words that lie on a picture without a box: 7:1 even over white.
inline constexpr double veilStrength = 0.7;
/// Black of that share.
[[nodiscard]] QColor veilColour();

[[nodiscard]] const Tokens &tokensOf(Theme theme);
[[nodiscard]] bool isDark(Theme theme);

/// WCAG 2 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/// `share` (0 to 1) of `b` mixed into `a`.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, double share);

/// The fill of a pressed control and of a lit line of text.
[[nodiscard]] QColor pressedFill(const Tokens &tokens);
[[nodiscard]] QColor litFill(const Tokens &tokens);

} // namespace vitrine
