// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timelineview.h"

#include "widgets/paint.h"
#include "widgets/textlines.h"
#include "widgets/touchbutton.h"

#include <QResizeEvent>
#include <QPainter>

#include <algorithm>
#include <cstdlib>

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
    measure();
    updateGeometry();
    place();
}

int TimelineView::cardWidth() const
{
    return look().metrics.px(400 * look().metrics.textPercent / 100.0);
}

/// Laying the words out takes long where there are many: once for each look.
void TimelineView::measure()
{
    m_above = m_below = 0;
    for (size_t i = 0; i < m_moments.size(); ++i) {
        int &tallest = i % 2 == 0 ? m_above : m_below;
        tallest = std::max(tallest, m_moments[i]->heightFor(cardWidth()));
    }
}

int TimelineView::band() const
{
    return look().lineHeight(TextRole::Caption) + look().metrics.px(24);
}

/// What there is stands in the middle of the height.
int TimelineView::axis() const
{
    return m_above + band() + std::max(0, height() - m_above - m_below - 2 * band()) / 2;
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
    return {count == 0 ? 0 : cardWidth() + (count - 1) * step() * 3 / 4 + look().metrics.gap(), m_above + m_below + 2 * band()};
}

QSize TimelineView::minimumSizeHint() const
{
    // A scroll area gives a widget no more height than this asks for.
    const int narrowest = look().metrics.px(480);
    return look().metrics.isPortrait() ? QSize(narrowest, heightForWidth(std::max(width(), narrowest))) : sizeHint();
}

void TimelineView::lookChanged()
{
    measure();
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
    const int middle = axis();
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
        const int top = i % 2 == 0 ? middle - band() - tall : middle + band();
        moment->setGeometry(isRightToLeft() ? width() - x - wide : x, top, wide, tall);
    }
    update();
}

QPointF TimelineView::dotOf(size_t moment) const
{
    const QRect card = m_moments[moment]->geometry();
    const int along = look().metrics.px(24);
    if (look().metrics.isPortrait())
        return QPointF(isRightToLeft() ? width() - along : along, card.center().y());
    const int inset = cardWidth() - step() * 3 / 4; // clear of the card before
    return QPointF(isRightToLeft() ? card.right() - inset : card.left() + inset, axis());
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = look().tokens();
    const int thick = look().metrics.px(4);
    const QColor line = mixed(tokens.ground, tokens.accent, 0.65);
    if (!m_moments.empty() && look().metrics.isPortrait())
        painter.fillRect(QRect(int(dotOf(0).x()) - thick / 2, 0, thick, height()), line);
    else
        painter.fillRect(QRect(0, axis() - thick / 2, width(), thick), line);
    for (size_t i = 0; i < m_moments.size(); ++i)
        paintMoment(painter, i, line);
}

/// A dot on the line, a stem from it to its card, and on the other side its years.
void TimelineView::paintMoment(QPainter &painter, size_t moment, const QColor &line) const
{
    const Tokens &tokens = look().tokens();
    const QRect card = m_moments[moment]->geometry();
    const QPointF at = dotOf(moment);
    const int thin = look().metrics.px(3);
    const bool portrait = look().metrics.isPortrait();
    const bool isAbove = moment % 2 == 0;
    if (portrait) {
        const int edge = isRightToLeft() ? card.right() + 1 : card.left();
        const int from = std::min(int(at.x()), edge);
        painter.fillRect(QRect(from, int(at.y()) - thin / 2, std::abs(edge - int(at.x())), thin), line);
    } else {
        const int edge = isAbove ? card.bottom() + 1 : card.top();
        const int from = std::min(int(at.y()), edge);
        painter.fillRect(QRect(int(at.x()) - thin / 2, from, thin, std::abs(edge - int(at.y()))), line);
    }
    const double dot = look().metrics.px(8);
    const double halo = dot + look().metrics.px(6);
    paintPanel(painter, QRectF(at.x() - halo, at.y() - halo, 2 * halo, 2 * halo), halo, tokens.ground, {}, 0);
    paintPanel(painter, QRectF(at.x() - dot, at.y() - dot, 2 * dot, 2 * dot), dot, tokens.accent, {}, 0);
    if (portrait)
        return;
    const QString &years = m_moments[moment]->entry.years;
    const QString language = m_moments[moment]->language();
    const int wide = TextLines::widthOf(years, TextRole::Caption, language, look());
    const int tall = look().lineHeight(TextRole::Caption);
    const double top = isAbove ? at.y() + look().metrics.px(14) : at.y() - tall - look().metrics.px(14);
    // Centred on its dot, but never over the ends of the line.
    const double x = std::clamp(at.x() - wide / 2.0, 0.0, std::max(0.0, double(width() - wide)));
    paintText(painter, QRectF(x, top, wide, tall), years, TextRole::Caption, language, tokens.ink2, look());
}

} // namespace vitrine
