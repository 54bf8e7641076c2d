// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/archiveprogram.h"
#include "shell/curateprogram.h"
#include "shell/visitorprogram.h"

#include <QApplication>
#include <QTextStream>

#include <malloc.h>
#include <optional>

namespace {

/// Qt ends the program without a word that people understand when there is no display at all.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// Prints what needs no window; the exit code when that was all.
std::optional<int> answered(const vitrine::Result<vitrine::VisitorOptions> &options)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (!options) {
        err << "vitrine: " << options.error().message << Qt::endl;
        return 2;
    }
    if (options->what == vitrine::VisitorOptions::Do::ShowHelp) {
        out << vitrine::visitorHelp();
        return 0;
    }
    if (options->what == vitrine::VisitorOptions::Do::ShowVersion) {
        out << "vitrine " << VITRINE_VERSION << Qt::endl;
        return 0;
    }
    if (!hasDisplay()) {
        err << "vitrine: There is no display to open the window on (DISPLAY and WAYLAND_DISPLAY are empty)." << Qt::endl;
        return 1;
    }
    return std::nullopt;
}

/// Pictures are large and short-lived: let each be a mapping of its own that goes back to the system when it is freed,
/// and let the threads that decode share few arenas. Otherwise freed pictures stay resident for hours.
void returnFreedMemory()
{
    mallopt(M_MMAP_THRESHOLD, 256 * 1024);
    mallopt(M_TRIM_THRESHOLD, 256 * 1024);
    mallopt(M_ARENA_MAX, 2);
}

} // namespace

int main(int argc, char *argv[])
{
    returnFreedMemory();
    QCoreApplication::setApplicationName(QStringLiteral("vitrine"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VITRINE_VERSION));
    const auto options = vitrine::readVisitorOptions(argumentsOf(argc, argv));
    if (const auto code = answered(options))
        return *code;
    QApplication application(argc, argv);
    const auto loop = [&application] { return application.exec(); };
    if (options->what == vitrine::VisitorOptions::Do::Curate)
        return vitrine::runCurator(*options, loop);
    if (options->what == vitrine::VisitorOptions::Do::Archive)
        return vitrine::runArchive(*options, loop);
    return vitrine::runVisitor(*options, loop);
}
