// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/serving.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <functional>
#include <map>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

using namespace vitrine;

/// A worker whose decoders have been taken over: it does what the name of a file says, with the path that stands in it. A deed that is
/// let pass is an answer without a fault, one that is refused an answer with one.
namespace {

using Deed = std::function<bool(const char *path)>;

bool spinForEver(const char *)
{
    volatile bool isTurning = true;
    while (isTurning) {}
    return true;
}

/// Honest work, as a film is.
bool work(const char *)
{
    constexpr clock_t enough = CLOCKS_PER_SEC * 2 / 5;
    while (std::clock() < enough) {}
    return true;
}

bool waitForEver(const char *)
{
    std::array<int, 2> ends{};
    char nothing = 0;
    return ::pipe2(ends.data(), 0) == 0 && ::read(ends[0], &nothing, 1) == 1;
}

bool fillMemory(const char *)
{
    constexpr size_t piece = size_t(64) << 20;
    std::vector<std::vector<char>> all;
    for (size_t held = 0; held < size_t(4) << 30; held += piece)
        all.emplace_back(piece, '\1');
    return true;
}

bool bombWithProcesses(const char *)
{
    for (int i = 0; i < 100; ++i) {
        if (::fork() < 0)
            return false;
    }
    return true;
}

bool startProgram(const char *)
{
    char name[] = "/usr/bin/true";
    char *const arguments[] = {name, nullptr};
    return ::execve(name, arguments, nullptr) == 0;
}

bool talkNonsense(const char *)
{
    const std::vector<char> noise(1 << 16, '\xff');
    return ::sendmsg(STDIN_FILENO, nullptr, 0) < 0 && ::write(STDIN_FILENO, noise.data(), noise.size()) > 0 && waitForEver(nullptr);
}

bool crash(const char *)
{
    volatile int *nowhere = nullptr;
    *nowhere = 1;
    return true;
}

bool raiseLimit(const char *)
{
    const rlimit boundless{RLIM_INFINITY, RLIM_INFINITY};
    return ::setrlimit(RLIMIT_CPU, &boundless) == 0;
}

const std::map<QByteArray, Deed> &deeds()
{
    static const std::map<QByteArray, Deed> all{
        {"nothing", [](const char *) { return true; }},
        {"socket", [](const char *) { return ::socket(AF_INET, SOCK_STREAM, 0) >= 0; }},
        {"local socket", [](const char *) { return ::socket(AF_UNIX, SOCK_STREAM, 0) >= 0; }},
        {"write", [](const char *path) { return ::open(path, O_WRONLY | O_CREAT, 0600) >= 0; }},
        {"overwrite", [](const char *path) { return ::open(path, O_RDWR | O_TRUNC) >= 0; }},
        {"remove", [](const char *path) { return ::unlink(path) == 0; }},
        {"folder", [](const char *path) { return ::mkdir(path, 0700) == 0; }},
        {"rename", [](const char *path) { return ::rename(path, (std::string(path) + "x").c_str()) == 0; }},
        {"rights", [](const char *path) { return ::chmod(path, 0777) == 0; }},
        {"spy", [](const char *path) { return ::open(path, O_RDONLY) >= 0; }},
        {"shoot", [](const char *) { return ::kill(::getppid(), SIGTERM) == 0; }},
        {"limit", raiseLimit},
        {"fork", bombWithProcesses},
        {"program", startProgram},
        {"memory", fillMemory},
        {"loop", spinForEver},
        {"work", work},
        {"wait", waitForEver},
        {"crash", crash},
        {"nonsense", talkNonsense}};
    return all;
}

ForeignFile obey(QFile &file, const ForeignWish &wish)
{
    ForeignFile found;
    found.facts.kind = ContentKind::Text;
    found.facts.mimeType = QStringLiteral("text/plain");
    const QByteArray path = file.readAll().trimmed();
    const auto deed = deeds().find(wish.name.toUtf8());
    if (deed == deeds().end() || !deed->second(path.constData()))
        found.fault = FileFault::Undecodable;
    return found;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    return serve(STDIN_FILENO, limitsFrom(QCoreApplication::arguments()), obey);
}
