// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/videoview.h"

#include "widgets/captionpainter.h"
#include "widgets/icons.h"
#include "widgets/paint.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace vitrine {

VideoView::VideoView(LookHolder &holder, Player &player, QWidget *parent) : Component(holder, parent), m_player(player)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&player, &Player::frameReady, this, &VideoView::showFrame);
    connect(&player, &Player::failed, this, &VideoView::showFailure);
    connect(&player, &Player::positionChanged, this, &VideoView::followPosition);
    connect(&player, &Player::stateChanged, this, &VideoView::followState);
    retranslate();
}

void VideoView::retranslate()
{
    if (accessibleName() != m_ownName)
        return;
    m_ownName = tr("Film");
    setAccessibleName(m_ownName);
}

void VideoView::setPoster(const QImage &poster)
{
    m_poster = poster;
    update();
}

void VideoView::setSound(bool isSound)
{
    m_isSound = isSound;
    update();
}

void VideoView::setCaptions(const Subtitles &captions, const QString &language)
{
    m_captions = captions;
    m_captionLanguage = language;
    followPosition();
    update();
}

void VideoView::clearCaptions()
{
    setCaptions({}, {});
}

void VideoView::setNote(const QString &sentence)
{
    m_note = sentence;
    update();
}

void VideoView::setCovered(bool covered)
{
    m_isCovered = covered;
    update();
}

void VideoView::forget()
{
    m_frame = {};
    m_poster = {};
    m_problem.clear();
    m_note.clear();
    m_isSound = false;
    clearCaptions();
    m_hasBegun = false; // last: the player still stands where the film before it was left
}

QList<Cue> VideoView::currentCues() const
{
    return m_shown;
}

QSize VideoView::sizeHint() const
{
    return {look().metrics.px(1204), look().metrics.px(820)};
}

void VideoView::showFrame(const QImage &picture)
{
    m_frame = picture;
    m_problem.clear();
    update();
}

void VideoView::showFailure(const Error &error)
{
    m_problem = error.message;
    update();
}

void VideoView::followState(PlayerState state)
{
    m_hasBegun = m_hasBegun || state == PlayerState::Playing;
    update();
}

void VideoView::followPosition()
{
    // The first picture of a film is often black: the poster stands until the film is begun, or entered further on.
    if (!m_hasBegun && m_player.position().count() > 0) {
        m_hasBegun = true;
        update();
    }
    const QList<Cue> now = m_captions.activeCues(m_player.position());
    if (now == m_shown)
        return;
    m_shown = now;
    update();
}

void VideoView::togglePlaying()
{
    if (m_isCovered || !m_problem.isEmpty())
        return;
    m_player.state() == PlayerState::Playing ? m_player.pause() : m_player.play();
}

QRectF VideoView::pictureRect(const QSize &size) const
{
    const QSizeF shown = QSizeF(size).scaled(this->size(), Qt::KeepAspectRatio);
    return {QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown};
}

void VideoView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double radius = look().metrics.radius();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QImage &picture = m_frame.isNull() || (!m_hasBegun && !m_poster.isNull()) ? m_poster : m_frame;
    if (m_isCovered || picture.isNull()) {
        painter.fillRect(rect(), look().tokens().plate);
        if (!m_isCovered && m_problem.isEmpty())
            paintIcon(painter, rect(), m_isSound ? Icon::Sound : Icon::Film, look().tokens().edge, look().metrics.px(96), false);
    } else {
        painter.fillRect(rect(), look().tokens().letterbox);
        painter.drawImage(pictureRect(picture.size()), picture);
    }
    if (!m_isCovered && !m_problem.isEmpty())
        paintProblem(painter);
    else if (!m_isCovered)
        paintCaptions(painter, rect(), m_shown, m_captionLanguage, look());
    if (!m_note.isEmpty() && !m_isCovered) {
        const QFontMetrics metrics(look().font(TextRole::Caption));
        const int wide = metrics.horizontalAdvance(m_note) + look().metrics.px(32);
        const int x = layoutDirection() == Qt::RightToLeft ? look().metrics.gap() : width() - wide - look().metrics.gap();
        const QRectF box(x, look().metrics.gap(), wide, look().lineHeight(TextRole::Caption));
        paintPanel(painter, box, box.height() / 2, look().tokens().overBox, {}, 0);
        paintText(painter, box, m_note, TextRole::Caption, look().language, look().tokens().overInk, look(),
                  Qt::AlignHCenter | Qt::AlignVCenter);
    }
    paintCorners(painter, rect(), radius, look().tokens().ground);
    if (hasFocus())
        paintRing(painter, rect(), radius, look());
}

void VideoView::paintProblem(QPainter &painter)
{
    const int pad = look().metrics.grid(3);
    const int wide = std::min(width() - 4 * pad, look().metrics.px(900));
    const int side = look().metrics.px(48);
    const int text = wrappedHeight(m_problem, wide - side - pad, TextRole::Value, look().language, look());
    const int tall = std::max(side, text) + 2 * pad;
    const QRectF card((width() - wide) / 2.0 - pad, height() - tall - 2 * pad, wide + 2 * pad, tall);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    paintPanel(painter, card, look().metrics.radius(), look().tokens().surface, look().tokens().mark, 2);
    const QRectF inner = card.adjusted(pad, pad, -pad, -pad);
    const QRectF sign(rightToLeft ? inner.right() - side : inner.left(), inner.top(), side, inner.height());
    const QRectF words = rightToLeft ? inner.adjusted(0, 0, -side - pad, 0) : inner.adjusted(side + pad, 0, 0, 0);
    paintIcon(painter, sign, Icon::Warning, look().tokens().mark, side, false);
    paintText(painter, words, m_problem, TextRole::Value, look().language, look().tokens().ink, look(),
              Qt::AlignLeading | Qt::AlignVCenter);
}

void VideoView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->globalPosition().toPoint();
}

void VideoView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint way = event->globalPosition().toPoint() - m_pressedAt;
    const int flick = look().metrics.flick();
    if (rect().contains(event->position().toPoint()) && QPoint::dotProduct(way, way) <= flick * flick)
        togglePlaying();
}

void VideoView::keyPressEvent(QKeyEvent *event)
{
    const bool toggles = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (toggles && !event->isAutoRepeat())
        togglePlaying();
    else
        Component::keyPressEvent(event);
}

void VideoView::focusInEvent(QFocusEvent *event)
{
    Component::focusInEvent(event);
    update();
}

void VideoView::focusOutEvent(QFocusEvent *event)
{
    Component::focusOutEvent(event);
    update();
}

} // namespace vitrine
