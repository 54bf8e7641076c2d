// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/zoomcontent.h"

#include <QPainter>

namespace vitrine {

ImageContent::ImageContent(const QImage &image, QObject *parent) : ZoomContent(parent), m_image(image) {}

void ImageContent::paint(QPainter &painter, const QRectF &target, const QRectF &part, double scale)
{
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const double ratio = painter.device()->devicePixelRatioF();
    const double wanted = scale * ratio;
    if (wanted >= 0.5) {
        painter.drawImage(target, m_image, part);
        return;
    }
    // Bilinear drawing under one half loses lines: keep a smoothly reduced copy.
    if (m_reducedScale < wanted || m_reducedScale > 2 * wanted) {
        m_reducedScale = wanted * 1.3;
        m_reduced = m_image.scaled((QSizeF(m_image.size()) * m_reducedScale).toSize().expandedTo(QSize(1, 1)),
                                   Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    const double x = m_reduced.width() / double(m_image.width());
    const double y = m_reduced.height() / double(m_image.height());
    painter.drawImage(target, m_reduced, QRectF(part.x() * x, part.y() * y, part.width() * x, part.height() * y));
}

} // namespace vitrine
