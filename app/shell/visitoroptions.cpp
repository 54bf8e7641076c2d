// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/visitoroptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>

namespace vitrine {

namespace {

class OptionWords final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::VisitorOptions)
public:
    static Result<void> readConfig(const QString &file, VisitorOptions &options)
    {
        if (!QFileInfo(file).isReadable())
            return fail(ErrorKind::Missing, tr("The configuration file %1 cannot be read.").arg(file));
        const QSettings settings(file, QSettings::IniFormat);
        if (settings.status() != QSettings::NoError)
            return fail(ErrorKind::Unreadable, tr("The configuration file %1 cannot be understood.").arg(file));
        using Seconds = std::chrono::seconds;
        const auto seconds = [&settings](const char *key, std::chrono::milliseconds otherwise) {
            const int value = settings.value(QLatin1StringView(key)).toInt();
            return value > 0 ? std::chrono::milliseconds(Seconds(value)) : otherwise;
        };
        options.idle.patience = seconds("kiosk/idleSeconds", options.idle.patience);
        options.idle.reading = seconds("kiosk/readingSeconds", options.idle.reading);
        options.idle.countdown = seconds("kiosk/countdownSeconds", options.idle.countdown);
        options.screenWidthMm = settings.value(QStringLiteral("screen/widthMm"), 0).toDouble();
        options.distanceMm = settings.value(QStringLiteral("screen/distanceMm"), options.distanceMm).toDouble();
        if (options.language.isEmpty())
            options.language = settings.value(QStringLiteral("kiosk/language")).toString();
        return {};
    }

    static Result<QString> catalogueOf(const QStringList &positional)
    {
        if (positional.isEmpty())
            return QString();
        if (positional.first() == u"curate" || positional.first() == u"archive")
            return catalogueOf(positional.mid(1));
        if (positional.size() > 1)
            return fail(ErrorKind::Invalid, tr("Only one catalogue can be opened at a time; see vitrine --help."));
        return positional.first();
    }
};

QSize sizeOf(const QString &text)
{
    return {text.section(u'x', 0, 0).toInt(), text.section(u'x', 1).toInt()};
}

} // namespace

Result<VisitorOptions> readVisitorOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const char *name : {"help", "version", "kiosk", "measure-start", "visit-all", "measure-memory"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(name)));
    for (const char *name : {"config", "language", "size", "screenshot", "page", "search"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), {}, QStringLiteral("value")));
    if (!parser.parse(QStringList{QStringLiteral("vitrine")} + arguments))
        return fail(ErrorKind::Invalid, parser.errorText());
    const auto isSet = [&parser](const char *name) { return parser.isSet(QString::fromLatin1(name)); };
    const auto value = [&parser](const char *name) { return parser.value(QString::fromLatin1(name)); };
    VisitorOptions options;
    options.what = isSet("help") ? VisitorOptions::Do::ShowHelp
        : isSet("version")       ? VisitorOptions::Do::ShowVersion
        : parser.positionalArguments().value(0) == u"curate"  ? VisitorOptions::Do::Curate
        : parser.positionalArguments().value(0) == u"archive" ? VisitorOptions::Do::Archive
                                                              : VisitorOptions::Do::Open;
    auto catalogue = OptionWords::catalogueOf(parser.positionalArguments());
    if (!catalogue)
        return catalogue.unexpected();
    options.catalogue = *catalogue;
    options.kiosk = isSet("kiosk");
    options.language = value("language");
    options.measureStart = isSet("measure-start");
    options.visitAll = isSet("visit-all");
    options.measureMemory = isSet("measure-memory");
    options.size = sizeOf(value("size"));
    options.screenshot = value("screenshot");
    options.page = value("page");
    options.search = value("search");
    if (isSet("config")) {
        if (const auto read = OptionWords::readConfig(value("config"), options); !read)
            return read.unexpected();
    }
    return options;
}

QString visitorHelp()
{
    return QCoreApplication::translate("vitrine::VisitorOptions",
                                       "usage: vitrine [CATALOGUE] [--kiosk] [--config FILE] [--language fr|en|fa]\n"
                                       "       vitrine curate [CATALOGUE] [--language fr|en|fa]\n"
                                       "       vitrine archive [CATALOGUE] [--language fr|en|fa]\n"
                                       "Opens the visitor's window on a catalogue (a folder NAME.vitrine); without one, on the\n"
                                       "bundled exhibition. With “curate”, opens the curator's desk on it, with “archive” the archivist's.\n"
                                       "  --kiosk          full screen, and back to the welcome page when nobody touches it\n"
                                       "  --config FILE    times of the kiosk and the size of the screen\n"
                                       "  --language TAG   the language at the start\n"
                                       "  --help, --version\n");
}

} // namespace vitrine
