// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "widgets/look.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace vitrine {

class ZoomView;

/// The places of a page's lines over its picture. While drawing, the place of the current line is drawn, moved and sized
/// with the mouse or with the keys: arrows move it, Shift sizes it, Ctrl makes the steps small.
class BoxLayer final : public QWidget {
    Q_OBJECT
public:
    BoxLayer(LookHolder &look, ZoomView *view);

    void setBoxes(const std::vector<std::optional<LineBox>> &boxes, int current);
    void setDrawing(bool isDrawing);
    [[nodiscard]] bool isDrawing() const { return m_isDrawing; }
    /// The line whose place holds a point of the picture (0 to 1), -1 for none.
    [[nodiscard]] int lineAt(const QPointF &part) const;
    /// Where a line that has no place yet is looked for first: below the one before it.
    [[nodiscard]] LineBox guess() const;

Q_SIGNALS:
    void boxDrawn(const vitrine::LineBox &box); ///< of the current line, while it is drawn and at the end
    void settled();
    void removeAsked();
    void drawingEnded();
    void stepAsked(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Edge { NoEdge = 0, Left = 1, Top = 2, Right = 4, Bottom = 8, Whole = 16 };
    [[nodiscard]] QRectF shown(const LineBox &box) const;
    [[nodiscard]] QPointF partAt(const QPointF &point) const;
    [[nodiscard]] int edgesAt(const QPointF &point) const;
    [[nodiscard]] std::optional<LineBox> current() const;
    void draw(const QRectF &part);
    void moveBy(const QPointF &step, bool isSize);

    LookHolder &m_look;
    ZoomView *m_view;
    std::vector<std::optional<LineBox>> m_boxes;
    int m_current = -1;
    bool m_isDrawing = false;
    int m_held = NoEdge;
    QPointF m_pressed; ///< parts of the picture
    LineBox m_before;
};

} // namespace vitrine
