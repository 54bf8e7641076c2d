// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace vitrine {

/// The time of day as a value handed in, so that tests can fix it.
class Clock {
public:
    virtual ~Clock() = default;
    /// UTC, to the millisecond.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class FixedClock final : public Clock {
public:
    explicit FixedClock(QDateTime time) : m_time(std::move(time)) {}
    [[nodiscard]] QDateTime now() const override { return m_time; }
    void advance(qint64 milliseconds) { m_time = m_time.addMSecs(milliseconds); }

private:
    QDateTime m_time;
};

[[nodiscard]] const Clock &systemClock();

} // namespace vitrine
