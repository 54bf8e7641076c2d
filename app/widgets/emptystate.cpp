// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/emptystate.h"

#include "widgets/textblock.h"
#include "widgets/touchbutton.h"

#include <QPainter>
#include <QVBoxLayout>

namespace vitrine {

class EmptyState::Sign final : public Component {
public:
    using Component::Component;
    Icon icon = Icon::None;
    QSize sizeHint() const override { return {look().metrics.px(96), look().metrics.px(96)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), icon, look().tokens().edge, look().metrics.px(80), isRightToLeft());
    }
};

EmptyState::EmptyState(LookHolder &holder, QWidget *parent) : Component(holder, parent)
{
    m_sign = new Sign(holder, this);
    m_sentence = new TextBlock(holder, TextRole::Lead, this);
    m_advice = new TextBlock(holder, TextRole::Value, this);
    m_action = new TouchButton(holder, this);
    m_action->setObjectName(QStringLiteral("emptyAction"));
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_advice->setAlignment(Qt::AlignHCenter);
    m_advice->setInk(TextBlock::Ink::Second);
    m_column = new QVBoxLayout(this);
    m_column->setSpacing(look().metrics.gap());
    m_column->addStretch(1);
    m_column->addWidget(m_sign, 0, Qt::AlignHCenter);
    m_column->addWidget(m_sentence);
    m_column->addWidget(m_advice);
    m_column->addWidget(m_action, 0, Qt::AlignHCenter);
    m_column->addStretch(1);
    connect(m_action, &TouchButton::clicked, this, &EmptyState::actionAsked);
}

void EmptyState::lookChanged()
{
    Component::lookChanged();
    m_column->setSpacing(look().metrics.gap());
}

void EmptyState::setContent(Icon icon, const QString &sentence, const QString &advice, const QString &action)
{
    m_sign->icon = icon;
    m_sentence->setText(sentence);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
}

} // namespace vitrine
