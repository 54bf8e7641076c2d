// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/foreignfile.h"
#include "media/limits.h"

#include <functional>
#include <memory>

namespace vitrine {

class WorkerProcess;

struct WorkerOptions {
    QString program;          ///< empty: vitrine-worker beside the program that runs
    bool usesWrapper = true;  ///< bubblewrap, where it is there and works
    WorkerLimits limits;
};

/// Reads files from somebody else without decoding a byte of them in this process: a worker does it behind a wall, and what it
/// says is checked. One worker reads many files; when it crashes, hangs or takes too much, the file it was on is condemned and
/// the next one gets a new worker. Blocks: meant for a thread beside. One thread at a time; closing it ends the worker.
class ForeignReader final {
public:
    explicit ForeignReader(WorkerOptions options = {});
    ~ForeignReader();

    /// What the file is, `fault` included. An error where it cannot be opened (Missing, Refused), its reading was stopped (Cancelled), it
    /// took the worker with it (Unreadable), or there is no worker for any file (Internal).
    [[nodiscard]] Result<ForeignFile> read(const QString &path, QSize preview = {}, const std::function<bool()> &isStopped = {});
    /// One sentence, told once, when files are read behind a lower wall because bubblewrap is missing or does not work here.
    [[nodiscard]] QString takeWarning();
    /// How many workers have come to work.
    [[nodiscard]] int starts() const { return m_starts; }

private:
    struct Asked {
        QString path;
        int file; ///< open, its position not shared with anybody here
        ForeignWish wish;
        std::function<bool()> isStopped;
    };
    [[nodiscard]] Result<void> needWorker();
    [[nodiscard]] Result<void> startWorker(const QStringList &command);
    [[nodiscard]] Result<QByteArray> ask(const Asked &asked, QString &digest);
    [[nodiscard]] Result<QByteArray> askOnce(const Asked &asked, QString &digest);

    WorkerOptions m_options;
    std::unique_ptr<WorkerProcess> m_worker;
    FileFault m_ending = FileFault::None; ///< of the last worker that went
    int m_served = 0; ///< by the present worker
    int m_starts = 0;
    QString m_warning;
    bool m_isWarned = false;
};

/// Where the worker is for the program that runs from `binFolder`: beside it, or, for what is built beside, in BUILD/bin.
[[nodiscard]] QString workerPath(const QString &binFolder);

} // namespace vitrine
