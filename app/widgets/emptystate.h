// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/component.h"
#include "widgets/icons.h"

class QVBoxLayout;

namespace vitrine {

class TextBlock;
class TouchButton;

/// Nothing to show, or an error: a sign, a sentence, what to do, and perhaps a button that does it.
class EmptyState final : public Component {
    Q_OBJECT
public:
    explicit EmptyState(LookHolder &holder, QWidget *parent = nullptr);
    void setContent(Icon icon, const QString &sentence, const QString &advice = {}, const QString &action = {});

Q_SIGNALS:
    void actionAsked();

protected:
    void lookChanged() override;

private:
    class Sign;
    QVBoxLayout *m_column;
    Sign *m_sign;
    TextBlock *m_sentence;
    TextBlock *m_advice;
    TouchButton *m_action;
};

} // namespace vitrine
