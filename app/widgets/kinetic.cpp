// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kinetic.h"

#include "widgets/look.h"

#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimerEvent>

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr char keepsDragsProperty[] = "vitrineKeepsDrags";
constexpr int frameMs = 16;
constexpr double decayMs = 220;
constexpr double slowest = 0.03; // pixels a millisecond

} // namespace

void setKeepsDrags(QWidget &widget)
{
    widget.setProperty(keepsDragsProperty, true);
}

Kinetic::Kinetic(LookHolder &holder, QAbstractScrollArea &area) : QObject(&area), m_holder(holder), m_area(area)
{
    // On the application, since buttons come and go inside the area.
    QCoreApplication::instance()->installEventFilter(this);
}

bool Kinetic::isInside(QObject *watched) const
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    return widget && (widget == m_area.viewport() || m_area.viewport()->isAncestorOf(widget));
}

bool Kinetic::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool isPress = type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick;
    if (!isPress && type != QEvent::MouseMove && type != QEvent::MouseButtonRelease)
        return false;
    if (!isInside(watched))
        return false;
    const auto &mouse = *static_cast<QMouseEvent *>(event);
    if (isPress)
        return mouse.button() == Qt::LeftButton && press(mouse, static_cast<QWidget *>(watched));
    if (type == QEvent::MouseMove) {
        if (m_isHeld)
            move(mouse);
        return m_isSwallowing;
    }
    return mouse.button() == Qt::LeftButton && release();
}

bool Kinetic::press(const QMouseEvent &event, QWidget *on)
{
    if (m_isHeld && event.globalPosition() == m_pressedAt)
        return m_isSwallowing; // the same touch on its way to a parent
    m_isSwallowing = isGliding();
    stop();
    for (QWidget *widget = on; widget && widget != m_area.viewport(); widget = widget->parentWidget()) {
        if (widget->property(keepsDragsProperty).toBool())
            return m_isSwallowing;
    }
    m_isHeld = true;
    m_isDragging = false;
    m_pressedAt = m_lastAt = event.globalPosition();
    m_lastTime = event.timestamp();
    m_velocity = {};
    return m_isSwallowing;
}

void Kinetic::move(const QMouseEvent &event)
{
    const QPointF at = event.globalPosition();
    if (!m_isDragging && std::hypot(at.x() - m_pressedAt.x(), at.y() - m_pressedAt.y()) <= m_holder.look().metrics.flick())
        return;
    m_isDragging = true;
    if (at == m_lastAt)
        return;
    const double ms = std::clamp(double(event.timestamp() - m_lastTime), 1.0, 100.0);
    m_velocity = m_velocity * 0.4 + (at - m_lastAt) / ms * 0.6;
    scrollBy(at - m_lastAt);
    m_lastAt = at;
    m_lastTime = event.timestamp();
}

bool Kinetic::release()
{
    const bool swallowed = m_isSwallowing;
    if (m_isHeld && m_isDragging && !m_holder.look().reducedMotion && std::hypot(m_velocity.x(), m_velocity.y()) > 0.3) {
        const double most = 6 * m_holder.look().metrics.scale;
        m_velocity = {std::clamp(m_velocity.x(), -most, most), std::clamp(m_velocity.y(), -most, most)};
        m_glide.start(frameMs, this);
    }
    m_isHeld = m_isDragging = m_isSwallowing = false;
    return swallowed;
}

void Kinetic::stop()
{
    m_glide.stop();
    m_remainder = {};
}

void Kinetic::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_glide.timerId())
        return;
    const QPoint before(m_area.horizontalScrollBar()->value(), m_area.verticalScrollBar()->value());
    scrollBy(m_velocity * frameMs);
    m_velocity *= std::exp(-frameMs / decayMs);
    const QPoint after(m_area.horizontalScrollBar()->value(), m_area.verticalScrollBar()->value());
    if (std::hypot(m_velocity.x(), m_velocity.y()) < slowest || before == after)
        stop();
}

void Kinetic::scrollBy(const QPointF &delta)
{
    m_remainder += delta;
    const QPoint whole(int(m_remainder.x()), int(m_remainder.y()));
    m_remainder -= whole;
    const int mirrored = m_area.isRightToLeft() ? -1 : 1;
    m_area.horizontalScrollBar()->setValue(m_area.horizontalScrollBar()->value() - mirrored * whole.x());
    m_area.verticalScrollBar()->setValue(m_area.verticalScrollBar()->value() - whole.y());
}

} // namespace vitrine
