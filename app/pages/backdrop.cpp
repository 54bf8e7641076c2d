// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/backdrop.h"

#include <QLinearGradient>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>

namespace vitrine {

Backdrop::Backdrop(LookHolder &holder, QWidget *parent) : Component(holder, parent) {}

void Backdrop::setPicture(const QImage &picture)
{
    m_picture = picture;
    m_isSettled = true;
    render();
    update();
}

void Backdrop::render()
{
    m_rendered = QPixmap();
    if (m_picture.isNull() || size().isEmpty())
        return;
    const QSizeF covered = QSizeF(m_picture.size()).scaled(size(), Qt::KeepAspectRatioByExpanding);
    m_rendered = QPixmap(size());
    m_rendered.fill(tokensOf(Theme::Gallery).letterbox);
    QPainter painter(&m_rendered);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setOpacity(0.55);
    painter.drawImage(QRectF(QPointF((width() - covered.width()) / 2, (height() - covered.height()) / 2), covered),
                      m_picture);
    painter.setOpacity(1);
    // The words stand at the leading side: it is the darkest.
    QLinearGradient veil(layoutDirection() == Qt::RightToLeft ? width() : 0, 0,
                         layoutDirection() == Qt::RightToLeft ? 0 : width(), 0);
    QColor dark = tokensOf(Theme::Gallery).letterbox;
    dark.setAlphaF(0.72F);
    veil.setColorAt(0, dark);
    veil.setColorAt(0.55, dark);
    dark.setAlphaF(0.1F);
    veil.setColorAt(1, dark);
    painter.fillRect(rect(), veil);
}

void Backdrop::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_rendered.isNull())
        painter.fillRect(rect(), tokensOf(Theme::Gallery).ground);
    else
        painter.drawPixmap(0, 0, m_rendered);
    if (!m_isSettled || m_isComplete)
        return;
    m_isComplete = true;
    QTimer::singleShot(0, this, &Backdrop::complete);
}

void Backdrop::resizeEvent(QResizeEvent *event)
{
    Component::resizeEvent(event);
    render();
}

void Backdrop::mouseReleaseEvent(QMouseEvent *event)
{
    if (rect().contains(event->pos()))
        Q_EMIT touched();
}

} // namespace vitrine
