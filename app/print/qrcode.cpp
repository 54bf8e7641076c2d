// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/qrcode.h"

#include "print/ink.h"

#include <QPainterPath>

#include <memory>
#include <qrencode.h>

namespace vitrine {

QrCode QrCode::of(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    QrCode code;
    if (bytes.isEmpty())
        return code;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(
        QRcode_encodeData(static_cast<int>(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0, QR_ECLEVEL_M), QRcode_free);
    if (!made)
        return code;
    code.m_side = made->width;
    const auto count = static_cast<size_t>(made->width * made->width);
    for (size_t i = 0; i < count; ++i)
        code.m_dark.push_back(made->data[i] & 1);
    return code;
}

void QrCode::paint(QPainter &painter, const QRectF &place) const
{
    if (isEmpty())
        return;
    const double module = std::min(place.width(), place.height()) / (m_side + 2 * quietZone);
    const QPointF corner = place.topLeft() + QPointF(module, module) * quietZone;
    QPainterPath dark; // one path, so that no seams show between its areas
    dark.setFillRule(Qt::WindingFill);
    for (int y = 0; y < m_side; ++y) {
        for (int x = 0; x < m_side;) {
            int end = x;
            while (end < m_side && isDark(end, y))
                ++end;
            if (end > x)
                dark.addRect(corner.x() + x * module, corner.y() + y * module, (end - x) * module, module);
            x = std::max(end, x + 1);
        }
    }
    painter.fillPath(dark, colourOf(Ink::Text));
}

} // namespace vitrine
