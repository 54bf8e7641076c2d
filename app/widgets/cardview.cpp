// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cardview.h"

#include "widgets/carddelegate.h"
#include "widgets/kinetic.h"
#include "widgets/scrollbarlook.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace vitrine {

CardView::CardView(LookHolder &holder, QWidget *parent) : QListView(parent), m_holder(holder)
{
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setLayoutMode(QListView::Batched);
    setBatchSize(200);
    setUniformItemSizes(false);
    setWrapping(true);
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
    QListView::changeEvent(event);
}

void CardView::followLook()
{
    setLayoutDirection(m_holder.look().direction());
    dressScrollBar(*verticalScrollBar(), m_holder.look());
    setSpacing(m_holder.look().metrics.grid(1.5));
    arrange();
    scheduleDelayedItemsLayout();
    viewport()->update();
}

void CardView::setCardWidth(int designPixels)
{
    m_smallest = designPixels;
    arrange();
}

void CardView::arrange()
{
    auto *cards = qobject_cast<CardDelegate *>(itemDelegate());
    if (!cards)
        return;
    const Metrics &metrics = m_holder.look().metrics;
    // Larger text needs wider cards: at 200 % about half as many columns.
    const int smallest = metrics.px(m_smallest * (1 + (metrics.textPercent - 100) / 200.0));
    const int room = std::max(1, viewport()->width() - 2);
    m_columns = std::max(1, (room - spacing()) / (smallest + spacing()));
    cards->setColumns(m_columns);
    cards->setCardWidth((room - spacing()) / m_columns - spacing());
    scheduleDelayedItemsLayout();
}

void CardView::resizeEvent(QResizeEvent *event)
{
    arrange();
    QListView::resizeEvent(event);
}

void CardView::showPressed(int row)
{
    if (auto *cards = qobject_cast<CardDelegate *>(itemDelegate()))
        cards->setPressedRow(row);
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
    setCurrentIndex(pressed);
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
    QListView::keyPressEvent(event);
}

} // namespace vitrine
