// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QPointF>
#include <QPointer>

class QAbstractScrollArea;
class QMouseEvent;
class QWidget;

namespace vitrine {

class LookHolder;

/// Lets a finger drag and flick a scroll area, whatever stands in it. A touch counts as a drag after 5 mm; nothing
/// bounces at the ends; a touch on gliding content stops it and reaches nothing else. QScroller is not used: in Qt 6.4
/// its flicks activate what lies under the finger. Widgets that want the drag for themselves set keepsDrags().
class Kinetic final : public QObject {
    Q_OBJECT
public:
    /// The area owns it.
    Kinetic(LookHolder &holder, QAbstractScrollArea &area);

    [[nodiscard]] bool isGliding() const { return m_glide.isActive(); }
    void stop();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    [[nodiscard]] bool isInside(QObject *watched) const;
    bool press(const QMouseEvent &event, QWidget *on);
    void move(const QMouseEvent &event);
    bool release();
    void scrollBy(const QPointF &delta);

    LookHolder &m_holder;
    QAbstractScrollArea &m_area;
    QBasicTimer m_glide;
    QPointF m_pressedAt;
    QPointF m_lastAt;
    QPointF m_velocity;  ///< pixels a millisecond
    QPointF m_remainder; ///< of scrolling by whole pixels
    quint64 m_lastTime = 0;
    bool m_isHeld = false;
    bool m_isDragging = false;
    bool m_isSwallowing = false;
};

/// A widget inside a scroll area that keeps drags for itself: sliders, zoom views.
void setKeepsDrags(QWidget &widget);

} // namespace vitrine
