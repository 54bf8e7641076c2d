// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/printers.h"

#include <QFile>
#include <QMutex>
#include <QThread>

#include <atomic>

namespace vitrine::test {

/// Printers that keep what they are given.
class RecordingPrinters final : public Printers {
public:
    std::vector<PrinterFace> faces{{QStringLiteral("Office"), QStringLiteral("Laser · first floor"), false, true}, {QStringLiteral("Depot"), {}, true, false}};
    bool refuses = false;
    std::atomic_bool hangs = false;      ///< until it is told to stop
    std::atomic_bool isDeaf = false;     ///< takes no stop: goes on until it hangs no longer
    mutable std::atomic_int asked = 0;   ///< how often something came
    QString kept;       ///< where a copy of what came is put

    [[nodiscard]] std::vector<PrinterFace> all() const override { return faces; }
    [[nodiscard]] Result<void> print(const QString &pdf, const PrintOrder &order, const Job &job) const override
    {
        const QMutexLocker locker(&m_mutex);
        ++asked;
        while (hangs && (isDeaf || !job.stopped()))
            QThread::yieldCurrentThread();
        if (job.stopped() && !isDeaf)
            return fail(ErrorKind::Cancelled, QStringLiteral("Stopped: nothing was given to the printer."));
        if (refuses)
            return fail(ErrorKind::Refused, QStringLiteral("The printer is asleep."));
        m_orders.push_back(order);
        QFile::remove(kept);
        return QFile::copy(pdf, kept) ? Result<void>() : fail(ErrorKind::Unreadable, QStringLiteral("no copy"));
    }
    [[nodiscard]] std::vector<PrintOrder> orders() const
    {
        const QMutexLocker locker(&m_mutex);
        return m_orders;
    }

private:
    mutable QMutex m_mutex;
    mutable std::vector<PrintOrder> m_orders;
};

} // namespace vitrine::test
