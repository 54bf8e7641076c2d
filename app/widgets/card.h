// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fold.h"
#include "widgets/icons.h"
#include "widgets/paint.h"

#include <QImage>
#include <QString>

#include <vector>

class QPainter;

namespace vitrine {

/// What a card shows; plain values, in one language.
struct Card {
    enum class Picture { Shown, Loading, None, Covered }; ///< Covered: an advisory, never a blurred picture

    QImage image;
    Picture picture = Picture::None;
    Icon icon = Icon::Document; ///< on the plate when there is no picture
    QString number;
    QString badge; ///< "Démonstration"
    QString title;
    QString line;     ///< materials, size, or a sentence
    QString language; ///< empty: that of the look
    QString snippet;  ///< words around a hit
    QString snippetLanguage;
    std::vector<TextRange> titleMarks; ///< what was looked for and found
    std::vector<TextRange> snippetMarks;
};

/// Lays out and paints cards: picture above, number and badge, title, line, snippet. The card grows; no text is elided.
/// For many cards see LaidCard.
class CardPainter final {
public:
    explicit CardPainter(const Look &look) : m_look(look) {}

    [[nodiscard]] int heightFor(const Card &card, int width) const;
    void paint(QPainter &painter, const QRect &rect, const Card &card, const ControlState &state) const;

    /// A tile of the mosaic: the picture fills it and a gradient carries the words; without one, a plate.
    void paintTile(QPainter &painter, const QRect &rect, const Card &card, const ControlState &state) const;

private:
    const Look &m_look;
};

/// A badge ("Demonstration"): a round outline around caption text.
[[nodiscard]] QSize badgeSize(const QString &text, const QString &language, const Look &look);
void paintBadge(QPainter &painter, const QRectF &rect, const QString &text, const QString &language, const Look &look);

} // namespace vitrine
