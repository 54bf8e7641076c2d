// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine::bench {
namespace {

constexpr int patienceMilliseconds = 10 * 60 * 1000;

} // namespace

Run run(const QString &program, const QStringList &arguments, const QString &input)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    process.write(input.toUtf8());
    process.closeWriteChannel();
    const bool isEnded = process.waitForFinished(patienceMilliseconds);
    Run result;
    result.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    result.isDone = isEnded && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    result.output = QString::fromUtf8(process.readAllStandardOutput());
    result.errors = QString::fromUtf8(process.readAllStandardError());
    if (!result.isDone && process.error() != QProcess::UnknownError)
        result.errors += process.errorString();
    return result;
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
