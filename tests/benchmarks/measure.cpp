// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace vitrine::bench {
namespace {

constexpr int patienceMilliseconds = 20 * 60 * 1000;

/// Processor time of programs that were run and have ended.
double endedMilliseconds()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto milliseconds = [](const timeval &time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

/// The high-water mark of a running program; 0 when it is gone.
double peakOf(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? 0 : text.mid(at + 6, 16).trimmed().split(' ').first().toDouble() / 1024;
}

} // namespace

Run run(const QString &program, const QStringList &arguments, const QString &input)
{
    Run result;
    const double before = endedMilliseconds();
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(program, arguments);
    process.write(input.toUtf8());
    process.closeWriteChannel();
    bool isEnded = process.state() == QProcess::NotRunning && !process.waitForStarted();
    while (!isEnded && timer.elapsed() < patienceMilliseconds) {
        isEnded = process.waitForFinished(20);
        result.peakMegabytes = std::max(result.peakMegabytes, peakOf(process.processId()));
    }
    result.isDone = isEnded && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    result.milliseconds = endedMilliseconds() - before;
    result.output = QString::fromUtf8(process.readAllStandardOutput());
    result.errors = QString::fromUtf8(process.readAllStandardError());
    if (!result.isDone && process.error() != QProcess::UnknownError)
        result.errors += process.errorString();
    return result;
}

double processorMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double quantile(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at(std::min(values.size() - 1, qsizetype(double(values.size()) * share)));
}

void say(const QString &what)
{
    std::fprintf(stderr, "%s\n", qPrintable(what));
}

std::optional<double> printed(const Run &run, const QString &name)
{
    const QRegularExpression pattern(u"^%1=([0-9.]+)$"_s.arg(QRegularExpression::escape(name)),
                                     QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = pattern.match(run.output);
    if (!run.isDone || !match.hasMatch())
        return std::nullopt;
    return match.captured(1).toDouble();
}

std::optional<double> median(int times, const std::function<std::optional<double>()> &measure)
{
    QList<double> values;
    for (int i = 0; i < times; ++i) {
        const std::optional<double> value = measure();
        if (!value)
            return std::nullopt;
        values += *value;
    }
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace vitrine::bench
