// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/zoomtransform.h"

#include <QLineF>

#include <algorithm>

namespace vitrine {

namespace {

/// One axis of the offset: centred when the content is smaller than the view, else without a gap at either edge.
double inside(double offset, double content, double view)
{
    if (content <= view)
        return (view - content) / 2;
    return std::clamp(offset, view - content, 0.0);
}

} // namespace

void ZoomTransform::setSizes(const QSizeF &view, const QSizeF &content)
{
    const ZoomState kept = isValid() ? state() : ZoomState();
    m_view = view;
    m_content = content;
    setState(kept);
}

double ZoomTransform::fitScale() const
{
    if (!isValid())
        return 1;
    return std::min(m_view.width() / m_content.width(), m_view.height() / m_content.height());
}

double ZoomTransform::maximumScale() const
{
    // At least eight times the whole, and large scans down to two view pixels a pixel.
    return std::max(8 * fitScale(), 2.0);
}

ZoomState ZoomTransform::state() const
{
    if (!isValid())
        return {};
    const QPointF middle = toContent(QPointF(m_view.width() / 2, m_view.height() / 2));
    return {m_scale / fitScale(), QPointF(middle.x() / m_content.width(), middle.y() / m_content.height())};
}

void ZoomTransform::setState(const ZoomState &state)
{
    if (!isValid())
        return;
    m_scale = std::clamp(state.zoom * fitScale(), fitScale(), maximumScale());
    const QPointF centre(state.centre.x() * m_content.width(), state.centre.y() * m_content.height());
    m_offset = QPointF(m_view.width() / 2, m_view.height() / 2) - centre * m_scale;
    keepInside();
}

bool ZoomTransform::isFit() const
{
    return m_scale <= fitScale() * 1.001;
}

bool ZoomTransform::isAtMaximum() const
{
    return m_scale >= maximumScale() * 0.999;
}

QRectF ZoomTransform::contentRect() const
{
    return QRectF(m_offset, m_content * m_scale);
}

QRectF ZoomTransform::visibleContent() const
{
    const QRectF all(QPointF(0, 0), m_content);
    return QRectF(toContent(QPointF(0, 0)), m_view / m_scale).intersected(all);
}

QPointF ZoomTransform::toContent(const QPointF &viewPoint) const
{
    return (viewPoint - m_offset) / m_scale;
}

QPointF ZoomTransform::toView(const QPointF &contentPoint) const
{
    return contentPoint * m_scale + m_offset;
}

void ZoomTransform::fit()
{
    setState({});
}

void ZoomTransform::zoomAt(const QPointF &viewPoint, double factor)
{
    if (!isValid())
        return;
    const QPointF anchor = toContent(viewPoint);
    m_scale = std::clamp(m_scale * factor, fitScale(), maximumScale());
    m_offset = viewPoint - anchor * m_scale;
    keepInside();
}

void ZoomTransform::panBy(const QPointF &viewDelta)
{
    m_offset += viewDelta;
    keepInside();
}

void ZoomTransform::beginPinch(const QPointF &first, const QPointF &second)
{
    m_pinchDistance = std::max(1.0, QLineF(first, second).length());
    m_pinchScale = m_scale;
    m_pinchAnchor = toContent((first + second) / 2);
}

void ZoomTransform::pinchTo(const QPointF &first, const QPointF &second)
{
    if (!isValid() || m_pinchDistance <= 0)
        return;
    // Measured against the beginning, so that no error adds up; edges are held only when the fingers have gone.
    const double distance = QLineF(first, second).length();
    m_scale = std::clamp(m_pinchScale * distance / m_pinchDistance, fitScale(), maximumScale());
    m_offset = (first + second) / 2 - m_pinchAnchor * m_scale;
}

void ZoomTransform::endPinch()
{
    m_pinchDistance = 0;
    keepInside();
}

void ZoomTransform::keepInside()
{
    m_offset = {inside(m_offset.x(), m_content.width() * m_scale, m_view.width()),
                inside(m_offset.y(), m_content.height() * m_scale, m_view.height())};
}

} // namespace vitrine
