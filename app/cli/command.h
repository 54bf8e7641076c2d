// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCommandLineParser>

#include <functional>
#include <span>

namespace vitrine::cli {

/// The exit codes of the contract.
enum Exit : int {
    Done = 0,
    Findings = 1,    ///< done, with rejected rows, failed fixity ...
    Usage = 2,
    Unreadable = 3,  ///< input or catalogue missing, corrupt, newer
    Refused = 4,     ///< locked by another editor, access denied
    Interrupted = 130 ///< Ctrl-C, as shells expect it; nothing changed
};

/// What the person typed: options through `parser`, the rest without the command's name.
struct Invocation {
    const QCommandLineParser &parser;
    QStringList arguments;

    [[nodiscard]] bool has(const char *option) const { return parser.isSet(QLatin1StringView(option)); }
    [[nodiscard]] QString value(const char *option) const { return parser.value(QLatin1StringView(option)); }
    [[nodiscard]] QStringList values(const char *option) const { return parser.values(QLatin1StringView(option)); }
};

/// One command: a file of its own and one line in commands.cpp.
struct Command {
    QString name;
    QString arguments; ///< "CATALOGUE NUMBER"
    QString summary;
    QString details; ///< shown by --help under the options; may be empty
    QList<QCommandLineOption> options;
    qsizetype least = 0; ///< arguments
    qsizetype most = 0;
    std::function<int(const Invocation &)> run;
    bool writes = false; ///< Ctrl-C does not break it off, but lets it leave things as they were
};

[[nodiscard]] std::span<const Command> commands();

/// Runs the program: `words` are the arguments without the program's name. Returns the exit code.
[[nodiscard]] int runCommandLine(const QStringList &words);

} // namespace vitrine::cli
