// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/block.h"
#include "print/typeface.h"

namespace vitrine {

/// A text to be set: one language, one direction.
struct Wording {
    QString text;
    QString language;

    bool operator==(const Wording &) const = default;
};

/// A strip of a block that texts are set into, from its leading edge: mirrored where the sheet runs from right to left.
struct Strip {
    double x = 0;
    double width = 0;
    int column = 0; ///< of the pieces; see Piece
    bool isTrailing = false; ///< set against the far edge
    bool isFact = false;     ///< what fits on one line stands at the sheet's side, whatever its own direction
};

/// As it can be printed: one kind of line break, no controls, nothing that turns letters against their own direction.
[[nodiscard]] QString printable(QStringView text);

/// Puts a block together. Lengths are in units; places count from the block's top and the sheet's leading edge.
class BlockMaker final {
public:
    BlockMaker(double width, Qt::LayoutDirection direction) : m_width(width), m_direction(direction) {}

    /// Sets the text from `top` on and answers where it ends.
    double text(const Wording &wording, const Typeface &face, const Strip &strip, double top);
    /// Anything else that must not be cut; `paint` gets its place on the page.
    void piece(const Strip &strip, double top, double height, std::function<void(QPainter &, const QRectF &)> paint);
    /// A line as thin as it prints, over the strip.
    void rule(const Strip &strip, double top);

    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double bottom() const { return m_bottom; }
    /// What was made, with room below; the maker is empty then.
    [[nodiscard]] Block take(double below = 0);

private:
    [[nodiscard]] double left(const Strip &strip) const { return m_direction == Qt::RightToLeft ? m_width - strip.x - strip.width : strip.x; }

    double m_width;
    Qt::LayoutDirection m_direction;
    double m_bottom = 0;
    std::vector<Piece> m_pieces;
};

/// How wide a text would be on one line, in units; its longest line where it has several.
[[nodiscard]] double widthOf(const Wording &wording, const Typeface &face);

/// As thin as it prints.
inline constexpr double hairline = points(0.4);

} // namespace vitrine
