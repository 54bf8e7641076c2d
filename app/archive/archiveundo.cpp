// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archivewindow.h"

#include "widgets/confirmbar.h"

#include <QToolButton>

// What the archivist takes back, and does again.
namespace vitrine {

/// `agreed` is the deed that somebody was asked for and said yes to.
void ArchiveWindow::takeBack(bool isUndo, qint64 agreed)
{
    const auto words = stepWords(isUndo);
    if (!words)
        return tell(isUndo ? tr("There is nothing to undo.") : tr("There is nothing to do again."), false);
    if (!m_editor->mayTakeBack(isUndo, agreed))
        return;
    m_afterwards = (isUndo ? tr("Undone: %1") : tr("Done again: %1")).arg(*words);
    tell(m_afterwards, false);
    isUndo ? m_editor->undo() : m_editor->redo();
}

void ArchiveWindow::askFirst(bool isUndo, const Deed &deed)
{
    const QString what = isUndo ? m_editor->stack().undoText() : m_editor->stack().redoText();
    m_asking->askCalmly(m_deedWords.question(what, deed.head, isUndo), DeedWords::yes(isUndo), DeedWords::no(),
                        [this, isUndo, agreed = deed.number] { takeBack(isUndo, agreed); });
}

/// Of what is not of this session also by whom and when; nothing when there is no such step.
std::optional<QString> ArchiveWindow::stepWords(bool isUndo) const
{
    const QUndoStack &stack = m_editor->stack();
    if (isUndo ? !stack.canUndo() : !stack.canRedo())
        return std::nullopt;
    const QString what = isUndo ? stack.undoText() : stack.redoText();
    const auto earlier = m_editor->earlierDeed(isUndo);
    return earlier ? m_deedWords.signedWords(what, earlier->head) : what;
}

void ArchiveWindow::showUndo()
{
    if (m_asking->isAsking()) // about a step that is not the next one any more
        m_asking->leave();
    const bool canWrite = !m_editor->isReadOnly();
    const auto undone = stepWords(true);
    const auto redone = stepWords(false);
    m_undo->setEnabled(canWrite && undone);
    m_redo->setEnabled(canWrite && redone);
    m_undo->setToolTip(undone ? tr("Undo: %1 (Ctrl+Z)").arg(*undone) : QString());
    m_redo->setToolTip(redone ? tr("Redo: %1 (Ctrl+Y)").arg(*redone) : QString());
    for (QToolButton *one : {m_undo, m_redo})
        one->setAccessibleDescription(one->toolTip());
}

} // namespace vitrine
