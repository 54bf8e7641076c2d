// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/boxlayer.h"

#include "widgets/zoomview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr double boxReach = 8;       ///< pixels beside an edge that still take it
constexpr double boxStep = 0.01;     ///< of the picture, with a key
constexpr double smallStep = 0.001;
constexpr double smallest = 0.004;
constexpr double usualHeight = 0.04;

/// Within the picture, with a width and a height.
LineBox within(const QRectF &part)
{
    const QRectF rect = part.normalized();
    LineBox box;
    box.width = std::clamp(rect.width(), smallest, 1.0);
    box.height = std::clamp(rect.height(), smallest, 1.0);
    box.x = std::clamp(rect.x(), 0.0, 1 - box.width);
    box.y = std::clamp(rect.y(), 0.0, 1 - box.height);
    // As exact as a pixel of a very large scan, and no more digits than that.
    for (double *value : {&box.x, &box.y, &box.width, &box.height})
        *value = std::round(*value * 1e5) / 1e5;
    return box;
}

QRectF rectOf(const LineBox &box) { return {box.x, box.y, box.width, box.height}; }

} // namespace

BoxLayer::BoxLayer(LookHolder &look, ZoomView *view) : QWidget(view), m_look(look), m_view(view)
{
    setObjectName(QStringLiteral("lineBoxes"));
    setAccessibleName(tr("Place of the line on the page: arrow keys move it, with Shift they size it"));
    setToolTip(tr("Draw the place of the line. Arrow keys move it, Shift sizes it, Ctrl makes small steps, Delete takes it away, Enter goes on to the next line, Escape ends."));
    view->installEventFilter(this);
    connect(view, &ZoomView::zoomChanged, this, qOverload<>(&QWidget::update));
    setGeometry(view->rect());
    lower(); // the buttons of the view stay above
    setDrawing(false);
}

void BoxLayer::setBoxes(const std::vector<std::optional<LineBox>> &boxes, int current)
{
    m_boxes = boxes;
    m_current = current;
    update();
}

void BoxLayer::setDrawing(bool isDrawing)
{
    m_isDrawing = isDrawing;
    m_held = NoEdge;
    setAttribute(Qt::WA_TransparentForMouseEvents, !isDrawing);
    setFocusPolicy(isDrawing ? Qt::StrongFocus : Qt::NoFocus);
    if (isDrawing)
        setCursor(Qt::CrossCursor);
    update();
}

std::optional<LineBox> BoxLayer::current() const
{
    return m_current >= 0 && m_current < int(m_boxes.size()) ? m_boxes[size_t(m_current)] : std::nullopt;
}

LineBox BoxLayer::guess() const
{
    for (int row = std::min(m_current, int(m_boxes.size())) - 1; row >= 0; --row) {
        if (const auto &above = m_boxes[size_t(row)])
            return within(QRectF(above->x, above->y + above->height * 1.1, above->width, above->height));
    }
    return {0.1, 0.1, 0.8, usualHeight};
}

int BoxLayer::lineAt(const QPointF &part) const
{
    const auto found = std::find_if(m_boxes.begin(), m_boxes.end(), [&](const auto &box) { return box && rectOf(*box).contains(part); });
    return found == m_boxes.end() ? -1 : int(found - m_boxes.begin());
}

QRectF BoxLayer::shown(const LineBox &box) const
{
    const QRectF whole = m_view->transform().contentRect();
    return {whole.x() + box.x * whole.width(), whole.y() + box.y * whole.height(), box.width * whole.width(), box.height * whole.height()};
}

QPointF BoxLayer::partAt(const QPointF &point) const
{
    const QRectF whole = m_view->transform().contentRect();
    return {std::clamp((point.x() - whole.x()) / whole.width(), 0.0, 1.0), std::clamp((point.y() - whole.y()) / whole.height(), 0.0, 1.0)};
}

int BoxLayer::edgesAt(const QPointF &point) const
{
    const auto box = current();
    const QRectF rect = box ? shown(*box) : QRectF();
    if (!box || !rect.adjusted(-boxReach, -boxReach, boxReach, boxReach).contains(point))
        return NoEdge;
    int edges = 0;
    edges |= std::abs(point.x() - rect.left()) <= boxReach ? Left : std::abs(point.x() - rect.right()) <= boxReach ? Right : 0;
    edges |= std::abs(point.y() - rect.top()) <= boxReach ? Top : std::abs(point.y() - rect.bottom()) <= boxReach ? Bottom : 0;
    return edges == 0 ? int(Whole) : edges;
}

void BoxLayer::paintEvent(QPaintEvent *)
{
    if (!m_view->transform().isValid())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(Theme::Paper); // pages are light in every theme
    for (int row = 0; row < int(m_boxes.size()); ++row) {
        const auto &box = m_boxes[size_t(row)];
        if (!box)
            continue;
        const QRectF rect = shown(*box);
        const bool isCurrent = row == m_current;
        if (isCurrent) {
            QColor fill = tokens.accent;
            fill.setAlphaF(0.22F);
            painter.fillRect(rect, fill);
        }
        painter.setPen(QPen(isCurrent ? tokens.accent : tokens.edge, isCurrent ? 2 : 1));
        painter.drawRect(rect);
        if (!isCurrent || !m_isDrawing)
            continue;
        for (const QPointF &corner : {rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight()})
            painter.fillRect(QRectF(corner - QPointF(4, 4), QSizeF(8, 8)), tokens.accent);
    }
    if (m_isDrawing && hasFocus()) {
        painter.setPen(QPen(m_look.look().tokens().focus, 3));
        painter.drawRect(QRectF(rect()).adjusted(2, 2, -2, -2));
    }
}

void BoxLayer::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_view->transform().isValid() || m_current < 0)
        return;
    m_pressed = partAt(event->position());
    m_held = edgesAt(event->position());
    m_before = current().value_or(LineBox());
    if (m_held == NoEdge) { // a new one grows from here
        m_before = {m_pressed.x(), m_pressed.y(), 0, 0};
        m_held = Right | Bottom;
    }
}

void BoxLayer::mouseMoveEvent(QMouseEvent *event)
{
    if (m_held == NoEdge)
        return;
    const QPointF way = partAt(event->position()) - m_pressed;
    if (m_held == Whole)
        return draw(rectOf(m_before).translated(way));
    QRectF rect = rectOf(m_before);
    rect.adjust(m_held & Left ? way.x() : 0, m_held & Top ? way.y() : 0, m_held & Right ? way.x() : 0, m_held & Bottom ? way.y() : 0);
    draw(rect);
}

void BoxLayer::mouseReleaseEvent(QMouseEvent *)
{
    if (std::exchange(m_held, int(NoEdge)) != NoEdge)
        Q_EMIT settled();
}

void BoxLayer::draw(const QRectF &part)
{
    const LineBox box = within(part);
    m_boxes.resize(std::max(m_boxes.size(), size_t(m_current) + 1));
    m_boxes[size_t(m_current)] = box;
    update();
    Q_EMIT boxDrawn(box);
}

void BoxLayer::moveBy(const QPointF &by, bool isSize)
{
    if (m_current < 0)
        return;
    const auto box = current();
    if (!box)
        return draw(rectOf(guess()));
    draw(isSize ? rectOf(*box).adjusted(0, 0, by.x(), by.y()) : rectOf(*box).translated(by));
}

void BoxLayer::keyPressEvent(QKeyEvent *event)
{
    const bool isSize = event->modifiers().testFlag(Qt::ShiftModifier);
    const double by = event->modifiers().testFlag(Qt::ControlModifier) ? smallStep : boxStep;
    const bool isOther = event->modifiers().testFlag(Qt::AltModifier);
    switch (isOther ? 0 : event->key()) {
    case Qt::Key_Left: return moveBy({-by, 0}, isSize);
    case Qt::Key_Right: return moveBy({by, 0}, isSize);
    case Qt::Key_Up: return moveBy({0, -by}, isSize);
    case Qt::Key_Down: return moveBy({0, by}, isSize);
    case Qt::Key_Delete: return Q_EMIT removeAsked();
    case Qt::Key_Escape: return Q_EMIT drawingEnded();
    case Qt::Key_Return:
    case Qt::Key_Enter: return Q_EMIT stepAsked(1);
    default: QWidget::keyPressEvent(event);
    }
}

void BoxLayer::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void BoxLayer::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
    Q_EMIT settled();
}

bool BoxLayer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Resize)
        setGeometry(m_view->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace vitrine
