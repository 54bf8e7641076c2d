// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/linedelegate.h"

#include "curator/linemodel.h"
#include "curator/typing.h"
#include "models/words.h"
#include "widgets/deskstyle.h"
#include "widgets/fonts.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace vitrine {

LineDelegate::LineDelegate(QObject *parent) : TextLineDelegate(LineModel::languageRole, -1, parent) {}

QWidget *LineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *line = new QLineEdit(parent);
    const QString language = languageOf(index);
    line->setObjectName(QStringLiteral("transcriptLine"));
    line->setMaxLength(longestText * 8); // longer ones are refused in words, not cut
    line->setFont(deskFont(language));
    line->setLayoutDirection(directionOf(language));
    line->setStyleSheet(QStringLiteral("QLineEdit { border-radius: 0; padding: 0 2px; }"));
    //: %1 the number of a line, %2 a language
    line->setAccessibleName(tr("Line %1, %2").arg(line->locale().toString(index.row() + 1), Words::language(language, line->locale().name().section(u'_', 0, 0))));
    new TypingHelp(line, language);
    auto *self = const_cast<LineDelegate *>(this); // the signals of a delegate are its own
    connect(line, &QLineEdit::textEdited, self, [self, line] { Q_EMIT self->commitData(line); });
    return line;
}

void LineDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = static_cast<QLineEdit *>(editor);
    const QString text = index.data(Qt::EditRole).toString();
    if (line->text() == text)
        return; // the cursor stays
    line->setText(text);
}

bool LineDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *line = qobject_cast<QLineEdit *>(watched);
    if (!line || event->type() != QEvent::KeyPress)
        return TextLineDelegate::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isPlain && (isEnter || key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        Q_EMIT stepAsked(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
        Q_EMIT crossAsked(key->key() == Qt::Key_Tab ? 1 : -1);
        return true;
    }
    const bool isAtStart = line->cursorPosition() == 0 && !line->hasSelectedText();
    const bool isAtEnd = line->cursorPosition() == line->text().size() && !line->hasSelectedText();
    if (isPlain && key->key() == Qt::Key_Backspace && isAtStart && !line->isReadOnly()) {
        Q_EMIT joinAsked(-1);
        return true;
    }
    if (isPlain && key->key() == Qt::Key_Delete && isAtEnd && !line->isReadOnly()) {
        Q_EMIT joinAsked(0);
        return true;
    }
    return TextLineDelegate::eventFilter(watched, event);
}

} // namespace vitrine
