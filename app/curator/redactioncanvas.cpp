// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/redactioncanvas.h"

#include "curator/redactiondraft.h"
#include "widgets/paint.h"
#include "widgets/zoomview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr double barReach = 7;    ///< view pixels around an edge that take hold of it
constexpr double handle = 8;   ///< side of a handle
constexpr double keyStep = 10; ///< view pixels

} // namespace

RedactionCanvas::RedactionCanvas(ZoomView *view, RedactionDraft &draft) : QWidget(view), m_view(view), m_draft(draft)
{
    setObjectName(u"redactionCanvas"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::CrossCursor);
    lower(); // under the view's own buttons
    view->installEventFilter(this);
    connect(view, &ZoomView::zoomChanged, this, qOverload<>(&QWidget::update));
    connect(&draft, &RedactionDraft::changed, this, [this] {
        describe();
        update();
    });
    setAccessibleDescription(tr("Insert adds a rectangle, the arrow keys move it, with Shift they size it, with Control by single pixels; "
                                "Page Up and Page Down choose another one, Delete removes it; plus and minus enlarge and reduce the picture."));
    describe();
}

bool RedactionCanvas::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Resize)
        resize(m_view->size());
    return QWidget::eventFilter(watched, event);
}

void RedactionCanvas::describe()
{
    const int current = m_draft.current();
    const int count = int(m_draft.blackouts().size());
    QString name = tr("Picture with %n rectangle(s)", nullptr, count);
    if (current >= 0) {
        const QRect &area = m_draft.blackouts()[size_t(current)].area;
        name = tr("Rectangle %1 of %2: %3 × %4 pixels, %5 from the left, %6 from above")
                   .arg(current + 1).arg(count).arg(area.width()).arg(area.height()).arg(area.x()).arg(area.y());
    }
    setAccessibleName(name);
}

QRectF RedactionCanvas::shown(const QRect &area) const
{
    const ZoomTransform &transform = m_view->transform();
    return {transform.toView(area.topLeft()), transform.toView(QPointF(area.right() + 1, area.bottom() + 1))};
}

QPoint RedactionCanvas::onPicture(const QPointF &at) const
{
    const QPointF point = m_view->transform().toContent(at);
    return {int(std::floor(point.x())), int(std::floor(point.y()))};
}

void RedactionCanvas::addInTheMiddle()
{
    const QRectF visible = m_view->transform().visibleContent();
    const QSizeF size = visible.size() / 4;
    m_draft.add(QRectF(visible.center() - QPointF(size.width() / 2, size.height() / 2), size).toAlignedRect());
    setFocus();
}

void RedactionCanvas::showCurrent()
{
    if (m_draft.current() < 0 || !m_view->transform().isValid())
        return;
    const QRectF area(m_draft.blackouts()[size_t(m_draft.current())].area);
    if (m_view->transform().visibleContent().contains(area))
        return;
    ZoomState state = m_view->zoomState();
    state.centre = {area.center().x() / m_draft.picture().width(), area.center().y() / m_draft.picture().height()};
    m_view->setZoomState(state);
}

void RedactionCanvas::paintOne(QPainter &painter, const QRect &area, int index) const
{
    const Tokens &tokens = tokensOf(Theme::Paper);
    const bool isCurrent = index == m_draft.current();
    const QRectF rect = shown(area);
    painter.fillRect(rect, veilColour());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.overInk, isCurrent ? 4 : 2));
    painter.drawRect(rect);
    painter.setPen(QPen(isCurrent ? tokens.accent : tokens.ink, isCurrent ? 2 : 1));
    painter.drawRect(rect);
    painter.setPen(tokens.overInk);
    if (rect.width() > 24 && rect.height() > 20)
        painter.drawText(rect.adjusted(7, 4, -4, -4), Qt::AlignLeft | Qt::AlignTop, locale().toString(index + 1));
    if (!isCurrent)
        return;
    painter.setPen(tokens.accent);
    painter.setBrush(tokens.overInk);
    for (const double x : {rect.left(), rect.center().x(), rect.right()}) {
        for (const double y : {rect.top(), rect.center().y(), rect.bottom()}) {
            if (QPointF(x, y) != rect.center())
                painter.drawRect(QRectF(x - handle / 2, y - handle / 2, handle, handle));
        }
    }
}

void RedactionCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_view->transform().isValid()) {
        const auto &all = m_draft.blackouts();
        for (int i = 0; i < int(all.size()); ++i)
            paintOne(painter, m_live.isNull() || i != m_index ? all[size_t(i)].area : m_live, i);
        if (!m_live.isNull() && m_index < 0)
            paintOne(painter, m_live, int(all.size()));
    }
    if (hasFocus())
        paintPanel(painter, QRectF(rect()), m_view->look().metrics.radius(), Qt::transparent, m_view->look().tokens().focus, 2);
}

/// The edges of an area under a point; all of them within it, none beside it.
int RedactionCanvas::edgesAt(const QRect &area, const QPointF &at) const
{
    const QRectF rect = shown(area);
    if (!rect.adjusted(-barReach, -barReach, barReach, barReach).contains(at))
        return 0;
    int edges = 0;
    if (std::abs(at.x() - rect.left()) <= barReach)
        edges |= Left;
    else if (std::abs(at.x() - rect.right()) <= barReach)
        edges |= Right;
    if (std::abs(at.y() - rect.top()) <= barReach)
        edges |= Top;
    else if (std::abs(at.y() - rect.bottom()) <= barReach)
        edges |= Bottom;
    return edges != 0 ? edges : rect.contains(at) ? All : 0;
}

/// The chosen one comes first, then the one on top; beside all of them a new one begins.
void RedactionCanvas::grip(const QPointF &at)
{
    const auto &all = m_draft.blackouts();
    m_index = -1;
    m_edges = m_draft.current() >= 0 ? edgesAt(all[size_t(m_draft.current())].area, at) : 0;
    if (m_edges != 0)
        m_index = m_draft.current();
    for (int i = int(all.size()) - 1; i >= 0 && m_edges == 0; --i) {
        if (shown(all[size_t(i)].area).contains(at)) {
            m_index = i;
            m_edges = All;
        }
    }
    m_gripped = onPicture(at);
    m_draft.setCurrent(m_index);
    if (m_index < 0) {
        m_edges = Right | Bottom;
        m_start = QRect(m_gripped, QSize(1, 1));
    } else {
        m_start = all[size_t(m_index)].area;
    }
}

QRect RedactionCanvas::dragged(const QPoint &way) const
{
    const QRect picture(QPoint(0, 0), m_draft.picture());
    if (m_edges == All) {
        QRect moved = m_start.translated(way);
        moved.moveLeft(std::clamp(moved.left(), 0, picture.width() - moved.width()));
        moved.moveTop(std::clamp(moved.top(), 0, picture.height() - moved.height()));
        return moved;
    }
    QPoint from = m_start.topLeft();
    QPoint to = m_start.bottomRight();
    from += QPoint(m_edges & Left ? way.x() : 0, m_edges & Top ? way.y() : 0);
    to += QPoint(m_edges & Right ? way.x() : 0, m_edges & Bottom ? way.y() : 0);
    const QPoint first(std::min(from.x(), to.x()), std::min(from.y(), to.y()));
    const QPoint last(std::max(from.x(), to.x()), std::max(from.y(), to.y()));
    return QRect(first, last) & picture;
}

void RedactionCanvas::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (!m_view->transform().isValid())
        return;
    if (event->button() == Qt::MiddleButton) {
        m_isPanning = true;
        m_panned = event->position();
    } else if (event->button() == Qt::LeftButton) {
        grip(event->position());
        m_live = m_index < 0 ? QRect() : m_start;
    }
}

void RedactionCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isPanning) {
        ZoomState state = m_view->zoomState();
        const QPointF way = (event->position() - m_panned) / m_view->transform().scale();
        state.centre -= QPointF(way.x() / m_draft.picture().width(), way.y() / m_draft.picture().height());
        m_view->setZoomState(state);
        m_panned = event->position();
    } else if (event->buttons().testFlag(Qt::LeftButton) && m_edges != 0) {
        m_live = dragged(onPicture(event->position()) - m_gripped);
        update();
    } else if (event->buttons() == Qt::NoButton) {
        const int current = m_draft.current();
        const int edges = current < 0 ? 0 : edgesAt(m_draft.blackouts()[size_t(current)].area, event->position());
        setCursor(edges == All ? Qt::SizeAllCursor : edges == (Left | Top) || edges == (Right | Bottom) ? Qt::SizeFDiagCursor
                  : edges == (Right | Top) || edges == (Left | Bottom) ? Qt::SizeBDiagCursor
                  : edges & (Left | Right) ? Qt::SizeHorCursor : edges & (Top | Bottom) ? Qt::SizeVerCursor : Qt::CrossCursor);
    }
}

void RedactionCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton)
        m_isPanning = false;
    if (event->button() != Qt::LeftButton || m_edges == 0)
        return;
    m_edges = 0;
    const QRect area = std::exchange(m_live, QRect());
    if (m_index >= 0)
        m_draft.setArea(m_index, area);
    else
        m_draft.add(area);
    update();
}

void RedactionCanvas::nudge(int edges, const QPoint &way)
{
    const int current = m_draft.current();
    if (current < 0)
        return;
    m_edges = edges;
    m_start = m_draft.blackouts()[size_t(current)].area;
    m_draft.setArea(current, dragged(way));
    m_edges = 0;
    showCurrent();
}

void RedactionCanvas::keyPressEvent(QKeyEvent *event)
{
    const int current = m_draft.current();
    const int count = int(m_draft.blackouts().size());
    const bool isFine = event->modifiers().testFlag(Qt::ControlModifier);
    const int step = isFine ? 1 : std::max(1, int(keyStep / std::max(0.001, m_view->transform().scale())));
    const int edges = event->modifiers().testFlag(Qt::ShiftModifier) ? Right | Bottom : All;
    switch (event->key()) {
    case Qt::Key_Insert: return addInTheMiddle();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (current >= 0)
            m_draft.remove(current);
        return;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (count > 0)
            m_draft.setCurrent((current + (event->key() == Qt::Key_PageDown ? 1 : count + (current < 0 ? 0 : -1))) % count);
        return showCurrent();
    default: break;
    }
    const QPoint way = event->key() == Qt::Key_Left ? QPoint(-step, 0) : event->key() == Qt::Key_Right ? QPoint(step, 0)
                       : event->key() == Qt::Key_Up ? QPoint(0, -step) : event->key() == Qt::Key_Down ? QPoint(0, step) : QPoint();
    if (way.isNull() || current < 0)
        return event->ignore(); // to the view: its zoom, and its arrows while nothing is chosen
    nudge(edges, way);
}

void RedactionCanvas::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void RedactionCanvas::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

} // namespace vitrine
