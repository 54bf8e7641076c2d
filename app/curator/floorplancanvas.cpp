// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/floorplancanvas.h"

#include "curator/floordraft.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr double ratio = 4.0 / 3; ///< of the sheet
constexpr double margin = 14;     ///< around it, pixels
constexpr double radius = 13;     ///< of a spot, pixels
constexpr double roomReach = 6;   ///< pixels around an edge that take hold of it
constexpr int planStep = 10;       ///< of a key, and what rooms drawn by hand are rounded to: 1 %
constexpr int gridStep = 50;
const QLatin1StringView listMime("application/x-qabstractitemmodeldatalist");

int rounded(int value, int to = planStep) { return int(std::lround(double(value) / to)) * to; }
/// Half a per cent: a hand is no finer.
QPoint spotPlace(QPoint at) { return {rounded(at.x(), planStep / 2), rounded(at.y(), planStep / 2)}; }

} // namespace

FloorPlanCanvas::FloorPlanCanvas(FloorDraft &draft, QWidget *parent) : QWidget(parent), m_draft(draft)
{
    setObjectName(u"floorCanvas"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 240);
    setAcceptDrops(true);
    setAccessibleDescription(tr("Tab goes from room to room and from spot to spot; the arrow keys move what is chosen, with Shift by ten steps, with Control they "
                                "size a room. Insert draws a room, F2 names it, Delete removes what is chosen, Enter opens the item of a spot."));
    connect(&draft, &FloorDraft::changed, this, [this] {
        describe();
        update();
    });
    describe();
}

void FloorPlanCanvas::setWaiting(ItemId item)
{
    m_waiting = m_draft.mayEdit() ? item : ItemId();
    setCursor(m_waiting.isNull() ? Qt::ArrowCursor : Qt::CrossCursor);
}

void FloorPlanCanvas::describe()
{
    QString name = tr("Floor plan: %n room(s)", nullptr, int(m_draft.floor().rooms.size())) + u", "_s
        + tr("%n spot(s)", nullptr, int(m_draft.spots().size()));
    if (m_draft.room() >= 0)
        name = m_draft.roomTitle(m_draft.room());
    else if (!m_draft.spot().isNull())
        name = m_draft.lineOf(m_draft.spot());
    setAccessibleName(name);
}

QRectF FloorPlanCanvas::sheet() const
{
    const double width = std::min(this->width() - 2 * margin, (height() - 2 * margin) * ratio);
    const QSizeF size(std::max(40.0, width), std::max(30.0, width / ratio));
    return {QPointF((this->width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

QPointF FloorPlanCanvas::shown(QPointF place) const
{
    const QRectF on = sheet();
    return {on.left() + place.x() * on.width() / FloorPlan::units, on.top() + place.y() * on.height() / FloorPlan::units};
}

QRectF FloorPlanCanvas::shownArea(const QRect &area) const
{
    return {shown(area.topLeft()), shown(QPointF(area.x() + area.width(), area.y() + area.height()))};
}

QPoint FloorPlanCanvas::onPlan(QPointF at) const
{
    const QRectF on = sheet();
    const auto unit = [](double share) { return std::clamp(int(std::lround(share * FloorPlan::units)), 0, FloorPlan::units); };
    return {unit((at.x() - on.left()) / on.width()), unit((at.y() - on.top()) / on.height())};
}

void FloorPlanCanvas::paintGround(QPainter &painter) const
{
    const QRectF on = sheet();
    painter.fillRect(on, colours().base());
    painter.setPen(QPen(colours().color(QPalette::Mid), 0.5));
    for (int at = gridStep; at < FloorPlan::units; at += gridStep) {
        painter.drawLine(shown(QPointF(at, 0)), shown(QPointF(at, FloorPlan::units)));
        painter.drawLine(shown(QPointF(0, at)), shown(QPointF(FloorPlan::units, at)));
    }
    painter.setPen(QPen(colours().color(QPalette::Dark), 1));
    painter.drawRect(on);
}

void FloorPlanCanvas::paintRoom(QPainter &painter, int index) const
{
    const bool isNew = index == int(m_draft.floor().rooms.size());
    const bool isLive = isNew || (m_drag == Drag::Room && index == m_draft.room());
    const QRectF area = shownArea(isLive ? m_live : m_draft.floor().rooms[size_t(index)].area);
    const bool isChosen = isNew || index == m_draft.room();
    QColor ground = colours().color(QPalette::Window);
    ground.setAlphaF(0.6F); // the grid goes on through the rooms
    painter.fillRect(area, ground);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours().color(isChosen ? QPalette::Highlight : QPalette::Text), isChosen ? 2.5 : 1.5));
    painter.drawRect(area);
    if (isNew)
        return;
    painter.setPen(colours().color(QPalette::Text));
    const QString title = fontMetrics().elidedText(m_draft.roomTitle(index), Qt::ElideRight, int(area.width()) - 12);
    if (area.height() > fontMetrics().height() + 6)
        painter.drawText(area.adjusted(6, 3, -6, -3), int(Qt::AlignTop | Qt::AlignHCenter), title);
}

void FloorPlanCanvas::paintSpot(QPainter &painter, const FloorSpot &spot) const
{
    const bool isChosen = spot.item == m_draft.spot();
    const QPointF at = shown(isChosen && m_drag == Drag::Spot ? m_liveSpot : spot.at);
    const QRectF disc(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
    painter.setPen(QPen(colours().color(isChosen ? QPalette::Highlight : QPalette::Text), isChosen ? 2 : 1));
    painter.setBrush(colours().color(isChosen ? QPalette::Highlight : QPalette::Base));
    painter.drawEllipse(disc);
    painter.setPen(colours().color(isChosen ? QPalette::HighlightedText : QPalette::Text));
    QFont font = this->font();
    font.setPixelSize(m_draft.numberOf(spot.item) > 99 ? 11 : 13);
    painter.setFont(font);
    painter.drawText(disc, Qt::AlignCenter, locale().toString(m_draft.numberOf(spot.item)));
    painter.setFont(this->font());
    if (isChosen && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours().color(QPalette::Highlight), 2));
        painter.drawEllipse(disc.adjusted(-4, -4, 4, 4));
    }
}

void FloorPlanCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const int rooms = int(m_draft.floor().rooms.size());
    for (int i = 0; i < rooms; ++i)
        paintRoom(painter, i);
    if (m_drag == Drag::NewRoom && m_isMoved)
        paintRoom(painter, rooms);
    for (const FloorSpot &spot : m_draft.spots())
        paintSpot(painter, spot);
    if (!m_draft.problem().isEmpty() || (rooms == 0 && m_draft.spots().empty() && m_draft.mayEdit() && m_drag == Drag::None)) {
        painter.setPen(colours().color(QPalette::PlaceholderText));
        const QString words = !m_draft.problem().isEmpty() ? m_draft.problem() : tr("Draw a room: drag the mouse over the sheet, or press Insert.");
        painter.drawText(sheet().adjusted(24, 24, -24, -24), int(Qt::AlignCenter) | int(Qt::TextWordWrap), words);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours().color(QPalette::Highlight), 2));
        painter.drawRect(sheet().adjusted(-4, -4, 4, 4));
    }
}

/// Those of the desk: a style sheet keeps them from what lies in a scroll area.
QPalette FloorPlanCanvas::colours() const { return window()->palette(); }

/// The last one painted lies on top.
ItemId FloorPlanCanvas::spotAt(QPointF at) const
{
    const auto all = m_draft.spots();
    const auto hit = std::find_if(all.rbegin(), all.rend(), [&](const FloorSpot &spot) {
        const QPointF way = shown(spot.at) - at;
        return std::hypot(way.x(), way.y()) <= radius;
    });
    return hit == all.rend() ? ItemId() : hit->item;
}

int FloorPlanCanvas::edgesAt(const QRect &area, QPointF at) const
{
    const QRectF rect = shownArea(area);
    if (!rect.adjusted(-roomReach, -roomReach, roomReach, roomReach).contains(at))
        return 0;
    const auto near = [](double a, double b) { return std::abs(a - b) <= roomReach; };
    const int across = near(at.x(), rect.left()) ? int(Left) : near(at.x(), rect.right()) ? int(Right) : 0;
    const int along = near(at.y(), rect.top()) ? int(Top) : near(at.y(), rect.bottom()) ? int(Bottom) : 0;
    return across | along ? across | along : rect.contains(at) ? int(All) : 0;
}

/// A spot, then the chosen room and its edges, then the room on top; beside all of them a new room begins.
void FloorPlanCanvas::grip(QPointF at)
{
    m_from = onPlan(at);
    if (const ItemId spot = spotAt(at); !spot.isNull()) {
        m_drag = Drag::Spot;
        m_draft.chooseSpot(spot);
        m_liveSpot = m_draft.plan().spotOf(spot)->at;
        return;
    }
    const auto &rooms = m_draft.floor().rooms;
    int index = m_draft.room();
    m_edges = index >= 0 ? edgesAt(rooms[size_t(index)].area, at) : 0;
    for (int i = int(rooms.size()) - 1; i >= 0 && m_edges == 0; --i) {
        index = i;
        m_edges = edgesAt(rooms[size_t(i)].area, at) != 0 ? int(All) : 0;
    }
    m_drag = m_edges != 0 ? Drag::Room : Drag::NewRoom;
    m_start = m_edges != 0 ? rooms[size_t(index)].area : QRect(m_from, QSize(0, 0));
    m_live = m_start;
    m_edges != 0 ? m_draft.chooseRoom(index) : m_draft.chooseNothing();
}

QRect FloorPlanCanvas::draggedRoom(QPoint to) const
{
    const QPoint way = to - m_from;
    if (m_drag == Drag::Room && m_edges == All) {
        const int right = FloorPlan::units - m_start.width();
        const int bottom = FloorPlan::units - m_start.height();
        return {QPoint(std::clamp(rounded(m_start.x() + way.x()), 0, right), std::clamp(rounded(m_start.y() + way.y()), 0, bottom)), m_start.size()};
    }
    int left = m_start.x();
    int top = m_start.y();
    int right = left + m_start.width();
    int bottom = top + m_start.height();
    const int edges = m_drag == Drag::NewRoom ? Right | Bottom : m_edges;
    (edges & Left ? left : right) += edges & (Left | Right) ? way.x() : 0;
    (edges & Top ? top : bottom) += edges & (Top | Bottom) ? way.y() : 0;
    const auto [x1, x2] = std::minmax({rounded(left), rounded(right)});
    const auto [y1, y2] = std::minmax({rounded(top), rounded(bottom)});
    return {x1, y1, x2 - x1, y2 - y1};
}

void FloorPlanCanvas::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (event->button() != Qt::LeftButton || !m_draft.problem().isEmpty())
        return;
    m_pressed = event->position();
    m_isMoved = false;
    grip(event->position());
}

void FloorPlanCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag == Drag::None || !m_draft.mayEdit())
        return;
    const double way = (event->position() - m_pressed).manhattanLength();
    m_isMoved = m_isMoved || way >= QApplication::startDragDistance();
    if (!m_isMoved)
        return;
    if (m_drag == Drag::Spot)
        m_liveSpot = spotPlace(onPlan(event->position()));
    else
        m_live = draggedRoom(onPlan(event->position()));
    update();
}

void FloorPlanCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (!m_draft.mayEdit() || drag == Drag::None)
        return update();
    if (!m_isMoved) {
        if (drag != Drag::Spot && !m_waiting.isNull())
            Q_EMIT placeAsked(spotPlace(onPlan(event->position())));
    } else if (drag == Drag::Spot) {
        m_draft.place(m_draft.spot(), m_liveSpot);
    } else if (drag == Drag::NewRoom) {
        m_draft.addRoom(m_live);
    } else if (m_live.width() >= FloorPlan::smallest && m_live.height() >= FloorPlan::smallest && m_draft.room() >= 0) {
        m_draft.setRoomArea(m_draft.room(), m_live);
    }
    update();
}

void FloorPlanCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const ItemId spot = spotAt(event->position()); !spot.isNull())
        Q_EMIT openAsked(spot);
}

void FloorPlanCanvas::wheelEvent(QWheelEvent *event)
{
    const int way = event->angleDelta().y();
    if (way != 0)
        Q_EMIT zoomAsked(way > 0 ? 1 : -1, event->position());
    event->accept();
}

void FloorPlanCanvas::addRoomInTheMiddle() { m_draft.addRoom({375, 375, 250, 250}); }

void FloorPlanCanvas::act(int key, Qt::KeyboardModifiers modifiers)
{
    const int by = modifiers.testFlag(Qt::ShiftModifier) ? 10 * planStep : planStep;
    const QPoint way = key == Qt::Key_Left ? QPoint(-by, 0) : key == Qt::Key_Right ? QPoint(by, 0) : key == Qt::Key_Up ? QPoint(0, -by) : QPoint(0, by);
    const bool isChosen = m_draft.room() >= 0 || !m_draft.spot().isNull();
    if (!isChosen || !m_draft.mayEdit())
        m_draft.step(key == Qt::Key_Right || key == Qt::Key_Down);
    else if (modifiers.testFlag(Qt::ControlModifier))
        m_draft.sizeChosen(way);
    else
        m_draft.moveChosen(way);
}

void FloorPlanCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: return act(event->key(), event->modifiers());
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: return void(m_draft.step(event->key() == Qt::Key_PageDown));
    case Qt::Key_Insert: return addRoomInTheMiddle();
    case Qt::Key_F2: return void(m_draft.room() >= 0 ? Q_EMIT nameAsked() : void());
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return m_draft.removeChosen();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_draft.spot().isNull())
            Q_EMIT openAsked(m_draft.spot());
        return;
    case Qt::Key_Escape:
        m_drag = Drag::None;
        setWaiting({});
        return m_draft.chooseNothing();
    default: QWidget::keyPressEvent(event);
    }
}

/// Through the rooms and spots first, and on from the last one.
bool FloorPlanCanvas::focusNextPrevChild(bool isNext) { return m_draft.step(isNext) || QWidget::focusNextPrevChild(isNext); }

void FloorPlanCanvas::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void FloorPlanCanvas::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

void FloorPlanCanvas::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_draft.mayEdit() && event->source() && event->source()->objectName() == u"floorItems" && event->mimeData()->hasFormat(listMime))
        event->acceptProposedAction();
}

void FloorPlanCanvas::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction); // the line stays in its list
    event->accept();
    Q_EMIT dropped(spotPlace(onPlan(event->position())));
}

/// A spot says what hangs there.
bool FloorPlanCanvas::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const ItemId spot = spotAt(help->pos());
    QToolTip::showText(help->globalPos(), spot.isNull() ? QString() : m_draft.lineOf(spot), this);
    return true;
}

} // namespace vitrine
