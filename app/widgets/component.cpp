// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/component.h"

#include <QEvent>

namespace vitrine {

Component::Component(LookHolder &holder, QWidget *parent) : QWidget(parent), m_holder(holder)
{
    setLayoutDirection(holder.look().direction());
    connect(&holder, &LookHolder::changed, this, &Component::followLook);
}

void Component::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Component::followLook()
{
    lookChanged();
}

void Component::lookChanged()
{
    setLayoutDirection(look().direction());
    updateGeometry();
    update();
}

} // namespace vitrine
