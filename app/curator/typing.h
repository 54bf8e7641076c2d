// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QPlainTextEdit;
class QWidget;

/// Help with typing, and what a text field takes.
namespace vitrine {

inline constexpr int longestLineText = 2'000;
inline constexpr int longestText = 200'000;

/// Arabic yeh and kaf, where Persian has its own letters.
[[nodiscard]] bool hasArabicLetters(const QString &text);
[[nodiscard]] QString withPersianLetters(QString text);
/// Control characters and the marks that turn the direction of what follows: they are seen by nobody and can make a text
/// read otherwise than it is written. Joiners, direction marks and isolates are not among them.
[[nodiscard]] bool hasHiddenCharacters(const QString &text);
[[nodiscard]] QString withoutHiddenCharacters(QString text);

/// What stands in the edit, character for character: toPlainText() would make breaking spaces of those that do not break.
[[nodiscard]] QString exactText(const QPlainTextEdit &edit);

/// For one input: Shift+Space writes the zero-width non-joiner in languages of Arabic script, Ctrl+Shift+D turns the
/// direction, and the keys of undo and redo go to the window, where they take back deeds. Lives as long as the input.
class TypingHelp final : public QObject {
    Q_OBJECT
public:
    TypingHelp(QWidget *input, const QString &language);
    void turnDirection();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_input;
    bool m_isArabic;
};

} // namespace vitrine
