// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

namespace vitrine {

/// What a text is, which decides its font and size.
enum class TextRole {
    Display,   ///< the welcome title, 76 px on the screen the design is drawn for
    Title,     ///< title of a page, 58
    Heading,   ///< title of a part of a page, 46
    CardTitle, ///< title on a card, 36, serif
    Lead,      ///< first words of a page, 40
    Body,      ///< 38: capital height 0.7 degrees at 60 cm
    Value,     ///< values, buttons, chips, 32
    Caption    ///< captions, numbers, badges, 31: 24 points and nothing less
};

/// What is known about a screen. widthMm 0 means: not trustworthy, count it as 24 inches wide-screen.
struct ScreenFacts {
    QSize pixels{1920, 1080};
    double widthMm = 0;      ///< physical length of the longer side when configured or plausible
    double distanceMm = 600; ///< from the eye
};

/// Lengths in pixels. The design is drawn in pixels of a 24-inch 1920 x 1080 screen seen from 60 cm ("design pixels").
struct Metrics {
    double scale = 1;    ///< pixels a design pixel: from millimetres
    double distance = 1; ///< reading distance over 60 cm; enlarges text, not targets
    int textPercent = 100;
    QSize screen{1920, 1080};

    [[nodiscard]] static Metrics of(const ScreenFacts &facts, int textPercent = 100);

    [[nodiscard]] int px(double designPixels) const; ///< a length of the drawings, at least 1
    [[nodiscard]] int grid(double steps) const { return px(8 * steps); }
    [[nodiscard]] int textPx(TextRole role) const;   ///< Latin font size in pixels, text scale applied
    [[nodiscard]] int target() const { return px(72); } ///< 20 mm: smallest side of what is touched
    [[nodiscard]] int margin() const; ///< 72 in landscape, 56 in portrait
    [[nodiscard]] int gap() const { return grid(2); }
    [[nodiscard]] int radius() const { return px(14); }
    [[nodiscard]] int ring() const; ///< focus ring, never under 3 px
    [[nodiscard]] int icon() const; ///< side of an icon in a button: 36, grows with text
    [[nodiscard]] double pxPerMm() const { return scale * 1920 / 531.36; }
    [[nodiscard]] int flick() const; ///< 5 mm: a finger that moved further did not mean to touch
    [[nodiscard]] bool isPortrait() const { return screen.height() > screen.width(); }

    bool operator==(const Metrics &) const = default;
};

/// The steps of the "larger text" control.
inline constexpr int textSteps[] = {100, 125, 150, 200};
[[nodiscard]] int nextTextStep(int percent);

} // namespace vitrine
