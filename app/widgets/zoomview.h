// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/component.h"
#include "widgets/zoomtransform.h"

#include <QElapsedTimer>
#include <QImage>
#include <QVariantAnimation>

class QPainter;
class QTouchEvent;

namespace vitrine {

class TouchButton;
class ZoomContent;

/// A picture or a page to look into: fit, two-finger pinch, one-finger pan with a short glide, double tap, wheel,
/// + and - buttons and keys (+ - 0 arrows). The picture never mirrors; the buttons do.
class ZoomView final : public Component {
    Q_OBJECT
public:
    explicit ZoomView(LookHolder &holder, QWidget *parent = nullptr);
    ~ZoomView() override;

    void setImage(const QImage &image);         ///< a picture in memory; null for none
    void setContent(ZoomContent *content);      ///< e.g. TileContent for a large scan; the view takes it as child
    void setPreview(const QImage &image);       ///< shown until the content knows its size
    void setLoading();                          ///< a plate, nothing else, until a content comes
    void setProblem(const QString &sentence);   ///< "This picture cannot be shown."; empty for none
    void setCovered(bool covered);              ///< an advisory: a plate, and no part of the picture under it
    void setChromeVisible(bool visible);        ///< the + - fit buttons
    void setDescription(const QString &text);   ///< alternative text, as accessible name

    [[nodiscard]] ZoomState zoomState() const { return m_transform.state(); }
    void setZoomState(const ZoomState &state);
    [[nodiscard]] const ZoomTransform &transform() const { return m_transform; }
    [[nodiscard]] const QString &problem() const { return m_problem; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void fit();

Q_SIGNALS:
    void zoomChanged();
    void tapped(const QPointF &contentPoint); ///< a single touch, in content pixels
    void flicked(int direction);              ///< a sideways flick on a fitted picture: -1 to the left, 1 to the right

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void lookChanged() override;
    void retranslate() override;

private:
    void touch(const QTouchEvent &event);
    void pressAt(const QPointF &position);
    void dragTo(const QPointF &position);
    void releaseAt(const QPointF &position);
    void doubleTapAt(const QPointF &position);
    void glide();
    void moved();
    void contentChanged();
    void placeButtons();
    void paintPlate(QPainter &painter, const QString &sentence);

    ZoomTransform m_transform;
    ZoomContent *m_content = nullptr;
    QImage m_preview;
    QString m_problem;
    QString m_description;
    TouchButton *m_minus;
    TouchButton *m_plus;
    TouchButton *m_fit;
    QVariantAnimation m_glide;
    QPointF m_glided;      ///< how far the running glide has come
    QPointF m_pressedAt;
    QPointF m_lastAt;
    QPointF m_velocity;    ///< pixels a millisecond
    QElapsedTimer m_sinceMove;
    QElapsedTimer m_sinceTap;
    QPointF m_tapAt;
    bool m_isPressed = false;
    bool m_isPinching = false;
    bool m_isCovered = false;
    bool m_wasDragged = false;
    bool m_hasChrome = true;
};

} // namespace vitrine
