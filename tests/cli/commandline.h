// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <csignal>
#include <sys/resource.h>

/// vitrinectl as a shell would run it.
namespace vitrine::test {

struct Ran {
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// `longestFile`: files cannot grow beyond so many bytes, as on a disk that is full; -1 for any length.
inline void prepare(QProcess &process, const QStringList &arguments, qint64 longestFile = -1)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &display : {QStringLiteral("DISPLAY"), QStringLiteral("WAYLAND_DISPLAY"), QStringLiteral("QT_QPA_PLATFORM")})
        environment.remove(display);
    environment.insert(QStringLiteral("VITRINE_USER"), QStringLiteral("archivist"));
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(VITRINE_BINARY_DIR "/bin/vitrinectl"));
    process.setArguments(arguments);
    if (longestFile < 0)
        return;
    process.setChildProcessModifier([longestFile] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{rlim_t(longestFile), rlim_t(longestFile)};
        setrlimit(RLIMIT_FSIZE, &limit);
    });
}

inline Ran run(const QStringList &arguments, qint64 longestFile = -1)
{
    QProcess process;
    prepare(process, arguments, longestFile);
    process.start();
    if (!process.waitForFinished(120000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace vitrine::test
