// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/spelledinput.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextCharFormat>

#include <algorithm>

namespace vitrine {

namespace {

QTextCharFormat wavy(const QColor &colour)
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(colour);
    return format;
}

} // namespace

SpelledInput::SpelledInput(QWidget *input) : m_line(qobject_cast<QLineEdit *>(input)), m_page(qobject_cast<QPlainTextEdit *>(input)) {}

QString SpelledInput::text() const { return m_line ? m_line->text() : m_page->toPlainText(); }
bool SpelledInput::isReadOnly() const { return m_line ? m_line->isReadOnly() : m_page->isReadOnly(); }
qsizetype SpelledInput::caret() const { return m_line ? m_line->cursorPosition() : m_page->textCursor().position(); }

QRect SpelledInput::caretRect() const
{
    return m_line ? m_line->inputMethodQuery(Qt::ImCursorRectangle).toRect() : m_page->cursorRect();
}

qsizetype SpelledInput::positionAt(const QPoint &point) const
{
    return m_line ? m_line->cursorPositionAt(point) : m_page->cursorForPosition(point).position();
}

void SpelledInput::moveCaret(qsizetype position)
{
    if (m_line)
        return m_line->setCursorPosition(int(position));
    QTextCursor cursor = m_page->textCursor();
    cursor.setPosition(int(position));
    m_page->setTextCursor(cursor);
}

void SpelledInput::replace(const WordSpan &span, const QString &words)
{
    if (m_line) {
        m_line->setSelection(int(span.start), int(span.length));
        return m_line->insert(words);
    }
    QTextCursor cursor = m_page->textCursor();
    cursor.setPosition(int(span.start));
    cursor.setPosition(int(span.end()), QTextCursor::KeepAnchor);
    m_page->setTextCursor(cursor);
    m_page->insertPlainText(words);
}

QMenu *SpelledInput::makeMenu() const { return m_line ? m_line->createStandardContextMenu() : m_page->createStandardContextMenu(); }

void SpelledInput::mark(const std::vector<WordSpan> &words, const QColor &colour)
{
    m_colour = colour;
    if (m_line) {
        m_marked = m_line->text();
        if (std::exchange(m_marks, words) != words)
            paintMarks();
        return;
    }
    QList<QTextEdit::ExtraSelection> marks;
    const QTextCharFormat format = wavy(colour);
    const QRect seen = m_page->viewport()->rect();
    // Of a line written from right to left the first position is at the right.
    const auto at = [this](const QPoint &point) { return qsizetype(m_page->cursorForPosition(point).position()); };
    const qsizetype from = std::min(at(seen.topLeft()), at(seen.topRight()));
    const qsizetype to = std::max(at(seen.bottomLeft()), at(seen.bottomRight()));
    for (const WordSpan &span : words) {
        if (span.end() < from || span.start > to)
            continue;
        QTextCursor cursor(m_page->document());
        cursor.setPosition(int(span.start));
        cursor.setPosition(int(span.end()), QTextCursor::KeepAnchor);
        marks.push_back({cursor, format});
    }
    m_page->setExtraSelections(marks);
}

void SpelledInput::follow()
{
    if (!m_line || m_marks.empty())
        return;
    const QString now = m_line->text();
    const QString before = std::exchange(m_marked, now);
    const qsizetype shorter = std::min(before.size(), now.size());
    qsizetype alike = 0;
    while (alike < shorter && before.at(alike) == now.at(alike))
        ++alike;
    qsizetype behind = 0;
    while (behind < shorter - alike && before.at(before.size() - 1 - behind) == now.at(now.size() - 1 - behind))
        ++behind;
    std::erase_if(m_marks, [&](const WordSpan &span) { return span.end() > alike && span.start < before.size() - behind; });
    for (WordSpan &span : m_marks)
        span.start += span.end() > alike ? now.size() - before.size() : 0;
    paintMarks();
}

/// A line has no formats of its own but those of an input method: with an event that writes nothing it takes them.
void SpelledInput::paintMarks()
{
    QList<QInputMethodEvent::Attribute> attributes;
    for (const WordSpan &span : m_marks)
        attributes.emplace_back(QInputMethodEvent::TextFormat, int(span.start) - m_line->cursorPosition(), int(span.length), wavy(m_colour));
    QInputMethodEvent event({}, attributes);
    QCoreApplication::sendEvent(m_line, &event);
}

} // namespace vitrine
