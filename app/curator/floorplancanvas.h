// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QRect>
#include <QWidget>

namespace vitrine {

class FloorDraft;
struct FloorSpot;

/// A floor's sheet, never mirrored. By mouse: a drag on empty ground draws a room, on a room or its edge moves or sizes it, on a
/// spot moves it; a click places what waits for a place. By keys: Tab goes from room to room and spot to spot, the arrows
/// move, with Control they size a room, with Shift by ten steps, Insert draws a room, Delete removes, Enter opens.
class FloorPlanCanvas final : public QWidget {
    Q_OBJECT
public:
    explicit FloorPlanCanvas(FloorDraft &draft, QWidget *parent = nullptr);

    /// The item that a click places; null: none.
    void setWaiting(ItemId item);
    [[nodiscard]] ItemId waiting() const { return m_waiting; }
    /// Where the sheet lies, in pixels of this widget.
    [[nodiscard]] QRectF sheet() const;
    [[nodiscard]] QPointF shown(QPointF place) const;
    /// In the middle of the window's sheet, of the chosen room where there is one.
    void addRoomInTheMiddle();

Q_SIGNALS:
    void placeAsked(QPoint place); ///< for what waits
    void dropped(QPoint place);    ///< the current line of the list
    void openAsked(vitrine::ItemId item);
    void nameAsked(); ///< of the chosen room
    void zoomAsked(int steps, QPointF around);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool isNext) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum Edge { Left = 1, Top = 2, Right = 4, Bottom = 8, All = 15 };
    enum class Drag { None, Room, NewRoom, Spot };

    [[nodiscard]] QPalette colours() const;
    [[nodiscard]] QPoint onPlan(QPointF at) const;
    [[nodiscard]] QRectF shownArea(const QRect &area) const;
    [[nodiscard]] ItemId spotAt(QPointF at) const;
    [[nodiscard]] int edgesAt(const QRect &area, QPointF at) const;
    [[nodiscard]] QRect draggedRoom(QPoint to) const;
    void grip(QPointF at);
    void describe();
    void act(int key, Qt::KeyboardModifiers modifiers);
    void paintGround(QPainter &painter) const;
    void paintRoom(QPainter &painter, int index) const;
    void paintSpot(QPainter &painter, const FloorSpot &spot) const;

    FloorDraft &m_draft;
    ItemId m_waiting;
    Drag m_drag = Drag::None;
    bool m_isMoved = false; ///< far enough to be no click
    int m_edges = 0;
    QPointF m_pressed;
    QPoint m_from;
    QRect m_start; ///< of the room that is dragged
    QRect m_live;
    QPoint m_liveSpot;
};

} // namespace vitrine
