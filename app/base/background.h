// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace vitrine {

/// One piece of work at a time on a thread beside, with progress and a stop. Its answer is called on the thread of this
/// object; not at all once this is gone. Belongs to the thread that made it.
class Background final : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<void()>;
    using Work = std::function<Answer(const Job &)>; ///< called beside; only values may cross

    explicit Background(QObject *parent = nullptr);
    /// Asks the work to stop and waits for it.
    ~Background() override;

    /// Not while isBusy().
    void start(const Work &work);
    /// The work hears of it at its next step; its answer still comes.
    void stop();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void busyChanged(bool isBusy);

private:
    void take(const Answer &answer);

    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_isStopped;
    bool m_isBusy = false;
};

} // namespace vitrine
