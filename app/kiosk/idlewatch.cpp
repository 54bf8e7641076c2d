// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/idlewatch.h"

namespace vitrine {

IdleWatch::IdleWatch(const IdleTimes &times, QObject *parent) : QObject(parent), m_times(times)
{
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, [this] { pass(std::chrono::seconds(1)); });
}

void IdleWatch::start()
{
    m_isRunning = true;
    m_isAsking = m_hasPlayed = false;
    m_untouched = {};
    m_timer.start();
}

void IdleWatch::stop()
{
    m_isRunning = m_isAsking = false;
    m_timer.stop();
}

void IdleWatch::touched()
{
    m_untouched = {};
    m_hasPlayed = false;
    if (!m_isAsking)
        return;
    m_isAsking = false;
    Q_EMIT answered();
}

void IdleWatch::setReading(bool reading)
{
    m_isReading = reading;
}

void IdleWatch::setPlaying(bool playing)
{
    if (m_isPlaying && !playing) {
        m_untouched = {};
        m_hasPlayed = true;
    }
    m_isPlaying = playing;
}

std::chrono::milliseconds IdleWatch::patience() const
{
    return m_hasPlayed ? m_times.afterPlaying : m_isReading ? m_times.reading : m_times.patience;
}

void IdleWatch::pass(std::chrono::milliseconds time)
{
    if (!m_isRunning || m_isPlaying)
        return;
    if (!m_isAsking) {
        m_untouched += time;
        if (m_untouched < patience())
            return;
        m_isAsking = true;
        m_countdown = m_times.countdown;
    } else {
        m_countdown -= time;
    }
    if (m_countdown > std::chrono::milliseconds(0)) {
        Q_EMIT asking(static_cast<int>((m_countdown.count() + 999) / 1000));
        return;
    }
    stop();
    Q_EMIT gone();
}

} // namespace vitrine
