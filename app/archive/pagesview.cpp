// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/pagesview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace vitrine {

namespace {

constexpr int around = 20;  ///< a page
constexpr int between = 18; ///< two of them
constexpr double screenDots = 96;
constexpr double mostPixels = 24e6; ///< of one page, so that a large one at full zoom stays within memory
constexpr int keptKilobytes = 160 * 1024;
constexpr int scrollPause = 40; // milliseconds
constexpr double zoomStep = 1.1;
constexpr int wheelStep = 120;

} // namespace

PagesView::PagesView(const Tokens &tokens, QWidget *parent) : QAbstractScrollArea(parent), m_tokens(tokens), m_images(keptKilobytes)
{
    setObjectName(QStringLiteral("pages"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    m_soon.setSingleShot(true);
    m_soon.setInterval(scrollPause);
    connect(&m_soon, &QTimer::timeout, this, &PagesView::ask);
}

void PagesView::setPages(int count, QSizeF size, bool keepsPlace)
{
    const int page = keepsPlace ? m_current : 0;
    const double down = keepsPlace ? verticalScrollBar()->value() : 0;
    m_images.clear();
    m_count = count;
    m_size = size;
    m_current = std::clamp(page, 0, std::max(count - 1, 0));
    arrange();
    verticalScrollBar()->setValue(int(down));
    findCurrent();
    ask();
    viewport()->update();
}

void PagesView::setImage(int page, double dotsPerInch, const QImage &image)
{
    const Painted *known = m_images.object(page);
    if (known && std::abs(dotsPerInch - this->dotsPerInch()) > 0.5 && std::abs(known->dotsPerInch - this->dotsPerInch()) < 0.5)
        return; // a sharper one is there already
    m_images.insert(page, new Painted{image, dotsPerInch}, std::max(1, int(image.sizeInBytes() / 1024)));
    viewport()->update(pageRect(page));
}

QImage PagesView::image(int page) const
{
    const Painted *known = m_images.object(page);
    return known ? known->image : QImage();
}

double PagesView::fittingZoom() const
{
    const double perPoint = screenDots / 72;
    // as if the bar were there, so that it does not come and go
    const double width = (this->width() - verticalScrollBar()->sizeHint().width() - 2 * around) / (m_size.width() * perPoint);
    const double height = (this->height() - 2 * around) / (m_size.height() * perPoint);
    return std::clamp(m_fit == Fit::Page ? std::min(width, height) : width, leastZoom, mostZoom);
}

double PagesView::zoom() const { return m_fit == Fit::None ? m_zoom : fittingZoom(); }

double PagesView::dotsPerInch() const
{
    const double inches = m_size.width() * m_size.height() / (72 * 72);
    return std::min(zoom() * screenDots * devicePixelRatioF(), std::sqrt(mostPixels / inches));
}

QSize PagesView::pagePixels() const { return (m_size * zoom() * screenDots / 72).toSize(); }

void PagesView::setFit(Fit fit)
{
    if (fit == Fit::None)
        m_zoom = zoom();
    const int page = m_current;
    m_fit = fit;
    arrange();
    goTo(page);
    Q_EMIT zoomChanged();
}

void PagesView::setZoom(double zoom) { zoomTo(zoom, viewport()->rect().center()); }

void PagesView::zoomBy(int steps) { setZoom(zoom() * std::pow(zoomStep, steps)); }

/// What lies under the point stays there.
void PagesView::zoomTo(double zoom, QPointF point)
{
    const double before = this->zoom();
    m_fit = Fit::None;
    m_zoom = std::clamp(zoom, leastZoom, mostZoom);
    const double factor = m_zoom / before;
    const double x = (fromLeft() + point.x()) * factor - point.x();
    const double y = (verticalScrollBar()->value() + point.y()) * factor - point.y();
    arrange();
    const int left = int(std::lround(x));
    horizontalScrollBar()->setValue(isRightToLeft() ? horizontalScrollBar()->maximum() - left : left);
    verticalScrollBar()->setValue(int(std::lround(y)));
    findCurrent();
    Q_EMIT zoomChanged();
}

void PagesView::arrange()
{
    const QSize page = pagePixels();
    const int tall = m_count == 0 ? 0 : 2 * around + m_count * page.height() + (m_count - 1) * between;
    const int wide = m_count == 0 ? 0 : page.width() + 2 * around;
    verticalScrollBar()->setRange(0, std::max(0, tall - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, wide - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(40);
    m_soon.start();
    viewport()->update();
}

/// A window from right to left counts from the other side.
int PagesView::fromLeft() const
{
    const int value = horizontalScrollBar()->value();
    return isRightToLeft() ? horizontalScrollBar()->maximum() - value : value;
}

QRect PagesView::pageRect(int page) const
{
    const QSize size = pagePixels();
    const int free = viewport()->width() - size.width();
    const int x = free > 2 * around ? free / 2 : around - fromLeft();
    return {QPoint(x, around + page * (size.height() + between) - verticalScrollBar()->value()), size};
}

std::vector<int> PagesView::inSight() const
{
    std::vector<int> pages;
    const int step = pagePixels().height() + between;
    const int first = std::max(0, (verticalScrollBar()->value() - around) / step);
    for (int page = first; page < m_count && pageRect(page).top() < viewport()->height(); ++page)
        pages.push_back(page);
    return pages;
}

std::vector<int> PagesView::missing() const
{
    std::vector<int> pages;
    for (const int page : inSight()) {
        const Painted *known = m_images.object(page);
        if (!known || std::abs(known->dotsPerInch - dotsPerInch()) > 0.5)
            pages.push_back(page);
    }
    return pages;
}

/// What is seen first, then what will be seen next.
void PagesView::ask()
{
    std::vector<int> pages = missing();
    const std::vector<int> seen = inSight();
    if (!seen.empty()) {
        for (const int page : {seen.back() + 1, seen.front() - 1}) {
            if (page >= 0 && page < m_count && !m_images.contains(page))
                pages.push_back(page);
        }
    }
    Q_EMIT wanted(pages, dotsPerInch());
}

void PagesView::goTo(int page)
{
    const int wished = std::clamp(page, 0, std::max(m_count - 1, 0));
    const int step = pagePixels().height() + between;
    verticalScrollBar()->setValue(wished == 0 ? 0 : around + wished * step - between / 2);
    if (m_current != wished) { // the last ones may all be in sight
        m_current = wished;
        Q_EMIT currentChanged(m_current);
    }
}

void PagesView::findCurrent()
{
    int best = m_current;
    int most = 0;
    for (const int page : inSight()) {
        const int seen = pageRect(page).intersected(viewport()->rect()).height();
        if (seen > most) {
            most = seen;
            best = page;
        }
    }
    if (best != m_current) {
        m_current = best;
        Q_EMIT currentChanged(m_current);
    }
}

void PagesView::scrollContentsBy(int, int)
{
    findCurrent();
    m_soon.start();
    viewport()->update();
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = m_current;
    arrange();
    if (m_fit != Fit::None) {
        goTo(page);
        Q_EMIT zoomChanged();
    }
}

void PagesView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    m_wheel += event->angleDelta().y();
    const int steps = m_wheel / wheelStep;
    m_wheel -= steps * wheelStep;
    if (steps != 0)
        zoomTo(zoom() * std::pow(zoomStep, steps), event->position());
    event->accept();
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    const auto isKey = [event](std::initializer_list<int> keys) { return std::find(keys.begin(), keys.end(), event->key()) != keys.end(); };
    if (isKey({Qt::Key_PageDown, Qt::Key_Space}))
        goTo(m_current + 1);
    else if (isKey({Qt::Key_PageUp, Qt::Key_Backspace}))
        goTo(m_current - 1);
    else if (isKey({Qt::Key_Home}))
        goTo(0);
    else if (isKey({Qt::Key_End}))
        goTo(m_count - 1);
    else if (isControl && isKey({Qt::Key_Plus, Qt::Key_Equal}))
        zoomBy(1);
    else if (isControl && isKey({Qt::Key_Minus}))
        zoomBy(-1);
    else if (isControl && isKey({Qt::Key_0}))
        setZoom(1);
    else
        return QAbstractScrollArea::keyPressEvent(event);
    event->accept();
}

void PagesView::paintPage(QPainter &painter, int page) const
{
    const QRect place = pageRect(page);
    const Painted *known = m_images.object(page);
    if (known)
        painter.drawImage(place, known->image);
    else
        painter.fillRect(place, m_tokens.plate);
    painter.setPen(page == m_current && hasFocus() ? m_tokens.focus : m_tokens.edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
}

void PagesView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(viewport()->rect(), mixed(m_tokens.ground, m_tokens.ink, 0.08));
    for (const int page : inSight())
        paintPage(painter, page);
}

} // namespace vitrine
