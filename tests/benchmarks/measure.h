// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace vitrine::bench {

/// How a program ended: what it printed, how long it took, or why it has no figure.
struct Run {
    bool isDone = false;
    QString output;
    QString errors;
    double milliseconds = 0; ///< processor time of the program, user and system
    double peakMegabytes = 0; ///< the most memory it had
};

Run run(const QString &program, const QStringList &arguments, const QString &input = {});

/// The number after "name=" in what a program printed.
std::optional<double> printed(const Run &run, const QString &name);

/// Processor time of this program so far, all threads.
double processorMilliseconds();

/// The value below which `share` of them lie.
double quantile(QList<double> values, double share);

/// Says on standard error what is being done; a benchmark of minutes is not silent.
void say(const QString &what);

/// The middle of `times` measurements; nothing as soon as one fails.
std::optional<double> median(int times, const std::function<std::optional<double>()> &measure);

} // namespace vitrine::bench
