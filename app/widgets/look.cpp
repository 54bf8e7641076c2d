// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look.h"

#include "widgets/accessible.h"

// The icons and key tables live in this static library: ask for them once, outside the namespace as Qt wants it.
static void registerWidgetResources()
{
    Q_INIT_RESOURCE(widgets);
}

namespace vitrine {

LookHolder::LookHolder(const Look &look, QObject *parent) : QObject(parent), m_look(look)
{
    registerWidgetResources();
    registerAccessibleRoles();
}

void LookHolder::setLook(const Look &look)
{
    if (look == m_look)
        return;
    m_look = look;
    Q_EMIT changed();
}

void LookHolder::setTheme(Theme theme)
{
    Look look = m_look;
    look.theme = theme;
    setLook(look);
}

void LookHolder::setLanguage(const QString &language)
{
    Look look = m_look;
    look.language = language;
    setLook(look);
}

void LookHolder::setTextPercent(int percent)
{
    Look look = m_look;
    look.metrics.textPercent = percent;
    setLook(look);
}

void LookHolder::setScreen(const ScreenFacts &facts)
{
    Look look = m_look;
    look.metrics = Metrics::of(facts, m_look.metrics.textPercent);
    setLook(look);
}

} // namespace vitrine
