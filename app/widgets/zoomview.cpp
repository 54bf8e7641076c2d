// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/zoomview.h"

#include "widgets/kinetic.h"
#include "widgets/paint.h"
#include "widgets/touchbutton.h"
#include "widgets/zoomcontent.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTouchEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr double buttonStep = 1.5;
constexpr qint64 doubleTapMs = 350;
constexpr double glideMs = 280;

double length(const QPointF &point)
{
    return std::hypot(point.x(), point.y());
}

} // namespace

ZoomView::ZoomView(LookHolder &holder, QWidget *parent) : Component(holder, parent)
{
    setAttribute(Qt::WA_AcceptTouchEvents);
    setKeepsDrags(*this);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_minus = new TouchButton(holder, Icon::Minus, {}, this);
    m_plus = new TouchButton(holder, Icon::Plus, {}, this);
    m_fit = new TouchButton(holder, Icon::Fit, {}, this);
    connect(m_minus, &TouchButton::clicked, this, &ZoomView::zoomOut);
    connect(m_plus, &TouchButton::clicked, this, &ZoomView::zoomIn);
    connect(m_fit, &TouchButton::clicked, this, &ZoomView::fit);
    m_glide.setDuration(int(glideMs));
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_transform.panBy(value.toPointF() - m_glided);
        m_glided = value.toPointF();
        moved();
    });
    retranslate();
    contentChanged();
}

ZoomView::~ZoomView() = default;

void ZoomView::retranslate()
{
    m_minus->setObjectName(QStringLiteral("zoomOut"));
    m_plus->setObjectName(QStringLiteral("zoomIn"));
    m_fit->setObjectName(QStringLiteral("zoomFit"));
    m_minus->setAccessibleName(tr("Smaller"));
    m_plus->setAccessibleName(tr("Larger"));
    m_fit->setAccessibleName(tr("Whole picture"));
    setDescription(m_description);
}

void ZoomView::setDescription(const QString &text)
{
    m_description = text;
    setAccessibleName(text.isEmpty() ? tr("Picture") : text);
}

void ZoomView::setImage(const QImage &image)
{
    setContent(image.isNull() ? nullptr : new ImageContent(image));
}

void ZoomView::setContent(ZoomContent *content)
{
    m_glide.stop();
    delete m_content;
    m_content = content;
    m_problem.clear();
    m_preview = {};
    m_transform = {};
    if (content) {
        content->setParent(this);
        connect(content, &ZoomContent::changed, this, &ZoomView::contentChanged);
        connect(content, &ZoomContent::failed, this, &ZoomView::setProblem);
    }
    contentChanged();
}

void ZoomView::setPreview(const QImage &image)
{
    m_preview = image;
    update();
}

void ZoomView::setLoading()
{
    setContent(nullptr);
}

void ZoomView::setProblem(const QString &sentence)
{
    m_problem = sentence;
    contentChanged();
}

void ZoomView::setCovered(bool covered)
{
    m_isCovered = covered;
    contentChanged();
}

void ZoomView::setChromeVisible(bool visible)
{
    m_hasChrome = visible;
    contentChanged();
}

void ZoomView::setZoomState(const ZoomState &state)
{
    m_transform.setState(state);
    moved();
}

void ZoomView::contentChanged()
{
    if (m_content && !m_content->size().isEmpty())
        m_transform.setSizes(size(), m_content->size());
    const bool chrome = m_hasChrome && m_content && !m_isCovered && m_problem.isEmpty();
    for (TouchButton *button : {m_minus, m_plus, m_fit})
        button->setVisible(chrome);
    moved();
}

void ZoomView::moved()
{
    m_minus->setEnabled(!m_transform.isFit());
    m_fit->setEnabled(!m_transform.isFit());
    m_plus->setEnabled(!m_transform.isAtMaximum());
    update();
    Q_EMIT zoomChanged();
}

void ZoomView::zoomIn()
{
    m_glide.stop();
    m_transform.zoomAt(QRectF(rect()).center(), buttonStep);
    moved();
}

void ZoomView::zoomOut()
{
    m_glide.stop();
    m_transform.zoomAt(QRectF(rect()).center(), 1 / buttonStep);
    moved();
}

void ZoomView::fit()
{
    m_glide.stop();
    m_transform.fit();
    moved();
}

QSize ZoomView::sizeHint() const
{
    return {look().metrics.px(1120), look().metrics.px(766)};
}

QSize ZoomView::minimumSizeHint() const
{
    return {look().metrics.px(360), look().metrics.px(240)};
}

void ZoomView::lookChanged()
{
    placeButtons();
    Component::lookChanged();
}

void ZoomView::resizeEvent(QResizeEvent *event)
{
    Component::resizeEvent(event);
    if (m_content && !m_content->size().isEmpty())
        m_transform.setSizes(size(), m_content->size());
    placeButtons();
}

void ZoomView::placeButtons()
{
    const int gap = look().metrics.px(12);
    const int inset = look().metrics.px(20);
    const QSize button = m_fit->sizeHint();
    // As the picture these are not mirrored: the other corner is that of a picture's own mark.
    int x = width() - inset - 3 * button.width() - 2 * gap;
    for (TouchButton *each : {m_minus, m_plus, m_fit}) {
        each->setGeometry(x, height() - inset - button.height(), button.width(), button.height());
        x += button.width() + gap;
    }
}

void ZoomView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double radius = look().metrics.radius();
    const bool known = m_content && !m_content->size().isEmpty();
    if (m_isCovered || !m_problem.isEmpty()) {
        paintPlate(painter, m_isCovered ? QString() : m_problem);
    } else if (known) {
        painter.fillRect(rect(), look().tokens().letterbox);
        const QRectF part = m_transform.visibleContent();
        const QRectF target(m_transform.toView(part.topLeft()), m_transform.toView(part.bottomRight()));
        m_content->paint(painter, target, part, m_transform.scale());
    } else if (!m_preview.isNull()) {
        painter.fillRect(rect(), look().tokens().letterbox);
        const QSizeF shown = QSizeF(m_preview.size()).scaled(size(), Qt::KeepAspectRatio);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown), m_preview);
    } else {
        paintPlate(painter, {});
    }
    paintCorners(painter, rect(), radius, look().tokens().ground);
    if (hasFocus())
        paintRing(painter, rect(), radius, look());
}

void ZoomView::paintPlate(QPainter &painter, const QString &sentence)
{
    painter.fillRect(rect(), look().tokens().plate);
    if (sentence.isEmpty())
        return;
    const int wide = std::min(width() - look().metrics.grid(8), look().metrics.px(800));
    const int side = look().metrics.px(64);
    const int text = wrappedHeight(sentence, wide, TextRole::Value, look().language, look());
    const double top = (height() - side - look().metrics.gap() - text) / 2.0;
    paintIcon(painter, QRectF(0, top, width(), side), Icon::Photograph, look().tokens().edge, side, false);
    paintText(painter, QRectF((width() - wide) / 2.0, top + side + look().metrics.gap(), wide, text), sentence,
              TextRole::Value, look().language, look().tokens().ink, look(), Qt::AlignHCenter);
}

bool ZoomView::event(QEvent *event)
{
    // A finger on one of the buttons is the button's: let Qt make a click of it.
    if (event->type() == QEvent::TouchBegin) {
        const QList<QEventPoint> &points = static_cast<QTouchEvent *>(event)->points();
        if (points.size() == 1 && childAt(points.constFirst().position().toPoint())) {
            event->ignore();
            return false;
        }
    }
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        touch(*static_cast<QTouchEvent *>(event));
        event->accept();
        return true;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        update();
        break;
    default:
        break;
    }
    return Component::event(event);
}

void ZoomView::touch(const QTouchEvent &event)
{
    const QList<QEventPoint> &points = event.points();
    const auto down = [](const QEventPoint &point) { return point.state() != QEventPoint::Released; };
    const auto held = std::count_if(points.begin(), points.end(), down);
    if (event.type() == QEvent::TouchCancel || points.isEmpty()) {
        m_isPressed = m_isPinching = false;
        m_transform.endPinch();
        moved();
        return;
    }
    if (held >= 2) {
        const QPointF first = points.at(0).position();
        const QPointF second = points.at(1).position();
        if (!m_isPinching) {
            m_glide.stop();
            // From where the fingers came down, or the first move would be lost.
            m_transform.beginPinch(points.at(0).state() == QEventPoint::Pressed ? first : points.at(0).lastPosition(),
                                   points.at(1).state() == QEventPoint::Pressed ? second : points.at(1).lastPosition());
        }
        m_isPinching = m_wasDragged = true;
        m_isPressed = false;
        m_transform.pinchTo(first, second);
        moved();
        return;
    }
    if (m_isPinching) {
        m_isPinching = held == 1; // the finger that stays does not drag: it was half a pinch
        if (!m_isPinching) {
            m_transform.endPinch();
            moved();
        }
        return;
    }
    const QPointF at = points.constFirst().position();
    if (event.type() == QEvent::TouchBegin)
        pressAt(at);
    else if (held == 0)
        releaseAt(at);
    else
        dragTo(at);
}

void ZoomView::pressAt(const QPointF &position)
{
    m_wasDragged = m_glide.state() == QAbstractAnimation::Running;
    m_glide.stop();
    m_isPressed = true;
    m_pressedAt = m_lastAt = position;
    m_velocity = {};
    m_sinceMove.start();
}

void ZoomView::dragTo(const QPointF &position)
{
    if (!m_isPressed)
        return;
    if (length(position - m_pressedAt) > look().metrics.flick())
        m_wasDragged = true;
    const double ms = std::max<double>(1, double(m_sinceMove.restart()));
    m_velocity = m_velocity * 0.4 + (position - m_lastAt) / ms * 0.6;
    m_transform.panBy(position - m_lastAt);
    m_lastAt = position;
    moved();
}

void ZoomView::releaseAt(const QPointF &position)
{
    if (!m_isPressed)
        return;
    m_isPressed = false;
    const QPointF way = position - m_pressedAt;
    if (m_wasDragged) {
        if (m_transform.isFit() && std::abs(way.x()) > 3 * look().metrics.flick() && std::abs(way.x()) > 2 * std::abs(way.y()))
            Q_EMIT flicked(way.x() < 0 ? -1 : 1);
        else
            glide();
        return;
    }
    const bool again = m_sinceTap.isValid() && m_sinceTap.elapsed() < doubleTapMs
                       && length(position - m_tapAt) < 2 * look().metrics.flick();
    if (again) {
        m_sinceTap.invalidate();
        doubleTapAt(position);
        return;
    }
    m_sinceTap.start();
    m_tapAt = position;
    if (m_content && m_transform.isValid())
        Q_EMIT tapped(m_transform.toContent(position));
}

void ZoomView::doubleTapAt(const QPointF &position)
{
    if (m_transform.isFit())
        m_transform.zoomAt(position, 3);
    else
        m_transform.fit();
    moved();
}

void ZoomView::glide()
{
    if (look().reducedMotion || m_sinceMove.elapsed() > 80 || length(m_velocity) < 0.2)
        return;
    m_glided = {};
    m_glide.setStartValue(QPointF());
    // OutCubic begins at three times its mean speed: the glide leaves at the speed of the finger.
    m_glide.setEndValue(m_velocity * glideMs / 3);
    m_glide.start();
}

void ZoomView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        pressAt(event->position());
}

void ZoomView::mouseMoveEvent(QMouseEvent *event)
{
    dragTo(event->position());
}

void ZoomView::mouseReleaseEvent(QMouseEvent *event)
{
    releaseAt(event->position());
}

void ZoomView::mouseDoubleClickEvent(QMouseEvent *event)
{
    pressAt(event->position());
}

void ZoomView::wheelEvent(QWheelEvent *event)
{
    m_glide.stop();
    m_transform.zoomAt(event->position(), std::pow(1.2, event->angleDelta().y() / 120.0));
    moved();
    event->accept();
}

void ZoomView::keyPressEvent(QKeyEvent *event)
{
    const double step = look().metrics.px(80);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); return;
    case Qt::Key_Minus: zoomOut(); return;
    case Qt::Key_0: fit(); return;
    default: break;
    }
    if (m_transform.isFit()) {
        Component::keyPressEvent(event); // arrows then mean the next view
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left: m_transform.panBy({step, 0}); break;
    case Qt::Key_Right: m_transform.panBy({-step, 0}); break;
    case Qt::Key_Up: m_transform.panBy({0, step}); break;
    case Qt::Key_Down: m_transform.panBy({0, -step}); break;
    default: Component::keyPressEvent(event); return;
    }
    moved();
}

} // namespace vitrine
