// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QWidget>

namespace vitrine {

class RedactionDraft;
class ZoomView;

/// Lies over a zoom view and draws rectangles: by mouse (a drag draws one, moves it or one of its edges; the middle button moves
/// the picture) or by keys (Insert adds, the arrows move, with Shift they size, with Control by single pixels, Page Up and Page
/// Down choose, Delete removes). Wheel and the keys of the zoom go to the view.
class RedactionCanvas final : public QWidget {
    Q_OBJECT
public:
    RedactionCanvas(ZoomView *view, RedactionDraft &draft);

    void addInTheMiddle();
    /// Moves the view so that the chosen rectangle is seen.
    void showCurrent();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum Edge { Left = 1, Top = 2, Right = 4, Bottom = 8, All = 15 };

    [[nodiscard]] QRectF shown(const QRect &area) const; ///< in pixels of the view
    [[nodiscard]] QPoint onPicture(const QPointF &at) const;
    [[nodiscard]] int edgesAt(const QRect &area, const QPointF &at) const;
    [[nodiscard]] QRect dragged(const QPoint &way) const;
    void grip(const QPointF &at);
    void nudge(int edges, const QPoint &way);
    void describe();
    void paintOne(QPainter &painter, const QRect &area, int index) const;

    ZoomView *m_view;
    RedactionDraft &m_draft;
    QRect m_start;  ///< what is dragged, as it was
    QRect m_live;   ///< as it is now; null: nothing is dragged
    int m_edges = 0;
    int m_index = -1; ///< which one; -1: a new one
    QPoint m_gripped;
    QPointF m_panned;
    bool m_isPanning = false;
};

} // namespace vitrine
