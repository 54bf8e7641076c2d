// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vitrine {

/// What a visitor typed from the label on the wall: a whole number ("DEMO-0022") or its last digits ("22"), in any of
/// the three digit sets.
class WallNumber final {
public:
    explicit WallNumber(const QString &typed);

    /// The number itself, letter case apart.
    [[nodiscard]] bool isWhole(const QString &number) const;
    /// The typed digits are all that stand at the end of `number`, leading noughts apart.
    [[nodiscard]] bool isEndOf(const QString &number) const;
    [[nodiscard]] const QString &text() const { return m_text; }     ///< ASCII digits
    [[nodiscard]] const QString &digits() const { return m_digits; } ///< without leading noughts; empty when letters were typed

private:
    QString m_text;
    QString m_digits;
};

} // namespace vitrine
