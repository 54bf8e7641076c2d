// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "widgets/zoomcontent.h"

namespace vitrine {

class ImageLoader;
class LookHolder;
class Reader;
class ZoomView;

/// Puts the picture of a medium into a view: in tiles when it is large, else as a whole; or says why there is none.
void showPicture(ZoomView &view, const Medium &medium, const Reader &reader, ImageLoader &images);

/// Another content with lit boxes painted over it: the lines of a page that are being read.
class LitContent final : public ZoomContent {
    Q_OBJECT
public:
    LitContent(ZoomContent *inner, const LookHolder &holder, QObject *parent = nullptr); ///< takes `inner`

    void setLit(const std::vector<LineBox> &boxes);
    [[nodiscard]] QSize size() const override { return m_inner->size(); }
    void paint(QPainter &painter, const QRectF &target, const QRectF &part, double scale) override;

private:
    ZoomContent *m_inner; ///< child
    const LookHolder &m_holder;
    std::vector<LineBox> m_lit;
};

/// A picture that is decoded beside the main thread and shown when it is there.
class LoadedContent final : public ZoomContent {
    Q_OBJECT
public:
    LoadedContent(const QString &path, const QString &sha256, ImageLoader &images, QObject *parent = nullptr);
    [[nodiscard]] QSize size() const override;
    void paint(QPainter &painter, const QRectF &target, const QRectF &part, double scale) override;

private:
    ImageContent *m_image = nullptr; ///< child, once loaded
};

/// The content for a medium; null when its file is not there.
[[nodiscard]] ZoomContent *contentFor(const Medium &medium, const Reader &reader, ImageLoader &images);

} // namespace vitrine
