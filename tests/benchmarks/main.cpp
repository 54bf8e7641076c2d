// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the programs of a build folder against the least that could do the same, and prints one table.

#include "buildrows.h"
#include "deskrows.h"
#include "rows.h"
#include "searchrows.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace vitrine::bench;

namespace {

bool writeJson(const QString &path, const QList<Row> &rows)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(toJson(rows)).toJson()) > 0;
}

/// What makes rows, by the beginning of their names.
struct Group {
    QString name;
    std::function<QList<Row>()> measure;
};

QList<Row> measured(const Setting &setting, const Fixtures &fixtures, const QString &only, const QList<int> &sizes)
{
    const int small = sizes.first(), large = sizes.last(), middle = setting.isQuick ? large : small;
    QList<Group> groups{{u"start"_s, [&] { return QList<Row>{firstScreen(setting, fixtures)}; }},
                        {u"visit"_s, [&] { return QList<Row>{visitMemory(setting)}; }},
                        {u"import"_s, [&] { return csvImport(setting, fixtures); }},
                        {u"export"_s, [&] { return csvExport(setting, fixtures, middle) + otherExports(setting, fixtures, middle); }},
                        {u"index"_s, [&] { return QList<Row>{indexBuild(setting, fixtures, middle)}; }},
                        {u"cards"_s, [&] { return fling(setting); }},
                        {u"open"_s, [&] { return QList<Row>{openLarge(setting, fixtures, large)}; }},
                        {u"search.update"_s, [&] { return QList<Row>{searchUpdate(setting, fixtures, large)}; }}};
    groups.append({u"archive"_s, [&] { return archiveWork(setting, fixtures, large); }});
    groups.append({u"desk"_s, [&] { return deskWork(setting, fixtures, setting.isQuick ? large : small); }});
    for (const int items : sizes) {
        groups.append({u"visit.rss"_s, [&, items] { return QList<Row>{searchMemory(setting, fixtures, items)}; }});
        groups.append({u"search.rows"_s, [&, items] { return searchRows(setting, fixtures, items); }});
    }
    QList<Row> rows;
    for (const Group &group : groups) {
        if (group.name.startsWith(only))
            rows += group.measure();
    }
    return rows;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"build"_s, u"The build folder."_s, u"DIR"_s},
                       {u"quick"_s, u"Fewer runs, smaller files."_s},
                       {u"only"_s, u"Only the rows whose group begins so: start, visit, import, export, index, cards, desk, search (search.update, search.rows), open."_s, u"GROUP"_s},
                       {u"items"_s, u"Only generated catalogues of this size."_s, u"N"_s},
                       {u"json"_s, u"Also write the table as JSON."_s, u"FILE"_s}});
    parser.addHelpOption();
    parser.process(app);

    const Fixtures fixtures(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/vitrine/benchmarks"_s);
    const Setting setting{parser.value(u"build"_s), parser.isSet(u"quick"_s)};
    QList<int> sizes = setting.isQuick ? QList<int>{1'000, 10'000} : QList<int>{100'000, 1'000'000};
    if (const int items = parser.value(u"items"_s).toInt(); items > 0)
        sizes = {items};
    const QList<Row> rows = measured(setting, fixtures, parser.value(u"only"_s), sizes);

    std::fputs(qPrintable(toTable(rows)), stdout);
    if (parser.isSet(u"json"_s) && !writeJson(parser.value(u"json"_s), rows)) {
        std::fputs("The table could not be written as JSON: see to the folder and its rights.\n", stderr);
        return 3;
    }
    return std::all_of(rows.begin(), rows.end(), [](const Row &row) { return row.isOk(); }) ? 0 : 1;
}
