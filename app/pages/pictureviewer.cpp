// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pictureviewer.h"

#include "media/imageloader.h"
#include "models/words.h"
#include "pages/picturecontent.h"
#include "widgets/textblock.h"
#include "widgets/viewstrip.h"
#include "widgets/zoomview.h"

#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {

PictureViewer::PictureViewer(PageContext &context, QWidget *parent) : ItemViewer(context, parent)
{
    m_zoom = new ZoomView(context.look, this);
    m_zoom->setObjectName(QStringLiteral("zoom"));
    m_caption = new TextBlock(context.look, TextRole::Caption, this);
    m_caption->setInk(TextBlock::Ink::Second);
    m_strip = new ViewStrip(context.look, this);
    connect(m_strip, &ViewStrip::viewChosen, this, &PictureViewer::choose);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_zoom, 1);
    m_column->addWidget(m_caption);
    m_column->addWidget(m_strip);
}

void PictureViewer::show(const ItemDetails &details, const Route &route)
{
    m_column->setSpacing(look().metrics.px(16));
    m_views.clear();
    for (const Medium *medium : details.views())
        m_views.push_back(*medium);
    m_language = details.language;
    m_strip->setVisible(m_views.size() > 1);
    fillStrip();
    m_chosen = -1;
    if (m_views.empty()) {
        m_shown.clear();
        m_caption->hide();
        m_zoom->setProblem(tr("There is no picture of this object here."));
        return;
    }
    const bool samePicture = m_shown == m_views[static_cast<size_t>(std::clamp<int>(route.medium, 0, static_cast<int>(m_views.size()) - 1))].sha256;
    choose(route.medium);
    if (!samePicture)
        m_zoom->setZoomState(route.zoom);
}

void PictureViewer::fillStrip()
{
    std::vector<ViewThumb> thumbs;
    for (const Medium &view : m_views)
        thumbs.push_back({QImage(), Words::view(view.role, view.page)});
    m_strip->setViews(thumbs);
    for (int i = 0; i < static_cast<int>(m_views.size()); ++i) {
        const QString digest = m_views[static_cast<size_t>(i)].sha256;
        const auto path = context().reader.originalPath(digest);
        if (!path)
            continue;
        const QSize within(look().metrics.px(360), look().metrics.px(240));
        context().images.load({*path, within, digest}, this, [this, i, digest](const Result<QImage> &image) {
            const bool stillThere = i < static_cast<int>(m_views.size()) && m_views[static_cast<size_t>(i)].sha256 == digest;
            if (image && stillThere)
                m_strip->setImage(i, *image);
        });
    }
}

void PictureViewer::choose(int index)
{
    index = std::clamp<int>(index, 0, static_cast<int>(m_views.size()) - 1);
    if (index == m_chosen)
        return;
    m_chosen = index;
    m_strip->setCurrent(index);
    const Medium &medium = m_views[static_cast<size_t>(index)];
    const ShownText caption = shownText(medium.caption, m_language);
    m_caption->setText(caption.text, caption.language);
    // "Front" stands on the strip already; with one view it says nothing.
    m_caption->setVisible(!caption.isEmpty() && caption.text != Words::view(medium.role, medium.page));
    m_zoom->setDescription(shownText(medium.altText, m_language).text);
    if (m_shown == medium.sha256)
        return;
    m_shown = medium.sha256;
    showPicture(*m_zoom, medium, context().reader, context().images);
    m_zoom->fit();
}

void PictureViewer::saveInto(Route &route) const
{
    route.medium = std::max(0, m_chosen);
    route.zoom = m_zoom->zoomState();
}

} // namespace vitrine
