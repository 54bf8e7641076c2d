// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/spellwords.h"

#include <QColor>
#include <QRect>
#include <QString>

class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QWidget;

namespace vitrine {

/// What spelling needs of an input, whether it is a line or a page. Positions are those of text().
class SpelledInput final {
public:
    explicit SpelledInput(QWidget *input);

    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] qsizetype caret() const;
    [[nodiscard]] QRect caretRect() const;
    [[nodiscard]] qsizetype positionAt(const QPoint &point) const;
    void moveCaret(qsizetype position);
    /// As if it were typed.
    void replace(const WordSpan &span, const QString &words);
    [[nodiscard]] QMenu *makeMenu() const;

    /// Wavy lines under these words, and under no others; of a page no more than what is seen of it, for each costs time.
    void mark(const std::vector<WordSpan> &words, const QColor &colour);
    /// Something was typed: marks behind it move along. A page does that by itself.
    void follow();

private:
    void paintMarks();

    QLineEdit *m_line; ///< one of the two
    QPlainTextEdit *m_page;
    QString m_marked; ///< the line that the marks belong to
    std::vector<WordSpan> m_marks;
    QColor m_colour;
};

} // namespace vitrine
