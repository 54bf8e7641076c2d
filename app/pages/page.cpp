// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page.h"

#include "models/searchservice.h"

#include <QTimer>

namespace vitrine {

Page::Page(PageContext &context, QWidget *parent) : Component(context.look, parent), m_context(context) {}

void Page::open(const Route &route)
{
    m_route = route;
    m_isOpen = true;
    m_filledFor = look();
    fill();
}

void Page::leave()
{
    m_isOpen = false;
    left();
}

Route Page::route() const
{
    Route route = m_route;
    if (m_isOpen)
        saveInto(route);
    return route;
}

bool Page::listsAreReady()
{
    if (context().search.isReady())
        return true;
    context().search.whenReady(this, [this] { fillSoon(); });
    return false;
}

void Page::setWhere(const QString &where)
{
    if (where == m_where)
        return;
    m_where = where;
    Q_EMIT whereChanged();
}

void Page::lookChanged()
{
    Component::lookChanged();
    Look now = look();
    now.theme = m_filledFor.theme; // colours alone need no new content
    if (now != m_filledFor)
        fillSoon();
}

void Page::retranslate()
{
    fillSoon();
}

/// Language, size and translator change one after the other: the page is built once, when all have.
void Page::fillSoon()
{
    if (!m_isOpen || m_isFillWaiting)
        return;
    m_isFillWaiting = true;
    QTimer::singleShot(0, this, [this] {
        m_isFillWaiting = false;
        if (!m_isOpen)
            return;
        m_route = route();
        m_filledFor = look();
        fill();
    });
}

} // namespace vitrine
