// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/player.h"

#include <algorithm>

namespace vitrine {

/// A player without a decoder: the test decides when a file is ready, how time passes and what fails.
class SilentPlayer final : public Player {
public:
    // What the test does.

    void becomeReady(Milliseconds duration)
    {
        setState(PlayerState::Ready);
        m_duration = duration;
        Q_EMIT durationChanged(duration);
        if (m_wantsToPlay)
            play();
    }

    /// Lets time pass; ends at the end.
    void advance(Milliseconds by)
    {
        if (m_state != PlayerState::Playing)
            return;
        moveTo(std::min(m_duration, m_position + by));
        if (m_position == m_duration)
            setState(PlayerState::Ended);
    }

    void showFrame(const QImage &picture) { Q_EMIT frameReady(picture); }
    void say(const QString &sentence) { Q_EMIT note(sentence); }

    void breakDown(const Error &error)
    {
        setState(PlayerState::Failed);
        Q_EMIT failed(error);
    }

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] MediaExpectation expectation() const { return m_expectation; }
    [[nodiscard]] int openCount() const { return m_openCount; }

    // What the windows do.

    void open(const QString &path, const MediaExpectation &expectation) override
    {
        m_path = path;
        m_expectation = expectation;
        ++m_openCount;
        m_wantsToPlay = false;
        m_position = m_duration = Milliseconds(0);
        setState(PlayerState::Loading);
    }

    void play() override
    {
        m_wantsToPlay = m_state == PlayerState::Loading;
        if (m_state == PlayerState::Ended)
            moveTo(Milliseconds(0));
        if (m_state == PlayerState::Ready || m_state == PlayerState::Paused || m_state == PlayerState::Ended)
            setState(PlayerState::Playing);
    }

    void pause() override
    {
        m_wantsToPlay = false;
        if (m_state == PlayerState::Playing)
            setState(PlayerState::Paused);
    }

    void seek(Milliseconds position) override
    {
        if (m_state == PlayerState::Empty || m_state == PlayerState::Failed)
            return;
        if (m_state == PlayerState::Ended)
            setState(PlayerState::Paused);
        const bool isLengthKnown = m_state != PlayerState::Loading;
        moveTo(std::max(Milliseconds(0), isLengthKnown ? std::min(position, m_duration) : position));
    }

    void setVolume(int step) override
    {
        m_volume = std::clamp(step, 0, volumeSteps);
        Q_EMIT volumeChanged(m_volume);
    }

    void setMuted(bool muted) override
    {
        m_isMuted = muted;
        Q_EMIT mutedChanged(muted);
    }

    void close() override
    {
        m_path.clear();
        m_position = m_duration = Milliseconds(0);
        setState(PlayerState::Empty);
    }

    [[nodiscard]] PlayerState state() const override { return m_state; }
    [[nodiscard]] Milliseconds position() const override { return m_position; }
    [[nodiscard]] Milliseconds duration() const override { return m_duration; }
    [[nodiscard]] int volume() const override { return m_volume; }
    [[nodiscard]] bool isMuted() const override { return m_isMuted; }

private:
    void setState(PlayerState state)
    {
        if (state == m_state)
            return;
        m_state = state;
        Q_EMIT stateChanged(state);
    }

    void moveTo(Milliseconds position)
    {
        if (position == m_position)
            return;
        m_position = position;
        Q_EMIT positionChanged(position);
    }

    QString m_path;
    MediaExpectation m_expectation;
    PlayerState m_state = PlayerState::Empty;
    Milliseconds m_position{};
    Milliseconds m_duration{};
    int m_openCount = 0;
    int m_volume = defaultVolumeStep;
    bool m_isMuted = false;
    bool m_wantsToPlay = false;
};

} // namespace vitrine
