// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace vitrine {

/// Where a picture stands in a view, independent of the size of either: kept over a change of language or layout.
struct ZoomState {
    double zoom = 1;               ///< 1 is the whole picture
    QPointF centre{0.5, 0.5};      ///< the point of the picture in the middle of the view, 0 to 1

    bool operator==(const ZoomState &) const = default;
};

/// The arithmetic of zoom and pan: a content of pixels in a view of pixels. The scale of a pinch comes from the two
/// points, as QPinchGesture in Qt 6.4 overshoots.
class ZoomTransform final {
public:
    void setSizes(const QSizeF &view, const QSizeF &content); ///< keeps the state
    void setState(const ZoomState &state);
    [[nodiscard]] ZoomState state() const;

    [[nodiscard]] bool isValid() const { return !m_view.isEmpty() && !m_content.isEmpty(); }
    [[nodiscard]] double scale() const { return m_scale; } ///< view pixels a content pixel
    [[nodiscard]] double fitScale() const;
    [[nodiscard]] double maximumScale() const;
    [[nodiscard]] bool isFit() const;
    [[nodiscard]] bool isAtMaximum() const;
    [[nodiscard]] QRectF contentRect() const; ///< the whole content, in view pixels
    [[nodiscard]] QRectF visibleContent() const; ///< the visible part, in content pixels
    [[nodiscard]] QPointF toContent(const QPointF &viewPoint) const;
    [[nodiscard]] QPointF toView(const QPointF &contentPoint) const;

    void fit();
    void zoomAt(const QPointF &viewPoint, double factor); ///< the content under the point stays there
    void panBy(const QPointF &viewDelta);

    void beginPinch(const QPointF &first, const QPointF &second);
    void pinchTo(const QPointF &first, const QPointF &second);
    void endPinch(); ///< back inside the edges

private:
    void keepInside();

    QSizeF m_view;
    QSizeF m_content;
    double m_scale = 1;
    QPointF m_offset; ///< of the content's top left corner in the view
    QPointF m_pinchAnchor;
    double m_pinchDistance = 0;
    double m_pinchScale = 1;
};

} // namespace vitrine
