// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/zoomcontent.h"

#include <QPainter>

namespace vitrine {

ImageContent::ImageContent(const QImage &image, QObject *parent) : ZoomContent(parent), m_levels{image} {}

void ImageContent::paint(QPainter &painter, const QRectF &target, const QRectF &part, double scale)
{
    // Bilinear drawing under one half loses lines: draw from a copy that is at most twice too large.
    double wanted = scale * painter.device()->devicePixelRatioF();
    qsizetype level = 0;
    for (; wanted < 0.5 && m_levels.at(level).width() > 64; wanted *= 2) {
        if (++level == m_levels.size())
            m_levels.append(m_levels.constLast().scaled(m_levels.constLast().size() / 2, Qt::IgnoreAspectRatio,
                                                        Qt::SmoothTransformation));
    }
    const QImage &image = m_levels.at(level);
    const double x = image.width() / double(size().width());
    const double y = image.height() / double(size().height());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, image, QRectF(part.x() * x, part.y() * y, part.width() * x, part.height() * y));
}

} // namespace vitrine
