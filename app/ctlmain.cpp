// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

#include <clocale>
#include <cstdio>
#include <cstring>
#include <langinfo.h>

namespace {

/// Arguments and output are UTF-8; Qt would say so on standard error where the locale is another.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

/// Standard error is for our sentences: Qt's own remarks (a folder it made for itself) are passed over, faults are not.
void sayOnlyOurs(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool ours = context.category && std::strncmp(context.category, "vitrine.", 8) == 0;
    if (ours || type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

int main(int argc, char *argv[])
{
    useUtf8();
    // No display is needed: QGuiApplication (for pictures) would abort without one.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(sayOnlyOurs);
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vitrinectl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VITRINE_VERSION));
    QTranslator words; // the plain locale stays English, whatever LANGUAGE says
    if (std::strncmp(std::setlocale(LC_MESSAGES, nullptr), "C", 1) != 0
        && words.load(QLocale(), QStringLiteral("vitrine"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&words);
    return vitrine::cli::runCommandLine(QCoreApplication::arguments().mid(1));
}
