// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kinetic.h"

#include "widgets/look.h"

#include <QAbstractScrollArea>
#include <QScroller>
#include <QScrollerProperties>

namespace vitrine {

void makeKinetic(QAbstractScrollArea &area, const Look &look)
{
    QScroller::grabGesture(area.viewport(), QScroller::LeftMouseButtonGesture);
    QScroller *scroller = QScroller::scroller(area.viewport());
    QScrollerProperties properties = scroller->scrollerProperties();
    const auto set = [&properties](QScrollerProperties::ScrollMetric metric, const QVariant &value) {
        properties.setScrollMetric(metric, value);
    };
    set(QScrollerProperties::MousePressEventDelay, 0.0); // the touch must show at once
    set(QScrollerProperties::DragStartDistance, 0.005);  // metres
    set(QScrollerProperties::DecelerationFactor, look.reducedMotion ? 1.0 : 0.3);
    set(QScrollerProperties::MaximumVelocity, look.reducedMotion ? 0.0 : 0.5);
    set(QScrollerProperties::HorizontalOvershootPolicy, QVariant::fromValue(QScrollerProperties::OvershootAlwaysOff));
    set(QScrollerProperties::VerticalOvershootPolicy, QVariant::fromValue(QScrollerProperties::OvershootAlwaysOff));
    scroller->setScrollerProperties(properties);
}

bool isGliding(const QAbstractScrollArea &area)
{
    if (!QScroller::hasScroller(area.viewport()))
        return false;
    const QScroller::State state = QScroller::scroller(area.viewport())->state();
    return state == QScroller::Dragging || state == QScroller::Scrolling;
}

} // namespace vitrine
