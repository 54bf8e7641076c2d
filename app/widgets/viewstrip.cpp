// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/viewstrip.h"

#include "widgets/textlines.h"
#include "widgets/touchbutton.h"

#include <QPainter>

#include <algorithm>

namespace vitrine {

class ViewStrip::Thumb final : public TouchButton {
public:
    using TouchButton::TouchButton;
    ViewThumb view;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &tokens = look().tokens();
        const double radius = look().metrics.px(10);
        paintPanel(painter, rect(), radius, tokens.plate, tokens.rule);
        paintCovering(painter, QRectF(rect()).adjusted(2, 2, -2, -2), radius, view.image);
        const int pad = look().metrics.px(12);
        const TextLines words(view.role, {TextRole::Caption, look().language, width() - 2 * pad, Qt::AlignLeading}, look());
        const double top = height() - words.height() - look().metrics.px(4);
        if (!view.image.isNull()) {
            painter.setClipRect(QRectF(2, top, width() - 4, height() - top - 2));
            paintPanel(painter, QRectF(rect()).adjusted(2, 2, -2, -2), radius, veilColour(), {}, 0);
            painter.setClipping(false);
        }
        words.paint(painter, QPointF(pad, top), view.image.isNull() ? tokens.ink : tokens.overInk);
        if (isChecked())
            paintPanel(painter, rect(), radius, Qt::transparent, tokens.accent, look().metrics.ring());
        if (hasFocus())
            paintRing(painter, rect(), radius, look());
    }
};

ViewStrip::ViewStrip(LookHolder &holder, QWidget *parent) : Component(holder, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ViewStrip::setViews(const std::vector<ViewThumb> &views)
{
    qDeleteAll(m_thumbs);
    m_thumbs.clear();
    for (size_t i = 0; i < views.size(); ++i) {
        auto *thumb = new Thumb(holder(), this);
        thumb->view = views[i];
        thumb->setCheckable(true);
        thumb->setObjectName(QStringLiteral("view_%1").arg(i));
        thumb->setAccessibleName(views[i].role);
        connect(thumb, &TouchButton::clicked, this, [this, i] {
            setCurrent(int(i));
            Q_EMIT viewChosen(int(i));
        });
        thumb->show();
        m_thumbs.push_back(thumb);
    }
    setCurrent(0);
    place();
}

void ViewStrip::setImage(int index, const QImage &image)
{
    if (index < 0 || index >= int(m_thumbs.size()))
        return;
    m_thumbs[size_t(index)]->view.image = image;
    m_thumbs[size_t(index)]->update();
}

void ViewStrip::setCurrent(int index)
{
    m_current = index;
    for (size_t i = 0; i < m_thumbs.size(); ++i)
        m_thumbs[i]->setChecked(int(i) == index);
}

/// Larger letters need wider views and a line more.
int ViewStrip::widest() const
{
    return look().metrics.px(194) * std::max(100, look().metrics.textPercent) / 100;
}

QSize ViewStrip::sizeHint() const
{
    const int count = std::max<int>(1, int(m_thumbs.size()));
    const int more = look().metrics.textPercent > 125 ? look().lineHeight(TextRole::Caption, look().language) : 0;
    return {count * widest() + (count - 1) * look().metrics.gap(), look().metrics.px(128) + more};
}

void ViewStrip::lookChanged()
{
    Component::lookChanged();
    updateGeometry();
    place();
}

void ViewStrip::resizeEvent(QResizeEvent *event)
{
    Component::resizeEvent(event);
    place();
}

void ViewStrip::place()
{
    if (m_thumbs.empty())
        return;
    const int gap = look().metrics.gap();
    const int count = int(m_thumbs.size());
    const int wide = std::clamp((width() + gap) / count - gap, look().metrics.target(), widest());
    for (int i = 0; i < count; ++i) {
        const int x = i * (wide + gap);
        m_thumbs[size_t(i)]->setGeometry(isRightToLeft() ? width() - x - wide : x, 0, wide, height());
    }
}

} // namespace vitrine
