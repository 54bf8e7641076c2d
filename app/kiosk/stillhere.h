// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/component.h"

namespace vitrine {

class TextBlock;
class TouchButton;

/// "Are you still here?" over the whole window, with the seconds that are left. Any touch answers.
class StillHere final : public Component {
    Q_OBJECT
public:
    explicit StillHere(LookHolder &holder, QWidget *parent);
    void setSeconds(int seconds);

Q_SIGNALS:
    void goOnAsked();
    void startAgainAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void retranslate() override;

private:
    QWidget *m_panel;
    TextBlock *m_question;
    TextBlock *m_left;
    TouchButton *m_goOn;
    TouchButton *m_again;
    int m_seconds = 0;
};

} // namespace vitrine
