// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/itemviewer.h"

class QVBoxLayout;

namespace vitrine {

class TextBlock;
class ViewStrip;
class ZoomView;

/// Photographs, objects, artworks: one view large, the others in a strip below.
class PictureViewer final : public ItemViewer {
    Q_OBJECT
public:
    PictureViewer(PageContext &context, QWidget *parent);

    void show(const ItemDetails &details, const Route &route) override;
    void saveInto(Route &route) const override;

private:
    void choose(int index);
    void fillStrip();

    ZoomView *m_zoom;
    TextBlock *m_caption;
    ViewStrip *m_strip;
    QVBoxLayout *m_column;
    std::vector<Medium> m_views;
    QString m_language;
    int m_chosen = -1;
    QString m_shown; ///< digest of the picture in the view
};

} // namespace vitrine
