// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look.h"

#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace vitrine {

/// A range of characters that is shown lit.
struct LitRange {
    int start = 0;
    int length = 0;
    bool operator==(const LitRange &) const = default;
};

/// Text laid out in lines of a given width: line height by role, direction by language, never elided.
class TextLines final {
public:
    struct Options {
        TextRole role = TextRole::Body;
        QString language;
        int width = 0;
        Qt::Alignment alignment = Qt::AlignLeading; ///< of the language; with AlignAbsolute the side that is named
        int mostLines = 0; ///< what needs more is cut and ends in an ellipsis; 0: as many as it needs
    };
    TextLines(const QString &text, const Options &options, const Look &look);
    ~TextLines();
    TextLines(TextLines &&) noexcept;
    TextLines &operator=(TextLines &&) noexcept;

    /// Of a text in one line, with what its letters reach out.
    [[nodiscard]] static int widthOf(const QString &text, TextRole role, const QString &language, const Look &look);

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] int naturalWidth() const { return m_naturalWidth; } ///< of the widest line
    [[nodiscard]] int lineCount() const { return m_lineCount; }
    [[nodiscard]] int longestLineLength() const { return m_longest; } ///< in characters
    void paint(QPainter &painter, const QPointF &topLeft, const QColor &ink) const;
    [[nodiscard]] std::vector<QRectF> rectsOf(const LitRange &range) const; ///< one a line
    [[nodiscard]] int characterAt(const QPointF &position) const;           ///< -1 when there is none

private:
    struct Paragraph;
    std::vector<Paragraph> m_paragraphs;
    int m_height = 0;
    int m_naturalWidth = 0;
    int m_lineCount = 0;
    int m_longest = 0;
};

} // namespace vitrine
