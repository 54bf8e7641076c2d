// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace vitrine {

/// Asks once more before something that cannot be taken back; stands in its pane and waits, nothing else does. Escape is no.
class ConfirmBar final : public QFrame {
    Q_OBJECT
public:
    explicit ConfirmBar(QWidget *parent = nullptr);

    /// `words` name the deed on its button. A question that still stands is replaced.
    void ask(const QString &question, const QString &words, std::function<void()> deed);
    void leave();

private:
    void agree();

    QLabel *m_question;
    QPushButton *m_yes;
    std::function<void()> m_deed;
};

} // namespace vitrine
