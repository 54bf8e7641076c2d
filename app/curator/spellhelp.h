// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curator/deskcontext.h"
#include "curator/spelledinput.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>

class QAction;

namespace vitrine {

/// Spelling for one input: wavy lines under words that nobody knows, drawn after a pause in typing and a few milliseconds of
/// work at a time; suggestions in the menu of the mouse, of the menu key and of Ctrl+full stop, which goes to the next such
/// word. In a language without a dictionary the input's hint says so, and nothing else happens. Lives as long as the input.
class SpellHelp final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds pause{400}; ///< after the last key

    SpellHelp(QWidget *input, const QString &language, const DeskContext &context);

    /// Looks again after a pause.
    void recheck();
    /// Looks at the end of the pause and of all questions: what is marked now.
    [[nodiscard]] const std::vector<WordSpan> &wrong() const { return m_wrong; }
    [[nodiscard]] bool isSettled() const { return !m_pause.isActive() && !m_next.isActive() && !m_waits; }
    /// How far the look that goes on, or was the last, has come, in characters.
    [[nodiscard]] qsizetype lookedAt() const { return m_at; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void edited();
    void caretMoved();
    void begin();
    void goOn();
    void finish();
    [[nodiscard]] std::optional<WordSpan> wrongAt(qsizetype position) const;
    void openMenu(qsizetype position, const QPoint &at);
    void openAtNext();
    void addDeeds(QMenu *menu, const WordSpan &span);
    void addSuggestions(QMenu *menu, QAction *before, const WordSpan &span, const QStringList &found);
    void learn(const QString &word);
    void ignore(const QString &word);

    QWidget *m_widget;
    SpelledInput m_input;
    QString m_language;
    const DeskContext &m_context;
    QTimer m_pause;
    QTimer m_next; ///< of a look that goes on when other events have had their turn
    QString m_text; ///< that is being looked at
    qsizetype m_at = 0;
    std::vector<WordSpan> m_found;
    QStringList m_unasked;
    std::vector<WordSpan> m_wrong;
    QSet<QString> m_ignored;
    bool m_isActive = false;    ///< there is a dictionary
    bool m_waits = false;       ///< for the dictionary
    bool m_isComposing = false; ///< with an input method
    qsizetype m_typedAt = -1;   ///< where the caret was after the last key: that word may not be whole
    bool m_hasLeftOut = false;  ///< a word that is being typed
};

} // namespace vitrine
