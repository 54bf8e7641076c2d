// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/yearhandle.h"

#include "widgets/kinetic.h"
#include "widgets/paint.h"
#include "widgets/yearrange.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace vitrine {

YearHandle::YearHandle(LookHolder &holder, YearRange &range, bool isFrom)
    : QAbstractSlider(&range), m_holder(holder), m_range(range), m_isFrom(isFrom)
{
    setObjectName(isFrom ? QStringLiteral("fromYear") : QStringLiteral("toYear"));
    setFocusPolicy(Qt::StrongFocus);
    setKeepsDrags(*this);
}

void YearHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = m_holder.look();
    const double side = look.metrics.px(isSliderDown() ? radius + 3 : radius);
    const QPointF centre = QRectF(rect()).center();
    paintPanel(painter, QRectF(centre.x() - side, centre.y() - side, 2 * side, 2 * side), side, look.tokens().accent,
               look.tokens().ground, 2);
    if (hasFocus())
        paintRing(painter, rect(), look.metrics.radius(), look);
}

void YearHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_grip = event->position().toPoint().x() - width() / 2;
    setFocus(Qt::MouseFocusReason);
    setSliderDown(true);
    update();
}

void YearHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        m_range.move(*this, m_range.yearAt(mapToParent(event->position().toPoint()).x() - m_grip, m_isFrom), false);
}

void YearHandle::mouseReleaseEvent(QMouseEvent *event)
{
    if (!isSliderDown())
        return;
    const int year = m_range.yearAt(mapToParent(event->position().toPoint()).x() - m_grip, m_isFrom);
    setSliderDown(false);
    m_range.move(*this, year, true);
    update();
}

void YearHandle::keyPressEvent(QKeyEvent *event)
{
    const int ahead = isRightToLeft() ? -1 : 1;
    const int page = std::max(10, m_range.yearsOfABar());
    int year = value();
    switch (event->key()) {
    case Qt::Key_Left: year -= ahead; break;
    case Qt::Key_Right: year += ahead; break;
    case Qt::Key_Up: ++year; break;
    case Qt::Key_Down: --year; break;
    case Qt::Key_PageUp: year += page; break;
    case Qt::Key_PageDown: year -= page; break;
    case Qt::Key_Home: year = minimum(); break;
    case Qt::Key_End: year = maximum(); break;
    default: QAbstractSlider::keyPressEvent(event); return;
    }
    m_range.move(*this, year, true);
}

} // namespace vitrine
