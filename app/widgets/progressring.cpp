// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/progressring.h"

#include <QPainter>

#include <algorithm>

namespace vitrine {

ProgressRing::ProgressRing(LookHolder &holder, QWidget *parent) : Component(holder, parent)
{
    retranslate();
}

void ProgressRing::retranslate()
{
    setAccessibleName(tr("Loading"));
}

void ProgressRing::setShare(double share)
{
    m_share = share;
    turnIfNeeded();
    update();
}

QSize ProgressRing::sizeHint() const
{
    return {look().metrics.px(64), look().metrics.px(64)};
}

void ProgressRing::turnIfNeeded()
{
    if (isVisible() && m_share < 0 && !look().reducedMotion)
        m_timer.start(40, this);
    else
        m_timer.stop();
}

void ProgressRing::showEvent(QShowEvent *event)
{
    Component::showEvent(event);
    turnIfNeeded();
}

void ProgressRing::hideEvent(QHideEvent *event)
{
    Component::hideEvent(event);
    m_timer.stop();
}

void ProgressRing::lookChanged()
{
    Component::lookChanged();
    turnIfNeeded();
}

void ProgressRing::timerEvent(QTimerEvent *)
{
    m_angle = (m_angle + 352) % 360;
    update();
}

void ProgressRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double thick = look().metrics.px(6);
    const double side = std::min(width(), height()) - thick;
    const QRectF ring((width() - side) / 2, (height() - side) / 2, side, side);
    painter.setPen(QPen(look().tokens().rule, thick));
    painter.drawEllipse(ring);
    painter.setPen(QPen(look().tokens().accent, thick, Qt::SolidLine, Qt::RoundCap));
    const int start = m_share < 0 ? m_angle : 90;
    painter.drawArc(ring, start * 16, int(-(m_share < 0 ? 90 : 360 * m_share) * 16));
}

} // namespace vitrine
