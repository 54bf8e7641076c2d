// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/serving.h"

#include "media/workersocket.h"
#include "worker/sandbox.h"

#include <QDataStream>
#include <QFile>
#include <QStringList>

#include <sys/resource.h>

namespace vitrine {

namespace {

constexpr qsizetype longestRequest = 65536;
constexpr int noSandbox = 90; // exit code

qint64 millisecondsUsed()
{
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    return (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1000 + (used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1000;
}

ForeignWish wishFrom(const QByteArray &request)
{
    QDataStream in(request);
    in.setVersion(QDataStream::Qt_6_4);
    QByteArray name;
    qint32 width = 0;
    qint32 height = 0;
    in >> name >> width >> height;
    return {QString::fromUtf8(name), QSize(width, height)};
}

ForeignFile examined(Descriptor descriptor, const ForeignWish &wish, const Examine &examine)
{
    ForeignFile found;
    QFile file;
    if (!file.open(descriptor.take(), QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        found.fault = FileFault::Undecodable;
        return found;
    }
    try {
        return examine(file, wish);
    } catch (const std::bad_alloc &) {
        found.facts.kind = sniffContent(file.seek(0) ? file.read(sniffLength) : QByteArray());
        found.facts.mimeType = mimeType(found.facts.kind);
        found.fault = FileFault::NoMemory;
        return found;
    }
}

} // namespace

int serve(int number, const WorkerLimits &limits, const Examine &examine)
{
    WorkerSocket socket((Descriptor(number)), longestRequest);
    if (!enterSandbox(limits))
        return noSandbox;
    if (!socket.send("vitrine-worker 1"))
        return 0;
    while (true) {
        const auto request = socket.message();
        if (!request) {
            if (!socket.receive(true))
                return 0; // nobody is there any more
            continue;
        }
        const ForeignFile found = examined(socket.file(), wishFrom(*request), examine);
        // The next file shall find nearly all the time that a file may take, and memory as it was.
        const bool retires = millisecondsUsed() * 3 >= limits.cpuSeconds * 1000 || found.fault == FileFault::NoMemory;
        if (!socket.send((retires ? '\1' : '\0') + toAnswer(found)) || retires)
            return 0;
    }
}

WorkerLimits limitsFrom(const QStringList &arguments)
{
    WorkerLimits limits;
    for (qsizetype i = 0; i + 1 < arguments.size(); ++i) {
        const int value = arguments[i + 1].toInt();
        if (arguments[i] == QLatin1String("--memory") && value > 0)
            limits.megabytes = value;
        else if (arguments[i] == QLatin1String("--cpu") && value > 0)
            limits.cpuSeconds = value;
    }
    return limits;
}

} // namespace vitrine
