// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pillswitch.h"

#include "widgets/flowlayout.h"
#include "widgets/touchbutton.h"

namespace vitrine {

PillSwitch::PillSwitch(LookHolder &holder, const QStringList &choices, int chosen, QWidget *parent)
    : Component(holder, parent), m_chosen(chosen)
{
    auto *row = new FlowLayout(this, look().metrics.px(16));
    for (int i = 0; i < choices.size(); ++i) {
        auto *pill = new TouchButton(holder, Icon::None, choices.at(i), this);
        pill->setObjectName(QStringLiteral("level%1").arg(i));
        pill->setShape(TouchButton::Shape::Pill);
        pill->setPrimary(i == chosen);
        connect(pill, &TouchButton::clicked, this, [this, i] { choose(i); });
        row->addWidget(pill);
        m_pills.push_back(pill);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QStringList PillSwitch::lengths()
{
    return {tr("In brief"), tr("One minute"), tr("Everything")};
}

void PillSwitch::choose(int index)
{
    if (index == m_chosen)
        return;
    m_chosen = index;
    for (int i = 0; i < static_cast<int>(m_pills.size()); ++i)
        m_pills[static_cast<size_t>(i)]->setPrimary(i == index);
    Q_EMIT chosenChanged(index);
}

} // namespace vitrine
