// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/background.h"

#include <QElapsedTimer>

namespace vitrine {

namespace {
constexpr int betweenReports = 40; // milliseconds
}

Background::Background(QObject *parent) : QObject(parent), m_isStopped(std::make_shared<std::atomic<bool>>(false))
{
    m_pool.setMaxThreadCount(1);
}

Background::~Background()
{
    stop();
    m_pool.waitForDone();
}

void Background::stop() { m_isStopped->store(true); }

void Background::start(const Work &work)
{
    Q_ASSERT(!m_isBusy);
    m_isBusy = true;
    m_isStopped = std::make_shared<std::atomic<bool>>(false);
    Q_EMIT busyChanged(true);
    m_pool.start([this, work, isStopped = m_isStopped] {
        QElapsedTimer sinceReport;
        sinceReport.start();
        Job job;
        job.isCancelled = [isStopped] { return isStopped->load(); };
        job.progress = [this, &sinceReport](qint64 done, qint64 total) {
            if (done < total && sinceReport.elapsed() < betweenReports)
                return;
            sinceReport.restart();
            QMetaObject::invokeMethod(this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
        };
        const Answer answer = work(job);
        QMetaObject::invokeMethod(this, [this, answer] { take(answer); }, Qt::QueuedConnection);
    });
}

void Background::take(const Answer &answer)
{
    m_isBusy = false;
    Q_EMIT busyChanged(false);
    if (answer)
        answer();
}

} // namespace vitrine
