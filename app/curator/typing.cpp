// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/typing.h"

#include "widgets/fonts.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBlock>

#include <algorithm>

namespace vitrine {

namespace {

constexpr QChar nonJoiner(0x200C);

bool isHidden(QChar c)
{
    const bool turnsDirection = c.unicode() >= 0x202A && c.unicode() <= 0x202E;
    const bool isControl = c.category() == QChar::Other_Control && c != QLatin1Char('\n') && c != QLatin1Char('\t');
    return turnsDirection || isControl || c.unicode() == 0xFEFF || c.unicode() == 0xFFFC;
}

} // namespace

bool hasArabicLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c == QChar(0x064A) || c == QChar(0x0649) || c == QChar(0x0643); });
}

QString withPersianLetters(QString text)
{
    return text.replace(QChar(0x064A), QChar(0x06CC)).replace(QChar(0x0649), QChar(0x06CC)).replace(QChar(0x0643), QChar(0x06A9));
}

bool hasHiddenCharacters(const QString &text) { return std::any_of(text.begin(), text.end(), isHidden); }

QString withoutHiddenCharacters(QString text)
{
    text.removeIf(isHidden);
    return text;
}

QString exactText(const QPlainTextEdit &edit)
{
    return edit.document()->toRawText().replace(QChar::ParagraphSeparator, QLatin1Char('\n')).replace(QChar::LineSeparator, QLatin1Char('\n'));
}

TypingHelp::TypingHelp(QWidget *input, const QString &language)
    : QObject(input), m_input(input), m_isArabic(isArabicScript(language))
{
    input->installEventFilter(this);
}

void TypingHelp::turnDirection()
{
    const bool isNowRight = m_input->layoutDirection() == Qt::RightToLeft;
    m_input->setLayoutDirection(isNowRight ? Qt::LeftToRight : Qt::RightToLeft);
    if (auto *edit = qobject_cast<QPlainTextEdit *>(m_input)) {
        QTextOption option = edit->document()->defaultTextOption();
        option.setTextDirection(m_input->layoutDirection());
        edit->document()->setDefaultTextOption(option);
    }
}

bool TypingHelp::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::ShortcutOverride) {
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
        return false;
    }
    if (m_isArabic && key->key() == Qt::Key_Space && key->modifiers() == Qt::ShiftModifier) {
        if (auto *line = qobject_cast<QLineEdit *>(m_input))
            line->insert(nonJoiner);
        else if (auto *text = qobject_cast<QPlainTextEdit *>(m_input))
            text->insertPlainText(nonJoiner);
        return true;
    }
    if (key->key() == Qt::Key_D && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        turnDirection();
        return true;
    }
    return false;
}

} // namespace vitrine
