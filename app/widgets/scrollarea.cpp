// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scrollarea.h"

#include <QScrollBar>

namespace vitrine {

ScrollArea::ScrollArea(LookHolder &holder, QWidget *parent)
    : QScrollArea(parent), m_holder(holder), m_kinetic(new Kinetic(holder, *this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setLayoutDirection(holder.look().direction());
    connect(&holder, &LookHolder::changed, this, [this] { setLayoutDirection(m_holder.look().direction()); });
}

void ScrollArea::scrollToTop()
{
    m_kinetic->stop();
    verticalScrollBar()->setValue(0);
}

bool ScrollArea::focusNextPrevChild(bool next)
{
    const bool moved = QScrollArea::focusNextPrevChild(next);
    if (QWidget *focused = focusWidget(); moved && focused && widget() && widget()->isAncestorOf(focused))
        ensureWidgetVisible(focused, 0, m_holder.look().metrics.grid(4));
    return moved;
}

} // namespace vitrine
