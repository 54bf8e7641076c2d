// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timelineview.h"

#include "widgets/paint.h"
#include "widgets/touchbutton.h"

#include <QResizeEvent>
#include <QPainter>

#include <algorithm>

namespace vitrine {

class TimelineView::Moment final : public TouchButton {
public:
    using TouchButton::TouchButton;
    TimelineEntry entry;

    QString language() const { return entry.language.isEmpty() ? look().language : entry.language; }

    int heightFor(int width) const
    {
        const int inner = width - 2 * look().metrics.px(28);
        return wrappedHeight(entry.when, inner, TextRole::Caption, language(), look()) + look().metrics.grid(1)
               + wrappedHeight(entry.title, inner, TextRole::CardTitle, language(), look()) + 2 * look().metrics.px(24);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &tokens = look().tokens();
        const int pad = look().metrics.px(28);
        const int inner = width() - 2 * pad;
        paintPanel(painter, rect(), look().metrics.radius(), isDown() ? pressedFill(tokens) : tokens.surface, tokens.rule);
        const int y = look().metrics.px(24);
        const int when = wrappedHeight(entry.when, inner, TextRole::Caption, language(), look());
        paintText(painter, QRectF(pad, y, inner, when), entry.when, TextRole::Caption, language(), tokens.ink2, look());
        paintText(painter, QRectF(pad, y + when + look().metrics.grid(1), inner, height()), entry.title, TextRole::CardTitle,
                  language(), tokens.ink, look());
        if (hasFocus())
            paintRing(painter, rect(), look().metrics.radius(), look());
    }
};

TimelineView::TimelineView(LookHolder &holder, QWidget *parent) : Component(holder, parent) {}

void TimelineView::setEntries(const std::vector<TimelineEntry> &entries)
{
    qDeleteAll(m_moments);
    m_moments.clear();
    for (const TimelineEntry &entry : entries) {
        auto *moment = new Moment(holder(), this);
        moment->entry = entry;
        moment->setObjectName(QStringLiteral("moment_") + entry.key);
        moment->setAccessibleName(entry.when + QStringLiteral(": ") + entry.title);
        connect(moment, &TouchButton::clicked, this, [this, key = entry.key] { Q_EMIT entryChosen(key); });
        moment->show();
        m_moments.push_back(moment);
    }
    updateGeometry();
    place();
}

int TimelineView::cardWidth() const
{
    return look().metrics.px(400 * look().metrics.textPercent / 100.0);
}

int TimelineView::tallest() const
{
    int height = 0;
    for (const Moment *moment : m_moments)
        height = std::max(height, moment->heightFor(cardWidth()));
    return height;
}

int TimelineView::heightForWidth(int width) const
{
    int height = 0;
    for (const Moment *moment : m_moments)
        height += moment->heightFor(width - look().metrics.px(72)) + look().metrics.grid(3);
    return height;
}

QSize TimelineView::sizeHint() const
{
    if (look().metrics.isPortrait()) {
        const int width = look().metrics.px(900);
        return {width, heightForWidth(width)};
    }
    // Cards above and below by turns lie half a step apart.
    const int count = int(m_moments.size());
    return {count == 0 ? 0 : cardWidth() + (count - 1) * step() * 3 / 4 + look().metrics.gap(), 2 * (tallest() + look().metrics.px(72))};
}

QSize TimelineView::minimumSizeHint() const
{
    // A scroll area gives a widget no more height than this asks for.
    const int narrowest = look().metrics.px(480);
    return look().metrics.isPortrait() ? QSize(narrowest, heightForWidth(std::max(width(), narrowest))) : sizeHint();
}

void TimelineView::lookChanged()
{
    Component::lookChanged();
    place();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    Component::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
    place();
}

void TimelineView::place()
{
    const int wide = cardWidth();
    int y = 0;
    for (size_t i = 0; i < m_moments.size(); ++i) {
        Moment *moment = m_moments[i];
        if (look().metrics.isPortrait()) {
            const int indent = look().metrics.px(72);
            const int tall = moment->heightFor(width() - indent);
            moment->setGeometry(isRightToLeft() ? 0 : indent, y, width() - indent, tall);
            y += tall + look().metrics.grid(3);
            continue;
        }
        const int tall = moment->heightFor(wide);
        const int x = int(i) * step() * 3 / 4;
        const int top = i % 2 == 0 ? axis() - look().metrics.px(28) - tall : axis() + look().metrics.px(72);
        moment->setGeometry(isRightToLeft() ? width() - x - wide : x, top, wide, tall);
    }
    update();
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = look().tokens();
    const int thick = look().metrics.px(4);
    const double dot = look().metrics.px(8);
    const bool portrait = look().metrics.isPortrait();
    const int along = look().metrics.px(24);
    const int lineX = isRightToLeft() ? width() - along : along;
    const QColor line = mixed(tokens.ground, tokens.accent, 0.65);
    painter.fillRect(portrait ? QRect(lineX - thick / 2, 0, thick, height()) : QRect(0, axis() - thick / 2, width(), thick), line);
    for (size_t i = 0; i < m_moments.size(); ++i) {
        const QRect card = m_moments[i]->geometry();
        const int clear = cardWidth() - step() * 3 / 4; // where the card before ends: the years stand free of it
        const int side = isRightToLeft() ? card.right() - clear : card.left() + clear;
        const QPointF at = portrait ? QPointF(lineX, card.center().y()) : QPointF(side, axis());
        const double halo = dot + look().metrics.px(6);
        paintPanel(painter, QRectF(at.x() - halo, at.y() - halo, 2 * halo, 2 * halo), halo, tokens.ground, {}, 0);
        paintPanel(painter, QRectF(at.x() - dot, at.y() - dot, 2 * dot, 2 * dot), dot, tokens.accent, {}, 0);
        if (portrait)
            continue;
        const int room = cardWidth() * 3 / 4;
        const int away = look().metrics.px(28);
        const int tall = look().lineHeight(TextRole::Caption);
        const double top = i % 2 == 0 ? axis() + look().metrics.px(12) : axis() - tall - look().metrics.px(12);
        const QRectF words(isRightToLeft() ? at.x() - away - room : at.x() + away, top, room, tall);
        paintText(painter, words, m_moments[i]->entry.years, TextRole::Caption, m_moments[i]->language(), tokens.ink2, look());
    }
}

} // namespace vitrine
