// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/stillhere.h"

#include "widgets/paint.h"
#include "widgets/textblock.h"
#include "widgets/touchbutton.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {

StillHere::StillHere(LookHolder &holder, QWidget *parent) : Component(holder, parent)
{
    setObjectName(QStringLiteral("stillHere"));
    m_panel = new QWidget(this);
    m_question = new TextBlock(holder, TextRole::Title, m_panel);
    m_left = new TextBlock(holder, TextRole::Body, m_panel);
    m_left->setInk(TextBlock::Ink::Second);
    m_goOn = new TouchButton(holder, Icon::None, {}, m_panel);
    m_goOn->setObjectName(QStringLiteral("goOn"));
    m_goOn->setPrimary(true);
    m_again = new TouchButton(holder, Icon::None, {}, m_panel);
    m_again->setObjectName(QStringLiteral("startAgain"));
    connect(m_goOn, &TouchButton::clicked, this, &StillHere::goOnAsked);
    connect(m_again, &TouchButton::clicked, this, &StillHere::startAgainAsked);
    auto *column = new QVBoxLayout(m_panel);
    column->setSpacing(look().metrics.grid(3));
    column->addWidget(m_question);
    column->addWidget(m_left);
    auto *row = new QHBoxLayout;
    row->setSpacing(look().metrics.grid(2));
    row->addWidget(m_goOn);
    row->addWidget(m_again);
    row->addStretch(1);
    column->addLayout(row);
    retranslate();
}

void StillHere::setSeconds(int seconds)
{
    m_seconds = seconds;
    m_left->setText(tr("This screen starts again in %n second(s).", nullptr, seconds));
}

void StillHere::retranslate()
{
    m_question->setText(tr("Are you still here?"));
    m_goOn->setText(tr("Go on"));
    m_again->setText(tr("Start again"));
    setSeconds(m_seconds);
}

void StillHere::resizeEvent(QResizeEvent *event)
{
    Component::resizeEvent(event);
    const Metrics &metrics = look().metrics;
    const int width = std::min(metrics.px(1000), this->width() - 2 * metrics.margin());
    const int pad = metrics.grid(7);
    m_panel->layout()->setContentsMargins(pad, pad, pad, pad);
    const int height = std::max(m_panel->layout()->heightForWidth(width), m_panel->sizeHint().height());
    m_panel->setGeometry((this->width() - width) / 2, (this->height() - height) / 2, width, height);
}

void StillHere::mouseReleaseEvent(QMouseEvent *)
{
    Q_EMIT goOnAsked();
}

void StillHere::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = look().tokens().ground;
    veil.setAlphaF(0.88F);
    painter.fillRect(rect(), veil);
    paintPanel(painter, m_panel->geometry(), look().metrics.radius(), look().tokens().surface, look().tokens().edge);
}

} // namespace vitrine
