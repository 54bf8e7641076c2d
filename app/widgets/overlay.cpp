// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overlay.h"

#include "widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace vitrine {

Overlay *Overlay::open(LookHolder &holder, QWidget &anchor, QWidget *content)
{
    return new Overlay(holder, anchor, content);
}

Overlay::Overlay(LookHolder &holder, QWidget &anchor, QWidget *content)
    : Component(holder, anchor.window()), m_anchor(&anchor), m_content(content)
{
    setObjectName(QStringLiteral("overlay"));
    content->setParent(this);
    parentWidget()->installEventFilter(this);
    place();
    show();
    raise();
    content->show();
    content->setFocus();
    if (!content->hasFocus())
        content->focusWidget() ? content->focusWidget()->setFocus() : setFocus();
}

void Overlay::closePanel()
{
    hide();
    if (m_anchor)
        m_anchor->setFocus();
    Q_EMIT closed();
    deleteLater();
}

QRect Overlay::panelRect() const
{
    const int pad = look().metrics.gap();
    return m_content->geometry().adjusted(-pad, -pad, pad, pad);
}

void Overlay::place()
{
    setGeometry(parentWidget()->rect());
    const int pad = look().metrics.gap() + look().metrics.grid(1);
    const QSize size = m_content->sizeHint().boundedTo(rect().size() - QSize(2 * pad, 2 * pad));
    const QRect anchor = m_anchor ? QRect(m_anchor->mapTo(parentWidget(), QPoint(0, 0)), m_anchor->size()) : rect();
    // Above the anchor when it stands low, below when it stands high; always inside the window.
    const bool above = anchor.center().y() > height() / 2;
    int x = anchor.center().x() - size.width() / 2;
    int y = above ? anchor.top() - size.height() - 2 * pad : anchor.bottom() + 2 * pad;
    x = std::clamp(x, pad, std::max(pad, width() - size.width() - pad));
    y = std::clamp(y, pad, std::max(pad, height() - size.height() - pad));
    m_content->setGeometry(x, y, size.width(), size.height());
}

bool Overlay::focusNextPrevChild(bool next)
{
    QWidget *at = focusWidget() ? focusWidget() : this;
    const auto step = [next](QWidget *widget) { return next ? widget->nextInFocusChain() : widget->previousInFocusChain(); };
    for (QWidget *widget = step(at); widget != at; widget = step(widget)) {
        const bool takesIt = isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (!takesIt || !widget->isEnabled() || !widget->isVisibleTo(this))
            continue;
        widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    return true; // one control or none: the focus stays
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return Component::eventFilter(watched, event);
}

void Overlay::lookChanged()
{
    Component::lookChanged();
    place();
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, panelRect(), look().metrics.radius(), look().tokens().surface, look().tokens().edge);
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    m_pressedBeside = !panelRect().contains(event->position().toPoint());
}

void Overlay::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressedBeside && !panelRect().contains(event->position().toPoint()))
        closePanel();
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closePanel();
    else
        Component::keyPressEvent(event);
}

} // namespace vitrine
