// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QString>

#include <vector>

namespace vitrine {

/// A QR code as its modules; drawn as areas, so that it is sharp at any size.
class QrCode final {
public:
    /// White modules around it that readers need.
    static constexpr int quietZone = 4;

    /// Of the text as UTF-8, with medium correction of errors; empty where it is empty or too long.
    [[nodiscard]] static QrCode of(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_side == 0; }
    [[nodiscard]] int side() const { return m_side; } ///< in modules, without the quiet zone
    [[nodiscard]] bool isDark(int x, int y) const { return m_dark[static_cast<size_t>(y * m_side + x)]; }
    /// Fills the square `place`, the quiet zone within it.
    void paint(QPainter &painter, const QRectF &place) const;

private:
    int m_side = 0;
    std::vector<bool> m_dark;
};

} // namespace vitrine
