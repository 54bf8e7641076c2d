// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cardview.h"

#include "widgets/carddelegate.h"
#include "widgets/kinetic.h"
#include "widgets/scrollbarlook.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace vitrine {

CardView::CardView(LookHolder &holder, QWidget *parent) : QAbstractItemView(parent), m_holder(holder)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragEnabled(false);
    viewport()->setAutoFillBackground(false);
    m_kinetic = new Kinetic(holder, *this);
    m_ownName = tr("Cards");
    setAccessibleName(m_ownName);
    connect(&holder, &LookHolder::changed, this, &CardView::followLook);
    followLook();
}

void CardView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && accessibleName() == m_ownName) {
        m_ownName = tr("Cards");
        setAccessibleName(m_ownName);
    }
    QAbstractItemView::changeEvent(event);
}

void CardView::followLook()
{
    setLayoutDirection(m_holder.look().direction());
    dressScrollBar(*verticalScrollBar(), m_holder.look());
    m_gap = m_holder.look().metrics.grid(1.5);
    if (cards())
        cards()->forget();
    scheduleDelayedItemsLayout();
    viewport()->update();
}

void CardView::setCardWidth(int designPixels)
{
    m_smallest = designPixels;
    scheduleDelayedItemsLayout();
}

void CardView::setModel(QAbstractItemModel *model)
{
    QAbstractItemView::setModel(model);
    scheduleDelayedItemsLayout();
}

CardDelegate *CardView::cards() const
{
    return qobject_cast<CardDelegate *>(itemDelegate());
}

int CardView::cardCount() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

void CardView::arrange()
{
    CardDelegate *delegate = cards();
    if (!delegate)
        return;
    const Metrics &metrics = m_holder.look().metrics;
    // Larger text needs wider cards: at 200 % about half as many columns.
    const int smallest = metrics.px(m_smallest * (1 + (metrics.textPercent - 100) / 200.0));
    // The outer cards stand at the edges, in line with the heading above them.
    const int room = std::max(1, viewport()->width());
    m_columns = std::max(1, (room + m_gap) / (smallest + m_gap));
    m_cardWidth = std::max(1, (room + m_gap) / m_columns - m_gap);
    const bool areEqual = cardCount() > exactCards;
    delegate->setColumns(m_columns);
    delegate->setCardWidth(m_cardWidth);
    delegate->setEqualHeight(areEqual);
    m_usualHeight = delegate->heightByRoles();
    m_heights.assign(areEqual ? 0 : static_cast<size_t>(lineCount()), 0);
    fillTops();
}

void CardView::fillTops()
{
    m_tops.clear();
    if (m_heights.empty())
        return;
    m_tops.reserve(m_heights.size() + 1);
    int top = m_gap;
    for (const int height : m_heights) {
        m_tops.push_back(top);
        top += (height > 0 ? height : m_usualHeight) + m_gap;
    }
    m_tops.push_back(top);
}

int CardView::lineTop(int line) const
{
    return m_tops.empty() ? m_gap + line * (m_usualHeight + m_gap) : m_tops[static_cast<size_t>(line)];
}

int CardView::lineHeight(int line) const
{
    return lineTop(line + 1) - lineTop(line) - m_gap;
}

int CardView::lineAt(int y) const
{
    int line = 0;
    if (m_tops.empty())
        line = (y - m_gap) / (m_usualHeight + m_gap);
    else
        line = static_cast<int>(std::upper_bound(m_tops.begin(), m_tops.end(), y) - m_tops.begin()) - 1;
    return std::clamp(line, 0, std::max(0, lineCount() - 1));
}

/// Gives the lines that are seen the height of their words. What stands at the upper edge stays there, and who stands at
/// the end stays at the end.
void CardView::measureSeen()
{
    for (int round = 0; round < 4 && !m_heights.empty(); ++round) {
        const bool isAtEnd = verticalOffset() > 0 && verticalOffset() == verticalScrollBar()->maximum();
        const int first = lineAt(verticalOffset());
        const int within = verticalOffset() - lineTop(first);
        bool isNew = false;
        for (int line = first; line < lineCount() && lineTop(line) < verticalOffset() + viewport()->height(); ++line) {
            int &height = m_heights[static_cast<size_t>(line)];
            if (height > 0)
                continue;
            height = cards()->sizeHint({}, model()->index(line * m_columns, 0, rootIndex())).height();
            isNew = true;
        }
        if (!isNew)
            return;
        fillTops();
        updateGeometries();
        verticalScrollBar()->setValue(isAtEnd ? verticalScrollBar()->maximum() : lineTop(first) + within);
    }
}

void CardView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
    const int line = lineCount() > 0 && !m_tops.empty() ? lineAt(verticalOffset()) : -1;
    const int first = line >= 0 && verticalOffset() > 0 ? line * m_columns : -1;
    const int within = first >= 0 ? verticalOffset() - lineTop(line) : 0;
    arrange();
    updateGeometries();
    if (m_wishedPosition >= 0)
        verticalScrollBar()->setValue(m_wishedPosition);
    else if (first >= 0 && first < cardCount())
        verticalScrollBar()->setValue(lineTop(first / m_columns) + within);
    if (cards())
        measureSeen();
    if (m_wishedPosition >= 0)
        verticalScrollBar()->setValue(m_wishedPosition);
    if (verticalScrollBar()->maximum() >= m_wishedPosition || cardCount() > 0)
        m_wishedPosition = -1;
    viewport()->update();
}

void CardView::settleLayout() const
{
    const_cast<CardView *>(this)->executeDelayedItemsLayout();
}

void CardView::updateGeometries()
{
    const int end = cardCount() > 0 ? lineTop(lineCount()) : 0;
    verticalScrollBar()->setRange(0, std::max(0, end - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(std::max(1, m_usualHeight / 6));
    QAbstractItemView::updateGeometries();
}

void CardView::setPosition(int pixels)
{
    m_wishedPosition = std::max(0, pixels);
    scheduleDelayedItemsLayout();
}

int CardView::position() const
{
    return m_wishedPosition >= 0 ? m_wishedPosition : verticalOffset();
}

int CardView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect CardView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != model())
        return {};
    settleLayout();
    const int line = index.row() / m_columns;
    if (line >= lineCount())
        return {};
    const int x = (index.row() % m_columns) * (m_cardWidth + m_gap);
    const int left = isRightToLeft() ? viewport()->width() - x - m_cardWidth : x;
    return {left, lineTop(line) - verticalOffset(), m_cardWidth, lineHeight(line)};
}

QModelIndex CardView::indexAt(const QPoint &point) const
{
    settleLayout();
    if (cardCount() == 0)
        return {};
    const int line = lineAt(point.y() + verticalOffset());
    for (int row = line * m_columns; row < std::min((line + 1) * m_columns, cardCount()); ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        if (visualRect(index).contains(point))
            return index;
    }
    return {};
}

void CardView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    // Lines near the wished one may find their true height on the way.
    for (int round = 0; round < 3; ++round) {
        const QRect rect = visualRect(index);
        if (!rect.isValid())
            return;
        const int room = viewport()->height();
        int by = 0;
        if (hint == PositionAtTop || rect.top() < m_gap)
            by = rect.top() - m_gap;
        else if (hint == PositionAtBottom || rect.bottom() > room - m_gap)
            by = std::min(rect.bottom() - room + m_gap, rect.top() - m_gap);
        else if (hint == PositionAtCenter)
            by = rect.center().y() - room / 2;
        if (by == 0)
            return;
        verticalScrollBar()->setValue(verticalOffset() + by);
    }
}

void CardView::scrollContentsBy(int, int)
{
    if (cards())
        measureSeen();
    viewport()->update();
}

void CardView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void CardView::reset()
{
    if (cards())
        cards()->forget();
    m_kinetic->stop();
    m_tops.clear();
    m_heights.clear();
    QAbstractItemView::reset();
    scheduleDelayedItemsLayout();
}

void CardView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    const bool onlyPictures = !roles.isEmpty() && std::all_of(roles.begin(), roles.end(), [this](int role) {
        return role == Qt::DecorationRole || (cards() && cards()->isPictureRole(role));
    });
    const int last = std::min(bottomRight.row(), cardCount() - 1);
    for (int row = topLeft.row(); cards() && row <= last && last - topLeft.row() < exactCards; ++row)
        onlyPictures ? cards()->forgetPicture(row) : cards()->forgetRow(row);
    if (cards() && last - topLeft.row() >= exactCards)
        cards()->forget();
    if (!onlyPictures)
        scheduleDelayedItemsLayout();
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

void CardView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    if (cards())
        cards()->forget();
    QAbstractItemView::rowsInserted(parent, start, end);
    scheduleDelayedItemsLayout();
}

void CardView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    if (cards())
        cards()->forget();
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
    scheduleDelayedItemsLayout();
}

void CardView::paintEvent(QPaintEvent *event)
{
    settleLayout();
    if (cardCount() == 0 || !cards())
        return;
    QPainter painter(viewport());
    const int firstLine = lineAt(event->rect().top() + verticalOffset());
    const int lastLine = lineAt(event->rect().bottom() + verticalOffset());
    const int last = std::min((lastLine + 1) * m_columns, cardCount()) - 1;
    QStyleOptionViewItem option;
    for (int row = firstLine * m_columns; row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        option.rect = visualRect(index);
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        cards()->paint(&painter, option, index);
    }
    const int lowest = lineAt(verticalOffset() + viewport()->height() - 1);
    Q_EMIT rowsSeen(lineAt(verticalOffset()) * m_columns, std::min((lowest + 1) * m_columns, cardCount()) - 1);
}

QModelIndex CardView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = cardCount();
    if (count == 0)
        return {};
    if (!currentIndex().isValid())
        return model()->index(std::min(lineAt(verticalOffset()) * m_columns, count - 1), 0, rootIndex());
    const int page = std::max(1, viewport()->height() / (m_usualHeight + m_gap)) * m_columns;
    const int ahead = isRightToLeft() ? -1 : 1;
    int row = currentIndex().row();
    const int before = row;
    switch (action) {
    case MoveLeft: row -= ahead; break;
    case MoveRight: row += ahead; break;
    case MoveUp: row = row >= m_columns ? row - m_columns : row; break;
    case MoveDown: row = row + m_columns < count || row / m_columns < lineCount() - 1 ? row + m_columns : row; break;
    case MovePageUp: row -= page; break;
    case MovePageDown: row += page; break;
    case MoveHome: row = 0; break;
    case MoveEnd: row = count - 1; break;
    case MoveNext: ++row; break;
    case MovePrevious: --row; break;
    }
    row = std::clamp(row, 0, count - 1);
    return row == before ? currentIndex() : model()->index(row, 0, rootIndex());
}

void CardView::showPressed(int row)
{
    if (cards())
        cards()->setPressedRow(row);
    viewport()->update();
}

void CardView::forgetPress()
{
    m_pressed = QPersistentModelIndex();
    showPressed(-1);
}

void CardView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() != Qt::LeftButton ? QModelIndex() : indexAt(event->position().toPoint());
    m_pressedAt = event->globalPosition().toPoint();
    showPressed(m_pressed.isValid() ? m_pressed.row() : -1);
    event->accept();
}

void CardView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint way = event->globalPosition().toPoint() - m_pressedAt;
    const int flick = m_holder.look().metrics.flick();
    if (m_pressed.isValid() && QPoint::dotProduct(way, way) > flick * flick)
        forgetPress();
    event->accept();
}

void CardView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPersistentModelIndex pressed = m_pressed;
    const QPoint way = event->globalPosition().toPoint() - m_pressedAt;
    const int flick = m_holder.look().metrics.flick();
    forgetPress();
    event->accept();
    if (!pressed.isValid() || QPoint::dotProduct(way, way) > flick * flick || indexAt(event->position().toPoint()) != pressed)
        return;
    setAutoScroll(false); // what was touched stays under the finger, and the visitor comes back to this place
    setCurrentIndex(pressed);
    setAutoScroll(true);
    Q_EMIT opened(pressed);
}

void CardView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void CardView::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && currentIndex().isValid()) {
        if (!event->isAutoRepeat())
            Q_EMIT opened(currentIndex());
        return;
    }
    QAbstractItemView::keyPressEvent(event);
}

} // namespace vitrine
