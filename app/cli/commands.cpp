// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/allcommands.h"
#include "cli/output.h"
#include "cli/stopwish.h"

using namespace Qt::StringLiterals;

namespace vitrine::cli {

namespace {

void sayHelp()
{
    say(CliWords::tr("vitrinectl works on exhibition catalogues without a window. A catalogue is a folder NAME.vitrine."));
    say({});
    say(CliWords::tr("Usage: vitrinectl COMMAND [CATALOGUE] ... [OPTIONS]"));
    say({});
    for (const Command &command : commands())
        say(u"  %1 %2"_s.arg(command.name, -15).arg(command.summary));
    say({});
    say(CliWords::tr("“vitrinectl COMMAND --help” tells more about a command; “vitrinectl --version” the version."));
    say(CliWords::tr("Commands that read take the bundled catalogue when none is named."));
    say(CliWords::tr("Exit codes: 0 done, 1 done with findings, 2 wrong usage, 3 cannot be read, 4 refused, 130 stopped by Ctrl-C."));
}

void sayVersion() { say(u"vitrinectl "_s + QStringLiteral(VITRINE_VERSION)); }

void describe(QCommandLineParser &parser, const Command &command)
{
    parser.addOptions(command.options);
    parser.addOption(QCommandLineOption({u"h"_s, u"help"_s}, CliWords::tr("Tells how the command is used.")));
    parser.addOption(QCommandLineOption({u"v"_s, u"version"_s}, CliWords::tr("Tells the version.")));
}

void sayHelp(const Command &command, const QCommandLineParser &parser)
{
    say(CliWords::tr("Usage: vitrinectl %1 %2 [OPTIONS]").arg(command.name, command.arguments).simplified());
    say({});
    say(command.summary);
    const QString text = parser.helpText();
    const qsizetype options = text.indexOf(u"\n  -"_s);
    if (options >= 0)
        say(text.mid(options).trimmed().prepend(u"\n  "_s));
    if (!command.details.isEmpty())
        say(u'\n' + command.details);
}

int runCommand(const Command &command, const QStringList &words_)
{
    QCommandLineParser parser;
    describe(parser, command);
    if (!parser.parse(QStringList{command.name} + words_))
        return wrongUsage(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        sayHelp(command, parser);
        return Exit::Done;
    }
    if (parser.isSet(u"version"_s)) {
        sayVersion();
        return Exit::Done;
    }
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() < command.least)
        return wrongUsage(CliWords::tr("“%1” needs %2.").arg(command.name, command.arguments));
    if (arguments.size() > command.most)
        return wrongUsage(CliWords::tr("“%1” does not know what to do with “%2”.").arg(command.name, arguments[command.most]));
    if (command.writes)
        heedStopWishes();
    return command.run({parser, arguments});
}

} // namespace

QCommandLineOption jsonOption() { return flagOption("json", CliWords::tr("Writes one JSON document.")); }

QCommandLineOption valueOption(const char *name, const QString &description, const QString &valueName)
{
    return QCommandLineOption(QString::fromLatin1(name), description, valueName);
}

QCommandLineOption flagOption(const char *name, const QString &description)
{
    return QCommandLineOption(QString::fromLatin1(name), description);
}

std::span<const Command> commands()
{
    static const std::vector<Command> table{newCommand(),    infoCommand(),   searchCommand(), showCommand(),
                                            importCommand(), exportCommand(), setCommand(),    attachCommand(),
                                            checkCommand(),  historyCommand(), backupCommand(), restoreCommand(),
                                            placesCommand(), registerCommand(), stocktakeCommand(),
                                            formatsCommand(), demonstrationsCommand()};
    return table;
}

int runCommandLine(const QStringList &given)
{
    if (given.isEmpty())
        return wrongUsage(CliWords::tr("A command is missing."));
    const QString &name = given.first();
    if (name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1) {
        sayHelp();
        return Exit::Done;
    }
    if (name == "--version"_L1 || name == "-v"_L1) {
        sayVersion();
        return Exit::Done;
    }
    for (const Command &command : commands()) {
        if (command.name == name)
            return runCommand(command, given.mid(1));
    }
    return wrongUsage(CliWords::tr("There is no command “%1”.").arg(name));
}

} // namespace vitrine::cli
