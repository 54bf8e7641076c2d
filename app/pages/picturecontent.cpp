// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/picturecontent.h"

#include "domain/reader.h"
#include "media/imageloader.h"
#include "widgets/look.h"
#include "widgets/paint.h"
#include "widgets/tilecontent.h"
#include "widgets/zoomview.h"

#include <QCoreApplication>
#include <QPainter>

namespace vitrine {

namespace {
/// Above this a picture is shown in tiles: it would take more memory than it is worth.
constexpr qint64 wholePixels = 6'000'000;
} // namespace

ZoomContent *contentFor(const Medium &medium, const Reader &reader, ImageLoader &images)
{
    const auto path = reader.originalPath(medium.sha256);
    if (!path)
        return nullptr;
    if (static_cast<qint64>(medium.width) * medium.height > wholePixels)
        return new TileContent(*path, medium.sha256, reader.previewsFolder());
    return new LoadedContent(*path, medium.sha256, images);
}

void showPicture(ZoomView &view, const Medium &medium, const Reader &reader, ImageLoader &images)
{
    view.setProblem(QString());
    view.setLoading();
    if (ZoomContent *content = contentFor(medium, reader, images))
        view.setContent(content);
    else
        view.setProblem(QCoreApplication::translate("vitrine::ItemPage",
                                                    "This picture is missing here. The words beside it remain."));
}

LoadedContent::LoadedContent(const QString &path, const QString &sha256, ImageLoader &images, QObject *parent)
    : ZoomContent(parent)
{
    images.load({path, QSize(), sha256}, this, [this](const Result<QImage> &image) {
        if (!image) {
            Q_EMIT failed(image.error().message);
            return;
        }
        m_image = new ImageContent(*image, this);
        Q_EMIT changed();
    });
}

QSize LoadedContent::size() const
{
    return m_image ? m_image->size() : QSize();
}

void LoadedContent::paint(QPainter &painter, const QRectF &target, const QRectF &part, double scale)
{
    if (m_image)
        m_image->paint(painter, target, part, scale);
}

LitContent::LitContent(ZoomContent *inner, const LookHolder &holder, QObject *parent)
    : ZoomContent(parent), m_inner(inner), m_holder(holder)
{
    inner->setParent(this);
    connect(inner, &ZoomContent::changed, this, &ZoomContent::changed);
    connect(inner, &ZoomContent::failed, this, &ZoomContent::failed);
}

void LitContent::setLit(const std::vector<LineBox> &boxes)
{
    if (boxes == m_lit)
        return;
    m_lit = boxes;
    Q_EMIT changed();
}

void LitContent::paint(QPainter &painter, const QRectF &target, const QRectF &part, double scale)
{
    m_inner->paint(painter, target, part, scale);
    QColor colour = tokensOf(Theme::Paper).accent;
    colour.setAlphaF(0.22F);
    const QSize whole = size();
    for (const LineBox &box : m_lit) {
        const QRectF onPage(box.x * whole.width(), box.y * whole.height(), box.width * whole.width(),
                            box.height * whole.height());
        const double grow = m_holder.look().metrics.px(4);
        const QRectF shown(target.topLeft() + (onPage.topLeft() - part.topLeft()) * scale, onPage.size() * scale);
        painter.fillRect(shown.adjusted(-grow, -grow, grow, grow) & target, colour);
    }
}

} // namespace vitrine
