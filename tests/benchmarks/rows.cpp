// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include "measure.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace vitrine::bench {
namespace {

/// The size of the visitor window when it is not full screen.
const QStringList windowSize{u"1280"_s, u"800"_s};

QString firstLine(const Run &run)
{
    return run.errors.trimmed().section(u'\n', 0, 0);
}

Row failed(Row row, const QString &what, const QString &reason)
{
    row.fault = reason.isEmpty() ? what : what + u": "_s + reason;
    return row;
}

/// A printed figure of a program, the middle of several runs; the row keeps why there is none.
std::optional<double> figure(Row &row, int times, const QString &program, const QStringList &arguments, const QString &name)
{
    Run last;
    const std::optional<double> value = median(times, [&]() -> std::optional<double> {
        last = run(program, arguments);
        return printed(last, name);
    });
    if (!value)
        row = failed(row, program.section(u'/', -1) + u" printed no "_s + name, firstLine(last));
    return value;
}

std::optional<double> importByShell(const QString &table)
{
    const QTemporaryDir folder;
    const QString script = u".mode csv\n.import %1 raw\n"
                           "CREATE VIRTUAL TABLE words USING fts5(title, creator, description, subject, content='raw');\n"
                           "INSERT INTO words(rowid, title, creator, description, subject)\n"
                           "  SELECT rowid, title, creator, description, subject FROM raw;\n"_s.arg(table);
    const Run shell = run(u"sqlite3"_s, {u"-bail"_s, folder.filePath(u"floor.sqlite"_s)}, script);
    return shell.isDone ? std::optional(shell.milliseconds) : std::nullopt;
}

std::optional<double> importByUs(const QString &program, const QString &table, QString &reason)
{
    const QTemporaryDir folder;
    const QString catalogue = folder.filePath(u"bench.vitrine"_s);
    const Run made = run(program, {u"new"_s, catalogue, u"--title"_s, u"Benchmark"_s});
    const Run imported = made.isDone ? run(program, {u"import"_s, catalogue, table}) : made;
    reason = firstLine(imported);
    return imported.isDone ? std::optional(imported.milliseconds) : std::nullopt;
}

} // namespace

Row firstScreen(const Setting &setting, const Fixtures &fixtures)
{
    Row row{u"start.first-screen"_s, 1, 0, 1, u"ms"_s, 3, {}};
    const int times = setting.isQuick ? 5 : 20;
    const QTemporaryDir folder;
    const QString database = folder.filePath(u"bare.sqlite"_s);
    if (!run(u"sqlite3"_s, {database, u"CREATE TABLE item(uid TEXT)"_s}).isDone)
        return failed(row, u"sqlite3 is missing"_s, {});
    const auto floor = figure(row, times, setting.build + u"/benchmarks/barewindow"_s,
                              QStringList{fixtures.picture(), database} + windowSize, u"first-paint-cpu-ms"_s);
    const auto ours = figure(row, times, setting.build + u"/bin/vitrine"_s, {u"--measure-start"_s}, u"first-paint-cpu-ms"_s);
    row.floor = floor.value_or(0);
    row.ours = ours.value_or(0);
    return row;
}

Row csvImport(const Setting &setting, const Fixtures &fixtures)
{
    const int items = setting.isQuick ? 10'000 : 100'000;
    Row row{u"import.csv.%1"_s.arg(items), items, 0, 1, u"ms"_s, 5, {}};
    const QString table = fixtures.table(items);
    const int times = 3;
    const auto floor = median(times, [&] { return importByShell(table); });
    if (!floor)
        return failed(row, u"sqlite3 could not import the file"_s, {});
    QString reason;
    const auto ours = median(times, [&] { return importByUs(setting.build + u"/bin/vitrinectl"_s, table, reason); });
    row.floor = *floor;
    row.ours = ours.value_or(0);
    return ours ? row : failed(row, u"vitrinectl import failed"_s, reason);
}

Row visitMemory(const Setting &setting)
{
    Row row{u"visit.rss"_s, 1, 0, 1, u"MB"_s, 250, {}};
    const auto ours =
        figure(row, 1, setting.build + u"/bin/vitrine"_s, {u"--visit-all"_s, u"--measure-memory"_s}, u"rss-mb"_s);
    row.ours = ours.value_or(0);
    return row;
}

} // namespace vitrine::bench
