// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/itemsteps.h"

#include "widgets/touchbutton.h"

#include <QHBoxLayout>

#include <algorithm>

namespace vitrine {

ItemSteps::ItemSteps(LookHolder &holder, QWidget *parent) : Component(holder, parent)
{
    m_previous = new TouchButton(holder, Icon::Previous, {}, this);
    m_previous->setObjectName(QStringLiteral("previousItem"));
    m_next = new TouchButton(holder, Icon::Next, {}, this);
    m_next->setObjectName(QStringLiteral("nextItem"));
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    for (TouchButton *step : {m_previous, m_next})
        m_row->addWidget(step);
    connect(m_previous, &TouchButton::clicked, this, [this] { Q_EMIT stepAsked(-1); });
    connect(m_next, &TouchButton::clicked, this, [this] { Q_EMIT stepAsked(1); });
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
    arrange();
}

void ItemSteps::retranslate()
{
    m_previous->setAccessibleName(tr("Previous object"));
    m_next->setAccessibleName(tr("Next object"));
}

void ItemSteps::setNeighbours(const Neighbours &neighbours)
{
    m_previous->setEnabled(!neighbours.previous.isNull());
    m_next->setEnabled(!neighbours.next.isNull());
}

void ItemSteps::lookChanged()
{
    Component::lookChanged();
    arrange();
}

/// As high as a button with words beside them.
void ItemSteps::arrange()
{
    m_row->setSpacing(look().metrics.px(16));
    const int words = look().lineHeight(TextRole::Value) + look().metrics.px(18);
    for (TouchButton *step : {m_previous, m_next})
        step->setFixedHeight(std::max(look().metrics.target(), words));
}

} // namespace vitrine
