// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/itemviewer.h"

class QHBoxLayout;
class QVBoxLayout;

namespace vitrine {

class TextBlock;
class TouchButton;
class ViewStrip;
class ZoomView;

/// Photographs, objects, artworks: one view large, the others in a strip below, previous and next view.
class PictureViewer final : public ItemViewer {
    Q_OBJECT
public:
    PictureViewer(PageContext &context, QWidget *parent);

    void show(const ItemDetails &details, const Route &route) override;
    void saveInto(Route &route) const override;

Q_SIGNALS:
    void neighbourAsked(int direction); ///< -1 the item before, 1 the one after

private:
    void choose(int index);
    void fillStrip();

    ZoomView *m_zoom;
    TextBlock *m_caption;
    ViewStrip *m_strip;
    TouchButton *m_previous;
    TouchButton *m_next;
    QVBoxLayout *m_column;
    QHBoxLayout *m_row;
    std::vector<Medium> m_views;
    QString m_language;
    int m_chosen = -1;
    QString m_shown; ///< digest of the picture in the view
};

} // namespace vitrine
