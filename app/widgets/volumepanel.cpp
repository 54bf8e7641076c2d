// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/volumepanel.h"

#include "widgets/paint.h"
#include "widgets/touchbutton.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace vitrine {

namespace {
constexpr int steps = 10;
}

VolumePanel::VolumePanel(LookHolder &holder, int step, bool muted, int ceiling, QWidget *parent)
    : Component(holder, parent), m_step(step), m_ceiling(std::clamp(ceiling, 1, steps)), m_muted(muted)
{
    setLayoutDirection(Qt::LeftToRight);
    m_softer = new TouchButton(holder, Icon::Minus, {}, this);
    m_louder = new TouchButton(holder, Icon::Plus, {}, this);
    m_mute = new TouchButton(holder, Icon::Muted, {}, this);
    connect(m_softer, &TouchButton::clicked, this, [this] { ask(m_step - 1); });
    connect(m_louder, &TouchButton::clicked, this, [this] { ask(m_step + 1); });
    connect(m_mute, &TouchButton::clicked, this, [this] {
        setMuted(!m_muted);
        Q_EMIT muteAsked(m_muted);
    });
    setFocusProxy(m_louder);
    retranslate();
}

void VolumePanel::retranslate()
{
    m_softer->setAccessibleName(tr("Softer"));
    m_louder->setAccessibleName(tr("Louder"));
    m_mute->setAccessibleName(tr("No sound"));
    refresh();
}

void VolumePanel::ask(int step)
{
    setStep(step);
    setMuted(false);
    Q_EMIT stepAsked(m_step);
}

void VolumePanel::setStep(int step)
{
    m_step = std::clamp(step, 1, m_ceiling);
    refresh();
}

void VolumePanel::setMuted(bool muted)
{
    m_muted = muted;
    refresh();
}

void VolumePanel::refresh()
{
    m_softer->setEnabled(m_step > 1);
    m_louder->setEnabled(m_step < m_ceiling);
    m_mute->setPrimary(m_muted);
    const QLocale locale(look().language);
    setAccessibleName(tr("Loudness %1 of %2").arg(locale.toString(m_step), locale.toString(m_ceiling)));
    update();
}

QSize VolumePanel::sizeHint() const
{
    const QSize button = m_softer->sizeHint();
    return {3 * button.width() + look().metrics.px(280) + 3 * gap(), button.height()};
}

void VolumePanel::lookChanged()
{
    Component::lookChanged();
    setLayoutDirection(Qt::LeftToRight);
    place();
}

void VolumePanel::resizeEvent(QResizeEvent *event)
{
    Component::resizeEvent(event);
    place();
}

void VolumePanel::place()
{
    const QSize button = m_softer->sizeHint();
    m_mute->setGeometry(0, 0, button.width(), height());
    m_softer->setGeometry(button.width() + gap(), 0, button.width(), height());
    m_louder->setGeometry(width() - button.width(), 0, button.width(), height());
}

QRect VolumePanel::bars() const
{
    return {m_softer->geometry().right() + 1 + gap(), 0, m_louder->x() - m_softer->geometry().right() - 1 - 2 * gap(), height()};
}

void VolumePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = look().tokens();
    const double slot = bars().width() / double(m_ceiling);
    for (int i = 0; i < m_ceiling; ++i) {
        const double tall = height() * (0.25 + 0.6 * (i + 1) / m_ceiling);
        const QRectF bar(bars().x() + i * slot + slot * 0.2, (height() + height() * 0.85) / 2 - tall, slot * 0.6, tall);
        const bool on = i < m_step && !m_muted;
        paintPanel(painter, bar, slot * 0.2, on ? tokens.accent : tokens.surface, on ? tokens.accent : tokens.edge);
    }
}

void VolumePanel::mouseReleaseEvent(QMouseEvent *event)
{
    if (bars().contains(event->position().toPoint()))
        ask(1 + int((event->position().x() - bars().x()) * m_ceiling / std::max(1, bars().width())));
}

} // namespace vitrine
