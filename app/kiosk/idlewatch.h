// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace vitrine {

/// How long nobody may touch before the window asks, and how long it waits for an answer.
struct IdleTimes {
    std::chrono::milliseconds patience{75'000};
    std::chrono::milliseconds reading{120'000};  ///< instead of patience where there is much to read
    std::chrono::milliseconds afterPlaying{30'000};
    std::chrono::milliseconds countdown{20'000};
};

/// Counts the time without a touch. Time comes from ticks, so that a test can hand it in.
class IdleWatch final : public QObject {
    Q_OBJECT
public:
    explicit IdleWatch(const IdleTimes &times, QObject *parent = nullptr);

    void start();
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] bool isAsking() const { return m_isAsking; }

public Q_SLOTS:
    void touched();
    void setReading(bool reading);
    /// While something plays no time passes; after its end the shorter patience holds.
    void setPlaying(bool playing);
    /// Lets time pass: by the own timer, or by a test.
    void pass(std::chrono::milliseconds time);

Q_SIGNALS:
    void asking(int secondsLeft); ///< every second of the countdown, the first time with all of it
    void answered();              ///< touched during the countdown
    void gone();                  ///< nobody answered

private:
    [[nodiscard]] std::chrono::milliseconds patience() const;

    IdleTimes m_times;
    QTimer m_timer;
    std::chrono::milliseconds m_untouched{};
    std::chrono::milliseconds m_countdown{};
    bool m_isRunning = false;
    bool m_isAsking = false;
    bool m_isReading = false;
    bool m_isPlaying = false;
    bool m_hasPlayed = false; ///< since the last touch
};

} // namespace vitrine
