// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/workerprocess.h"

#include <QFile>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int lastGasp = 1000; // milliseconds for one that has closed its socket to be gone

/// Signals as they are for a new program, a session of its own, and no file but the socket.
class Spawning final {
public:
    explicit Spawning(int socket)
    {
        ::posix_spawn_file_actions_init(&m_files);
        ::posix_spawn_file_actions_adddup2(&m_files, socket, STDIN_FILENO);
        ::posix_spawn_file_actions_addopen(&m_files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        ::posix_spawn_file_actions_addopen(&m_files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        ::posix_spawn_file_actions_addclosefrom_np(&m_files, STDERR_FILENO + 1);
        ::posix_spawnattr_init(&m_attributes);
        sigset_t signals;
        sigfillset(&signals);
        ::posix_spawnattr_setsigdefault(&m_attributes, &signals);
        sigemptyset(&signals);
        ::posix_spawnattr_setsigmask(&m_attributes, &signals);
        ::posix_spawnattr_setflags(&m_attributes, short(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSID));
    }
    ~Spawning()
    {
        ::posix_spawn_file_actions_destroy(&m_files);
        ::posix_spawnattr_destroy(&m_attributes);
    }
    Spawning(const Spawning &) = delete;
    Spawning &operator=(const Spawning &) = delete;

    [[nodiscard]] int start(pid_t &process, char **arguments, char **environment) const
    {
        return ::posix_spawn(&process, arguments[0], &m_files, &m_attributes, arguments, environment);
    }

private:
    posix_spawn_file_actions_t m_files{};
    posix_spawnattr_t m_attributes{};
};

std::vector<char *> pointers(QByteArrayList &texts)
{
    std::vector<char *> all;
    for (QByteArray &text : texts)
        all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

/// Only what finds the libraries.
QByteArrayList plainEnvironment()
{
    QByteArrayList environment{"LC_ALL=C.UTF-8"};
    for (const char *name : {"LD_LIBRARY_PATH", "QT_PLUGIN_PATH"}) {
        if (qEnvironmentVariableIsSet(name))
            environment += QByteArray(name) + '=' + qgetenv(name);
    }
    return environment;
}

} // namespace

Result<std::unique_ptr<WorkerProcess>> WorkerProcess::start(const QStringList &command, qsizetype longestAnswer)
{
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return fail(ErrorKind::Internal, {}, QString::fromLocal8Bit(std::strerror(errno)));
    Descriptor ours(ends[0]);
    const Descriptor theirs(ends[1]);
    QByteArrayList arguments;
    for (const QString &argument : command)
        arguments += QFile::encodeName(argument);
    QByteArrayList environment = plainEnvironment();
    pid_t process = 0;
    const int fault = Spawning(theirs.number()).start(process, pointers(arguments).data(), pointers(environment).data());
    if (fault != 0)
        return fail(ErrorKind::Internal, {}, command.value(0) + u": "_s + QString::fromLocal8Bit(std::strerror(fault)));
    return std::unique_ptr<WorkerProcess>(new WorkerProcess(process, WorkerSocket(std::move(ours), longestAnswer)));
}

WorkerProcess::~WorkerProcess()
{
    kill();
    reap(0);
}

bool WorkerProcess::waitForMore(int milliseconds) const
{
    pollfd one{m_socket.number(), POLLIN, 0};
    return ::poll(&one, 1, milliseconds) > 0;
}

void WorkerProcess::kill() const
{
    if (m_process > 0)
        ::kill(m_process, SIGKILL);
}

/// Gives it that long to go by itself.
void WorkerProcess::reap(int milliseconds)
{
    if (m_process <= 0)
        return;
    const Descriptor handle(int(::syscall(SYS_pidfd_open, m_process, 0)));
    pollfd one{handle.number(), POLLIN, 0};
    if (handle.isOpen() && ::poll(&one, 1, milliseconds) <= 0)
        kill();
    while (::waitpid(m_process, &m_status, 0) < 0 && errno == EINTR) {}
    m_process = 0;
}

FileFault WorkerProcess::ending()
{
    reap(lastGasp);
    // Bubblewrap tells a signal as the shell does.
    const int signal = WIFSIGNALED(m_status) ? WTERMSIG(m_status) : WEXITSTATUS(m_status) > 128 ? WEXITSTATUS(m_status) - 128 : 0;
    return signal == SIGXCPU ? FileFault::TooSlow : signal == SIGSYS ? FileFault::Forbidden : FileFault::Crashed;
}

} // namespace vitrine
