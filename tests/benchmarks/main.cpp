// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the programs of a build folder against the least that could do the same, and prints one table.

#include "rows.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace vitrine::bench;

namespace {

bool writeJson(const QString &path, const QList<Row> &rows)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(toJson(rows)).toJson()) > 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"build"_s, u"The build folder."_s, u"DIR"_s},
                       {u"quick"_s, u"Fewer runs, smaller files."_s},
                       {u"json"_s, u"Also write the table as JSON."_s, u"FILE"_s}});
    parser.addHelpOption();
    parser.process(app);

    const Fixtures fixtures(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/vitrine/benchmarks"_s);
    const Setting setting{parser.value(u"build"_s), parser.isSet(u"quick"_s)};
    const QList<Row> rows{firstScreen(setting, fixtures), visitMemory(setting), csvImport(setting, fixtures)};

    std::fputs(qPrintable(toTable(rows)), stdout);
    if (parser.isSet(u"json"_s) && !writeJson(parser.value(u"json"_s), rows)) {
        std::fputs("The table could not be written as JSON: see to the folder and its rights.\n", stderr);
        return 3;
    }
    return std::all_of(rows.begin(), rows.end(), [](const Row &row) { return row.isOk(); }) ? 0 : 1;
}
