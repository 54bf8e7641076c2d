// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/component.h"
#include "widgets/textlines.h"

#include <vector>

namespace vitrine {

/// Plain text in its own language: font, direction, line height and at most 55 characters a line. Elides only where it is told to.
class TextBlock final : public Component {
    Q_OBJECT
public:
    enum class Ink { First, Second, Accent, Mark, OverPicture };

    explicit TextBlock(LookHolder &holder, TextRole role = TextRole::Body, QWidget *parent = nullptr);

    void setText(const QString &text, const QString &language = {}); ///< no language: that of the look
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString textLanguage() const;
    void setRole(TextRole role);
    void setInk(Ink ink);
    void setAlignment(Qt::Alignment alignment); ///< leading (of the text's language) or Qt::AlignHCenter
    void setOnPageSide(bool onPageSide);        ///< a name in another script begins where the page does, not its own language
    void setLimited(bool limited);              ///< false lets a line pass 55 characters
    void setMostLines(int lines);               ///< what needs more ends in an ellipsis; 0: as many as it needs
    void setHighlights(const std::vector<LitRange> &ranges); ///< found words
    void setLit(bool lit);                      ///< the whole block lit, as the line followed in a transcript
    [[nodiscard]] QRect highlightRect(int index) const; ///< to scroll there
    [[nodiscard]] int longestLineLength() const;        ///< in characters, as laid out now

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void touchedAt(int character); ///< a touch on the text, released where it began

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void lookChanged() override;

private:
    void textChanged();
    [[nodiscard]] int lineWidth(int width) const;
    [[nodiscard]] TextLines linesFor(int width) const;
    [[nodiscard]] bool beginsAtTheRight() const;
    [[nodiscard]] QPointF origin() const;
    [[nodiscard]] QColor inkColour() const;
    [[nodiscard]] int inset() const { return m_lit ? look().metrics.grid(1) : 0; }

    TextRole m_role;
    QString m_text;
    QString m_language;
    Ink m_ink = Ink::First;
    Qt::Alignment m_alignment = Qt::AlignLeading;
    std::vector<LitRange> m_highlights;
    QPoint m_pressedAt;
    int m_mostLines = 0;
    bool m_onPageSide = false;
    bool m_limited = true;
    bool m_lit = false;
    mutable int m_heightFor = -1; ///< the last question of the layout, asked many times
    mutable int m_height = 0;
    mutable int m_natural = -1; ///< width in one line; -1: not measured
};

} // namespace vitrine
