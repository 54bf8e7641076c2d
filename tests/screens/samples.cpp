// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace vitrine::test {

QImage drawnPicture(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(0xED, 0xE6, 0xD6));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int line = 0; line < 26; ++line) {
        QPainterPath path;
        for (int x = 0; x <= size.width(); x += 8) {
            const double y = size.height() * (0.35 + line * 0.02 + std::sin(x * 0.012 + line * 0.21) * 0.07);
            x == 0 ? path.moveTo(x, y) : path.lineTo(x, y);
        }
        painter.setPen(QPen(QColor(40, 40, 40, 50 + 5 * line), 2.5));
        painter.drawPath(path);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xB5, 0x44, 0x2C));
    painter.drawEllipse(QPointF(size.width() * 0.7, size.height() * 0.28), size.height() * 0.08, size.height() * 0.08);
    return image;
}

void StateButton::paintEvent(QPaintEvent *event)
{
    TouchButton::paintEvent(event);
    if (!m_focused)
        return;
    QPainter painter(this);
    paintRing(painter, rect(), look().metrics.radius(), look());
}

CardSample::CardSample(LookHolder &holder, const Card &card, ControlState state, bool tile, QWidget *parent)
    : Component(holder, parent), m_card(card), m_state(state), m_tile(tile)
{
    const int width = look().metrics.px(tile ? 356 : 400);
    setFixedSize(width, tile ? look().metrics.px(328) : CardPainter(look()).heightFor(m_card, width));
}

void CardSample::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const CardPainter cards(look());
    m_tile ? cards.paintTile(painter, rect(), m_card, m_state) : cards.paint(painter, rect(), m_card, m_state);
}

} // namespace vitrine::test
