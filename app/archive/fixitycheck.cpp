// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/fixitycheck.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QWaitCondition>

namespace vitrine {

namespace {
constexpr int betweenFiles = 100; // milliseconds
}

/// What the reading thread waits at while it is paused.
class FixityCheck::Gate final {
public:
    void set(bool isOpen)
    {
        const QMutexLocker lock(&m_mutex);
        m_isOpen = isOpen;
        m_opened.wakeAll();
    }
    void pass()
    {
        const QMutexLocker lock(&m_mutex);
        while (!m_isOpen)
            m_opened.wait(&m_mutex);
    }
    [[nodiscard]] bool isOpen()
    {
        const QMutexLocker lock(&m_mutex);
        return m_isOpen;
    }

private:
    QMutex m_mutex;
    QWaitCondition m_opened;
    bool m_isOpen = true;
};

FixityCheck::FixityCheck(const QString &cataloguePath, QObject *parent)
    : QObject(parent), m_path(cataloguePath), m_gate(std::make_shared<Gate>())
{
    connect(&m_beside, &Background::busyChanged, this, &FixityCheck::busyChanged);
    connect(&m_beside, &Background::progressed, this, &FixityCheck::progressed);
}

FixityCheck::~FixityCheck() { stop(); }

void FixityCheck::start()
{
    m_beside.start([this, path = m_path, gate = m_gate](const Job &job) -> Background::Answer {
        QElapsedTimer sinceTold;
        const auto watch = [&](const FixityFinding &finding) {
            if (sinceTold.isValid() && sinceTold.elapsed() < betweenFiles)
                return;
            sinceTold.restart();
            QMetaObject::invokeMethod(this, [this, file = finding.name] { tellFile(file); }, Qt::QueuedConnection);
        };
        const Job gated{job.progress, [&job, gate] {
                            gate->pass();
                            return job.stopped();
                        }};
        const auto catalogue = Catalogue::open(path, OpenMode::ReadOnly);
        const auto findings = catalogue ? (*catalogue)->examine(watch, gated) : Result<std::vector<FixityFinding>>(catalogue.unexpected());
        return [this, findings] { findings ? Q_EMIT done(*findings) : Q_EMIT failed(findings.error()); };
    });
}

void FixityCheck::tellFile(const QString &file)
{
    if (isBusy())
        Q_EMIT reading(file);
}

void FixityCheck::pause() { m_gate->set(false); }

void FixityCheck::goOn() { m_gate->set(true); }

void FixityCheck::stop()
{
    m_beside.stop();
    m_gate->set(true);
}

bool FixityCheck::isPaused() const { return !m_gate->isOpen(); }

} // namespace vitrine
