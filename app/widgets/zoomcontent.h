// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QObject>
#include <QRectF>

class QPainter;

namespace vitrine {

/// What a ZoomView shows: something with a size that can paint a part of itself.
class ZoomContent : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual QSize size() const = 0; ///< empty while unknown
    /// Paints `part` (content pixels) onto `target` (view pixels) at `scale` view pixels a content pixel.
    virtual void paint(QPainter &painter, const QRectF &target, const QRectF &part, double scale) = 0;

Q_SIGNALS:
    void changed();                      ///< more of it, or its size, is there now
    void failed(const QString &sentence); ///< it cannot be shown
};

/// A picture that is in memory as a whole. Small copies are kept so that a reduced view is smooth and quick.
class ImageContent final : public ZoomContent {
    Q_OBJECT
public:
    explicit ImageContent(const QImage &image, QObject *parent = nullptr);

    [[nodiscard]] QSize size() const override { return m_levels.constFirst().size(); }
    void paint(QPainter &painter, const QRectF &target, const QRectF &part, double scale) override;

private:
    QList<QImage> m_levels; ///< the picture, then each half as large, made when first needed
};

} // namespace vitrine
