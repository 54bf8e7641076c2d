// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "media/foreignfile.h"
#include "media/workersocket.h"

#include <QStringList>

#include <memory>
#include <sys/types.h>

namespace vitrine {

/// A program that was started with one end of a socket as its standard input and nothing else of ours: no other file, no
/// environment. It is ended with this. Belongs to the thread that started it: when that ends, so does the program.
class WorkerProcess final {
public:
    [[nodiscard]] static Result<std::unique_ptr<WorkerProcess>> start(const QStringList &command, qsizetype longestAnswer);
    ~WorkerProcess();
    WorkerProcess(const WorkerProcess &) = delete;
    WorkerProcess &operator=(const WorkerProcess &) = delete;

    [[nodiscard]] WorkerSocket &socket() { return m_socket; }
    /// Waits for something to come; false when nothing did. Returns at once when the program has ended.
    [[nodiscard]] bool waitForMore(int milliseconds) const;
    void kill() const;
    /// Why it went, in terms of the file that it was on; ends it when it has not gone.
    [[nodiscard]] FileFault ending();

private:
    WorkerProcess(pid_t process, WorkerSocket socket) : m_process(process), m_socket(std::move(socket)) {}
    void reap(int milliseconds);

    pid_t m_process;
    WorkerSocket m_socket;
    int m_status = 0;
};

} // namespace vitrine
