// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

class QLabel;
class QPushButton;

namespace vitrine {

/// Asks once more before something that should not happen unseen; stands in its pane and waits, nothing else does. Escape is
/// no. The keyboard goes back to where it was.
class ConfirmBar final : public QFrame {
    Q_OBJECT
public:
    /// Vertical: the answers stand under the question; else beside it.
    explicit ConfirmBar(QWidget *parent = nullptr, Qt::Orientation orientation = Qt::Vertical);

    /// `words` name the deed on its button. A question that still stands is replaced.
    void ask(const QString &question, const QString &words, std::function<void()> deed);
    /// As ask(), where somebody may be typing: the keyboard stands on `no`, so that what is typed on agrees to nothing.
    void askCalmly(const QString &question, const QString &words, const QString &no, std::function<void()> deed);
    void leave();
    [[nodiscard]] bool isAsking() const { return m_deed != nullptr; }

private:
    void put(const QString &question, const QString &words, const QString &no, std::function<void()> deed);
    void agree();
    void goBack();

    QLabel *m_question;
    QPushButton *m_yes;
    QPushButton *m_no;
    std::function<void()> m_deed;
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace vitrine
