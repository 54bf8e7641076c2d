// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/levelswitch.h"

#include "widgets/flowlayout.h"
#include "widgets/touchbutton.h"

namespace vitrine {

LevelSwitch::LevelSwitch(LookHolder &holder, QWidget *parent) : Component(holder, parent)
{
    m_row = new FlowLayout(this, look().metrics.px(14));
    for (size_t i = 0; i < m_pills.size(); ++i) {
        m_pills[i] = new TouchButton(holder, this);
        m_pills[i]->setShape(TouchButton::Shape::Pill);
        m_pills[i]->setObjectName(QStringLiteral("level_%1").arg(i));
        m_row->addWidget(m_pills[i]);
        connect(m_pills[i], &TouchButton::clicked, this, [this, i] {
            setLevel(Level(i));
            Q_EMIT levelChosen(m_level);
        });
    }
    retranslate();
    setLevel(Level::Breath);
}

void LevelSwitch::lookChanged()
{
    Component::lookChanged();
    m_row->setSpacing(look().metrics.px(14));
}

void LevelSwitch::retranslate()
{
    m_pills[0]->setText(tr("A breath"));
    m_pills[1]->setText(tr("A minute"));
    m_pills[2]->setText(tr("Everything"));
}

void LevelSwitch::setLevel(Level level)
{
    m_level = level;
    for (size_t i = 0; i < m_pills.size(); ++i)
        m_pills[i]->setPrimary(Level(i) == level);
}

void LevelSwitch::setOffered(Level level, bool offered)
{
    m_pills[size_t(level)]->setVisible(offered);
}

} // namespace vitrine
