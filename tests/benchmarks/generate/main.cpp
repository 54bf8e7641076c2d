// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a large catalogue to measure with.

#include "largecatalogue.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace vitrine::bench;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Makes a catalogue of generated items, the same for the same numbers, and prints its folder."_s);
    parser.addPositionalArgument(u"ITEMS"_s, u"How many: 1000, 100000, 1000000."_s);
    parser.addOptions({{u"seed"_s, u"Another catalogue of the same size."_s, u"N"_s, QString::number(generatorSeed)},
                       {u"output"_s, u"Where to (NAME.vitrine); without it in the user's cache, where it is kept."_s, u"PATH"_s}});
    parser.addHelpOption();
    parser.process(app);
    const int items = parser.positionalArguments().value(0).toInt();
    if (items < 1 || parser.positionalArguments().size() != 1) {
        std::fputs("How many items? See --help.\n", stderr);
        return 2;
    }
    const auto progress = [](int made) {
        if (isatty(STDERR_FILENO))
            std::fprintf(stderr, "\r%d items", made);
    };
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/vitrine/benchmarks"_s;
    const QString output = parser.value(u"output"_s);
    vitrine::Result<QString> made = output;
    if (output.isEmpty()) {
        made = keptCatalogue(cache, items, progress);
    } else if (const auto written = makeLargeCatalogue(output, items, parser.value(u"seed"_s).toULongLong(), progress); !written) {
        made = written.unexpected();
    }
    if (!made) {
        std::fprintf(stderr, "%s %s\n", qPrintable(made.error().message), qPrintable(made.error().detail));
        return 3;
    }
    std::printf("%s\n", qPrintable(*made));
    return 0;
}
