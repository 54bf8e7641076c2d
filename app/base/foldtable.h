// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVarLengthArray>

#include <array>

namespace vitrine {

/// What folding makes of one code point: up to 18 UTF-16 units (U+FDFA); ' ' means a gap between words.
using FoldedUnits = QVarLengthArray<char16_t, 24>;
[[nodiscard]] FoldedUnits foldCodePoint(char32_t codePoint);

/// Answers for the code points that catalogue texts are made of, so that most letters cost one look-up.
class FoldTable final {
public:
    // Values below U+0020 never come out of folding, so they can say what else is to be done.
    static constexpr char16_t Drop = 0;
    static constexpr char16_t Slow = 1;  ///< more than one unit, or not in the table: ask foldCodePoint()
    static constexpr char16_t Point = 2; ///< stays between digits
    static constexpr char16_t Apostrophe = 3; ///< a blank that may also join
    static constexpr char16_t NonJoiner = 4;

    static const FoldTable &get();

    [[nodiscard]] char16_t at(char16_t unit) const
    {
        if (unit < m_low.size())
            return m_low[unit];
        const char16_t high = unit - HighStart;
        return high < m_high.size() ? m_high[high] : Slow;
    }

private:
    FoldTable();

    static constexpr char16_t HighStart = 0x1E00;
    std::array<char16_t, 0x700> m_low;  ///< Latin, Greek, Cyrillic, Arabic
    std::array<char16_t, 0x300> m_high; ///< Latin and Greek with marks, punctuation
};

} // namespace vitrine
