// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/seekslider.h"

#include "widgets/kinetic.h"
#include "widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace vitrine {

SeekSlider::SeekSlider(LookHolder &holder, QWidget *parent) : QAbstractSlider(parent), m_holder(holder)
{
    setOrientation(Qt::Horizontal);
    setLayoutDirection(Qt::LeftToRight);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setKeepsDrags(*this);
    setRange(0, 0);
    setSingleStep(5000);
    setPageStep(10000);
    connect(&holder, &LookHolder::changed, this, &SeekSlider::followLook);
}

void SeekSlider::followLook()
{
    updateGeometry();
    update();
}

void SeekSlider::setDuration(int milliseconds)
{
    setRange(0, std::max(0, milliseconds));
    update();
}

void SeekSlider::setPosition(int milliseconds)
{
    if (!isSliderDown())
        setValue(milliseconds);
}

QSize SeekSlider::sizeHint() const
{
    return {m_holder.look().metrics.px(480), m_holder.look().metrics.target()};
}

QSize SeekSlider::minimumSizeHint() const
{
    return {m_holder.look().metrics.px(160), m_holder.look().metrics.target()};
}

int SeekSlider::valueAt(double x) const
{
    const double room = std::max(1, width() - 2 * handle());
    return int(maximum() * std::clamp((x - handle()) / room, 0.0, 1.0));
}

double SeekSlider::xOf(int value) const
{
    const double share = maximum() > 0 ? value / double(maximum()) : 0;
    return handle() + share * (width() - 2 * handle());
}

void SeekSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_holder.look().tokens();
    const double thick = m_holder.look().metrics.px(10);
    const QRectF line(handle(), (height() - thick) / 2, width() - 2 * handle(), thick);
    paintPanel(painter, line, thick / 2, tokens.rule, tokens.edge, 1);
    if (maximum() > 0) {
        const double x = xOf(sliderPosition());
        const QColor colour = isEnabled() ? tokens.accent : tokens.edge;
        paintPanel(painter, QRectF(line.left(), line.top(), std::max(thick, x - line.left()), thick), thick / 2, colour, {}, 0);
        const double radius = isSliderDown() ? handle() : handle() * 0.95;
        paintPanel(painter, QRectF(x - radius, height() / 2.0 - radius, 2 * radius, 2 * radius), radius, colour, {}, 0);
    }
    if (hasFocus())
        paintRing(painter, rect(), m_holder.look().metrics.radius(), m_holder.look());
}

void SeekSlider::mousePressEvent(QMouseEvent *event)
{
    if (maximum() <= 0)
        return;
    setSliderDown(true);
    setSliderPosition(valueAt(event->position().x()));
    update();
}

void SeekSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (!isSliderDown())
        return;
    setSliderPosition(valueAt(event->position().x()));
    update();
}

void SeekSlider::mouseReleaseEvent(QMouseEvent *event)
{
    if (!isSliderDown())
        return;
    setSliderPosition(valueAt(event->position().x()));
    setSliderDown(false);
    update();
    Q_EMIT seekAsked(value());
}

void SeekSlider::keyPressEvent(QKeyEvent *event)
{
    int target = value();
    switch (event->key()) {
    case Qt::Key_Left: target -= singleStep(); break;
    case Qt::Key_Right: target += singleStep(); break;
    case Qt::Key_PageDown: target -= pageStep(); break;
    case Qt::Key_PageUp: target += pageStep(); break;
    case Qt::Key_Home: target = 0; break;
    case Qt::Key_End: target = maximum(); break;
    default: QAbstractSlider::keyPressEvent(event); return;
    }
    setValue(std::clamp(target, 0, maximum()));
    update();
    Q_EMIT seekAsked(value());
}

} // namespace vitrine
