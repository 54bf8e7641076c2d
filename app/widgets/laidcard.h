// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"
#include "widgets/textlines.h"

#include <optional>

namespace vitrine {

/// One card, laid out once for a width and a look: painting it again lays out no text and scales no picture.
class LaidCard final {
public:
    /// With a height the card is that tall and words that do not fit end in an ellipsis; without, it is as tall as its words.
    LaidCard(const Card &card, int width, const Look &look, int height = 0);

    [[nodiscard]] int height() const { return m_height; } ///< what the card needs, or the height it was given
    /// The picture may come later; the words stay as they are.
    void setPicture(Card::Picture picture, const QImage &image);
    [[nodiscard]] Card::Picture picture() const { return m_picture; }
    /// As tall as `rect`, which may be more than it needs. `look` is the one it was laid out for.
    void paint(QPainter &painter, const QRect &rect, const ControlState &state, const Look &look);

    /// Height of cards that are all equally tall, from the text roles: two lines of title, two of facts, three of snippet.
    [[nodiscard]] static int heightByRoles(int width, bool snippet, const Look &look);

private:
    [[nodiscard]] int pictureHeight() const { return m_width * 2 / 3; }
    void layHead(const Card &card, const Look &look);
    void layWords(const Card &card, const Look &look, int room);
    void paintPicture(QPainter &painter, const QRect &rect, const Look &look);
    void paintHead(QPainter &painter, const QPointF &topLeft, const Look &look) const;
    static void paintMarked(QPainter &painter, const TextLines &lines, const QPointF &topLeft,
                            const std::vector<TextRange> &marks, const QColor &ink, const Look &look);

    int m_width;
    int m_inner;
    int m_height = 0;
    bool m_isRightToLeft = false;
    Card::Picture m_picture;
    Icon m_icon;
    QImage m_image;  ///< as it came; let go when scaled
    QImage m_scaled; ///< as it is shown, corners round
    bool m_headWraps = false;
    int m_headHeight = 0;
    QSize m_badgeSize;
    std::optional<TextLines> m_number;
    std::optional<TextLines> m_badge;
    std::optional<TextLines> m_title;
    std::optional<TextLines> m_line;
    std::optional<TextLines> m_snippet;
    std::vector<TextRange> m_titleMarks;
    std::vector<TextRange> m_snippetMarks;
};

} // namespace vitrine
