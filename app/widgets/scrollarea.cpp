// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scrollarea.h"

#include "widgets/component.h"
#include "widgets/paint.h"
#include "widgets/scrollbarlook.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

namespace vitrine {

class ScrollArea::Ring final : public Component {
public:
    using Component::Component;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintRing(painter, rect(), look().metrics.radius(), look());
    }
};

ScrollArea::ScrollArea(LookHolder &holder, QWidget *parent)
    : QScrollArea(parent), m_holder(holder), m_kinetic(new Kinetic(holder, *this)), m_ring(new Ring(holder, this)),
      m_ownName(tr("Page"))
{
    m_ring->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_ring->hide();
    setAccessibleName(m_ownName);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(&holder, &LookHolder::changed, this, &ScrollArea::followLook);
    followLook();
}

void ScrollArea::setWidget(QWidget *content)
{
    QScrollArea::setWidget(content);
    content->setAutoFillBackground(false); // Qt has just switched it on
}

void ScrollArea::followLook()
{
    setLayoutDirection(m_holder.look().direction());
    dressScrollBar(*verticalScrollBar(), m_holder.look());
}

void ScrollArea::scrollToTop()
{
    m_kinetic->stop();
    verticalScrollBar()->setValue(0);
}

void ScrollArea::showRing()
{
    m_ring->setGeometry(rect());
    m_ring->setVisible(hasFocus());
    m_ring->raise();
}

void ScrollArea::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    showRing();
}

void ScrollArea::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    showRing();
}

void ScrollArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_ring->setGeometry(rect());
}

void ScrollArea::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && accessibleName() == m_ownName) {
        m_ownName = tr("Page");
        setAccessibleName(m_ownName);
    }
    QScrollArea::changeEvent(event);
}

bool ScrollArea::focusNextPrevChild(bool next)
{
    const bool moved = QScrollArea::focusNextPrevChild(next);
    if (QWidget *focused = focusWidget(); moved && focused && widget() && widget()->isAncestorOf(focused))
        ensureWidgetVisible(focused, 0, m_holder.look().metrics.grid(4));
    return moved;
}

} // namespace vitrine
