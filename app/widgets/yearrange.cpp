// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/yearrange.h"

#include "models/dates.h"
#include "widgets/paint.h"
#include "widgets/yearhandle.h"

#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr int mostBars = 24;
constexpr int barsHeight = 96; ///< design pixels

int floorTo(int year, int step)
{
    return static_cast<int>(std::floor(double(year) / step)) * step;
}

int stepFor(int years)
{
    for (const int step : {1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500})
        if (years / step < mostBars)
            return step;
    return 1000;
}

Day firstDay(Calendar calendar, int year)
{
    return dayOf(calendar, {year, 1, 1}).value_or(Day{year, 1, 1});
}

Day lastDay(Calendar calendar, int year)
{
    return Day::fromJulianDay(firstDay(calendar, year + 1).toJulianDay() - 1);
}

} // namespace

YearRange::YearRange(LookHolder &holder, QWidget *parent)
    : Component(holder, parent), m_from(new YearHandle(holder, *this, true)), m_to(new YearHandle(holder, *this, false))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
    placeHandles();
}

void YearRange::retranslate()
{
    setAccessibleName(tr("Years"));
    m_from->setAccessibleName(tr("From the year"));
    m_to->setAccessibleName(tr("To the year"));
    update();
}

void YearRange::setYears(const std::vector<YearCount> &years, Calendar calendar, std::optional<Day> from, std::optional<Day> to)
{
    m_calendar = calendar;
    std::vector<YearCount> all = years;
    // What is chosen can be seen, also where nothing is left of it.
    for (const auto &day : {from, to}) {
        if (day)
            all.push_back({partsOf(calendar, *day).year, 0});
    }
    std::stable_sort(all.begin(), all.end(), [](const YearCount &a, const YearCount &b) { return a.year < b.year; });
    fillBars(all);
    const int last = m_first + static_cast<int>(m_bars.size()) * m_step - 1;
    m_fromYear = from ? partsOf(calendar, *from).year : m_first;
    m_toYear = to ? partsOf(calendar, *to).year : last;
    for (YearHandle *handle : {m_from, m_to})
        handle->setRange(m_first, std::max(m_first, last));
    placeHandles();
    updateGeometry();
    update();
}

void YearRange::fillBars(const std::vector<YearCount> &years)
{
    m_bars.clear();
    if (years.empty())
        return;
    m_step = stepFor(years.back().year - years.front().year + 1);
    m_first = floorTo(years.front().year, m_step);
    m_bars.assign(static_cast<size_t>((years.back().year - m_first) / m_step + 1), 0);
    for (const YearCount &year : years)
        m_bars[static_cast<size_t>((year.year - m_first) / m_step)] += year.count;
}

QRect YearRange::barsRect() const
{
    // Where both handles stand under the first bar they still have room.
    const int inset = look().metrics.target() / 2 + look().metrics.px(YearHandle::radius + 1);
    return {inset, look().metrics.px(8), std::max(1, width() - 2 * inset), look().metrics.px(barsHeight)};
}

int YearRange::xOf(int edge) const
{
    const QRect bars = barsRect();
    const double share = (edge - m_first) / double(std::max<size_t>(1, m_bars.size()) * static_cast<size_t>(m_step));
    const int way = static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * bars.width()));
    return isRightToLeft() ? bars.left() + bars.width() - way : bars.left() + way;
}

int YearRange::yearAt(int x, bool isFrom) const
{
    const QRect bars = barsRect();
    x -= handleX(isFrom) - middleOf(isFrom ? m_fromYear : m_toYear); // it may stand beside its bar
    const int way = isRightToLeft() ? bars.left() + bars.width() - x : x - bars.left();
    const auto count = static_cast<int>(m_bars.size());
    const int bar = std::clamp(static_cast<int>(std::floor(double(way) * count / bars.width())), 0, std::max(0, count - 1));
    return m_first + bar * m_step + (isFrom ? 0 : m_step - 1);
}

int YearRange::middleOf(int year) const
{
    const int start = m_first + (year - m_first) / m_step * m_step;
    return (xOf(start) + xOf(start + m_step)) / 2;
}

/// Under the middle of its bar; where both have the same bar, or its neighbour, they stand side by side.
int YearRange::handleX(bool isFrom) const
{
    const int from = middleOf(m_fromYear);
    const int to = middleOf(m_toYear);
    const int lacking = std::max(0, 2 * look().metrics.px(YearHandle::radius) + 2 - std::abs(to - from));
    const int outward = (lacking + 1) / 2 * (isRightToLeft() ? -1 : 1);
    return isFrom ? from - outward : to + outward;
}

int YearRange::trackY() const
{
    return barsRect().bottom() + 1 + look().metrics.px(YearHandle::radius + 5);
}

std::vector<QWidget *> YearRange::handles() const
{
    return {m_from, m_to};
}

void YearRange::placeHandles()
{
    const int side = look().metrics.target();
    const int y = trackY() - side / 2;
    const bool areSeen = m_bars.size() > 1 || (m_bars.size() == 1 && m_step > 1);
    for (YearHandle *handle : {m_from, m_to}) {
        const int year = handle->isFrom() ? m_fromYear : m_toYear;
        handle->setValue(year);
        handle->setVisible(areSeen);
        handle->setGeometry(handleX(handle->isFrom()) - side / 2, y, side, side);
    }
    // Where both stand at the far end only the first can still be moved.
    (m_fromYear > m_first && m_toYear >= m_to->maximum() ? m_from : m_to)->raise();
}

void YearRange::move(const YearHandle &handle, int year, bool isFinal)
{
    const int last = m_first + static_cast<int>(m_bars.size()) * m_step - 1;
    if (handle.isFrom())
        m_fromYear = std::clamp(year, m_first, m_toYear);
    else
        m_toYear = std::clamp(year, m_fromYear, last);
    placeHandles();
    update();
    if (isFinal)
        choose();
}

void YearRange::choose()
{
    std::optional<Day> from;
    std::optional<Day> to;
    if (m_fromYear > m_first)
        from = firstDay(m_calendar, m_fromYear);
    if (m_toYear < m_first + static_cast<int>(m_bars.size()) * m_step - 1)
        to = lastDay(m_calendar, m_toYear);
    Q_EMIT rangeChosen(from, to);
}

void YearRange::mousePressEvent(QMouseEvent *event)
{
    m_pressedX = event->button() == Qt::LeftButton ? event->position().toPoint().x() : -1;
}

void YearRange::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const bool isTouch = m_pressedX >= 0 && std::abs(at.x() - m_pressedX) <= look().metrics.flick();
    m_pressedX = -1;
    if (!isTouch || isEmpty() || !barsRect().contains(at))
        return;
    const int way = isRightToLeft() ? barsRect().left() + barsRect().width() - at.x() : at.x() - barsRect().left();
    const int bar = std::clamp(way * static_cast<int>(m_bars.size()) / barsRect().width(), 0, static_cast<int>(m_bars.size()) - 1);
    m_fromYear = m_first + bar * m_step;
    m_toYear = m_fromYear + m_step - 1;
    placeHandles();
    update();
    choose();
}

QString YearRange::label(bool isFrom) const
{
    const Day day = isFrom ? firstDay(m_calendar, m_fromYear) : lastDay(m_calendar, m_toYear);
    return yearsInBothCalendars(day, look().language);
}

QString YearRange::emptyWords() const
{
    return tr("None of these has a date.");
}

bool YearRange::labelsFit(int width) const
{
    const QFontMetrics font(look().font(TextRole::Caption));
    return font.horizontalAdvance(label(true)) + font.horizontalAdvance(label(false)) + look().metrics.px(16) <= width;
}

int YearRange::heightForWidth(int width) const
{
    if (isEmpty())
        return wrappedHeight(emptyWords(), width, TextRole::Caption, look().language, look());
    const int lines = labelsFit(width) ? 1 : 2;
    return look().metrics.px(8 + barsHeight) + 2 * look().metrics.px(YearHandle::radius + 6) + lines * look().lineHeight(TextRole::Caption);
}

QSize YearRange::sizeHint() const
{
    const int width = this->width() > 0 ? this->width() : look().metrics.px(360);
    return {width, heightForWidth(width)};
}

void YearRange::resizeEvent(QResizeEvent *)
{
    placeHandles();
}

void YearRange::lookChanged()
{
    Component::lookChanged();
    placeHandles();
}

void YearRange::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = look().tokens();
    if (isEmpty()) {
        paintText(painter, rect(), emptyWords(), TextRole::Caption, look().language, tokens.ink2, look());
        return;
    }
    const QRect bars = barsRect();
    const int highest = std::max(1, *std::max_element(m_bars.begin(), m_bars.end()));
    const double gap = std::min(double(look().metrics.px(4)), bars.width() / double(m_bars.size()) / 3);
    for (size_t i = 0; i < m_bars.size(); ++i) {
        if (m_bars[i] == 0)
            continue;
        const int year = m_first + static_cast<int>(i) * m_step;
        const int a = xOf(year);
        const int b = xOf(year + m_step);
        const double high = std::max(double(look().metrics.px(6)), double(bars.height()) * m_bars[i] / highest);
        const QRectF bar(std::min(a, b) + gap / 2, bars.bottom() + 1 - high, std::max(1.0, std::abs(b - a) - gap), high);
        const bool isChosen = year + m_step > m_fromYear && year <= m_toYear;
        paintPanel(painter, bar, std::min(4.0, bar.width() / 3), isChosen ? tokens.accent : mixed(tokens.ground, tokens.edge, 0.55), {}, 0);
    }
    painter.fillRect(QRect(bars.left(), bars.bottom() + 1, bars.width(), 1), tokens.rule);
    if (m_from->isVisibleTo(this)) {
        const int thick = look().metrics.px(4);
        const int first = std::min(handleX(true), handleX(false));
        const int last = std::max(handleX(true), handleX(false));
        painter.fillRect(QRect(bars.left(), trackY() - thick / 2, bars.width(), thick), tokens.rule);
        painter.fillRect(QRect(first, trackY() - thick / 2, last - first, thick), tokens.accent);
    }
    const int top = trackY() + look().metrics.px(YearHandle::radius + 6);
    const int line = look().lineHeight(TextRole::Caption);
    const int second = labelsFit(width()) ? 0 : line;
    paintText(painter, QRectF(0, top, width(), line), label(true), TextRole::Caption, look().language, tokens.ink2, look());
    // The trailing edge: the measure of the words decides where they begin.
    const int wide = QFontMetrics(look().font(TextRole::Caption)).horizontalAdvance(label(false)) + 4;
    const QRectF place(isRightToLeft() ? 0 : std::max(0, width() - wide), top + second, std::min(wide, width()), line);
    paintText(painter, place, label(false), TextRole::Caption, look().language, tokens.ink2, look());
}

} // namespace vitrine
