// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include "largecatalogue.h"
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
                           "CREATE VIRTUAL TABLE words USING fts5(title, creator, description, subject, content='raw', prefix='2 3');\n"
                           "INSERT INTO words(rowid, title, creator, description, subject)\n"
                           "  SELECT rowid, title, creator, description, subject FROM raw;\n"_s.arg(table);
    const Run shell = run(u"sqlite3"_s, {u"-bail"_s, folder.filePath(u"floor.sqlite"_s)}, script);
    return shell.isDone ? std::optional(shell.milliseconds) : std::nullopt;
}

Run importByUs(const QString &program, const QString &table)
{
    const QTemporaryDir folder;
    const QString catalogue = folder.filePath(u"bench.vitrine"_s);
    const Run made = run(program, {u"new"_s, catalogue, u"--title"_s, u"Benchmark"_s});
    return made.isDone ? run(program, {u"import"_s, catalogue, table}) : made;
}

/// What the export of CSV puts in its columns, by the same joins, as the shell can.
QString dumpScript(const QString &output)
{
    const auto text = [](const QString &field, const QString &language) {
        return u"(SELECT value FROM text_value WHERE record = i.id AND field = '%1' AND language = '%2')"_s.arg(field, language);
    };
    const auto terms = [](const QString &field) {
        return u"(SELECT group_concat(value, '|') FROM (SELECT t.value FROM item_term AS l JOIN text_value AS t ON t.record = l.term AND"
               " t.field = 'label' AND t.language = 'fr' WHERE l.item = i.id AND l.field = '%1' ORDER BY l.position))"_s.arg(field);
    };
    QStringList columns{u"i.number"_s, u"i.kind"_s, u"i.level"_s, u"i.rights_uri"_s, u"i.notes"_s, u"i.location"_s};
    for (const QString &field : {u"title"_s, u"label"_s, u"description"_s, u"context"_s, u"inscriptions"_s, u"rights"_s, u"credit"_s}) {
        for (const QString &language : {u"fr"_s, u"en"_s, u"fa"_s})
            columns += text(field, language);
    }
    for (const QString &field : {u"classification"_s, u"materials"_s, u"techniques"_s, u"subjects"_s})
        columns += terms(field);
    columns += u"(SELECT edtf FROM date_value WHERE record = i.id AND field = 'date')"_s;
    columns += u"(SELECT value FROM text_value WHERE record = i.place AND field = 'name' AND language = 'fr')"_s;
    columns += u"(SELECT group_concat(n.text, '|') FROM item_maker AS m JOIN name_form AS n ON n.agent = m.agent AND n.position = 0"
               " WHERE m.item = i.id)"_s;
    columns += u"(SELECT group_concat(what || ' ' || value || ' ' || unit, '|') FROM dimension WHERE item = i.id)"_s;
    columns += u"(SELECT group_concat(value, '|') FROM item_word WHERE item = i.id AND field = 'languages')"_s;
    return u".mode csv\n.headers on\n.output %1\nSELECT %2 FROM item AS i JOIN record AS r ON r.id = i.id WHERE r.access = 0 AND"
           " r.status = 2 ORDER BY i.number_key;\n"_s.arg(output, columns.join(u", "_s));
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

QList<Row> csvImport(const Setting &setting, const Fixtures &fixtures)
{
    const int items = setting.isQuick ? 10'000 : 100'000;
    Row row{u"import.csv.%1"_s.arg(items), items, 0, 1, u"ms"_s, 5, {}};
    Row memory{u"import.csv.rss.%1"_s.arg(items), items, 0, 1, u"MB"_s, 300, {}};
    const QString table = fixtures.table(items);
    say(row.name);
    const int times = setting.isQuick ? 1 : 3;
    Run last;
    const auto floor = median(times, [&] { return importByShell(table); });
    const auto ours = median(times, [&] {
        last = importByUs(setting.build + u"/bin/vitrinectl"_s, table);
        memory.ours = std::max(memory.ours, last.peakMegabytes);
        return last.isDone ? std::optional(last.milliseconds) : std::nullopt;
    });
    if (!floor || !ours) {
        const QString what = floor ? u"vitrinectl import failed"_s : u"sqlite3 could not import the file"_s;
        return {failed(row, what, firstLine(last)), failed(memory, what, firstLine(last))};
    }
    row.floor = *floor;
    row.ours = *ours;
    return {row, memory};
}

namespace {

/// Exporting in one format: how often the time of the dump, and how much memory, are allowed.
QList<Row> exportAs(const QString &format, double mostTime, double mostMemory, const Setting &setting, const Fixtures &fixtures, int items)
{
    Row row{u"export.%1.%2"_s.arg(format).arg(items), items, 0, 1, u"ms"_s, mostTime, {}};
    Row memory{u"export.%1.rss.%2"_s.arg(format).arg(items), items, 0, 1, u"MB"_s, mostMemory, {}};
    const auto kept = keptCatalogue(fixtures.folder(), items);
    if (!kept)
        return {failed(row, kept.error().message, {}), failed(memory, kept.error().message, {})};
    say(row.name);
    const QTemporaryDir folder;
    const int times = setting.isQuick ? 1 : 3;
    Run last;
    const auto floor = median(times, [&] {
        last = run(u"sqlite3"_s, {u"-bail"_s, u"-readonly"_s, *kept + u"/catalogue.sqlite"_s}, dumpScript(folder.filePath(u"plain.csv"_s)));
        return last.isDone ? std::optional(last.milliseconds) : std::nullopt;
    });
    int turn = 0;
    const auto ours = median(times, [&] {
        last = run(setting.build + u"/bin/vitrinectl"_s, {u"export"_s, *kept, u"--format"_s, format, u"--output"_s,
                                                          folder.filePath(u"ours-%1"_s.arg(++turn))});
        memory.ours = std::max(memory.ours, last.peakMegabytes);
        return last.isDone ? std::optional(last.milliseconds) : std::nullopt;
    });
    if (!floor || !ours)
        return {failed(row, u"the export failed"_s, firstLine(last)), failed(memory, u"the export failed"_s, firstLine(last))};
    row.floor = *floor;
    row.ours = *ours;
    return {row, memory};
}

} // namespace

QList<Row> csvExport(const Setting &setting, const Fixtures &fixtures, int items)
{
    return exportAs(u"csv"_s, 3, 100, setting, fixtures, items);
}

QList<Row> otherExports(const Setting &setting, const Fixtures &fixtures, int items)
{
    return exportAs(u"xlsx"_s, 15, 150, setting, fixtures, items) + exportAs(u"lido"_s, 15, 150, setting, fixtures, items);
}

Row openLarge(const Setting &setting, const Fixtures &fixtures, int items)
{
    Row row{u"open.%1"_s.arg(items), items, 0, 1, u"ms"_s, 1.3, {}};
    const auto kept = keptCatalogue(fixtures.folder(), items);
    if (!kept)
        return failed(row, kept.error().message, {});
    say(row.name);
    const int times = setting.isQuick ? 3 : 9;
    const QString program = setting.build + u"/bin/vitrine"_s;
    (void)run(program, {*kept, u"--measure-start"_s}); // warm, as the bundled one is
    const auto floor = figure(row, times, program, {u"--measure-start"_s}, u"first-paint-cpu-ms"_s);
    const auto ours = figure(row, times, program, {*kept, u"--measure-start"_s}, u"first-paint-cpu-ms"_s);
    row.floor = floor.value_or(0);
    row.ours = ours.value_or(0);
    return row;
}

QList<Row> fling(const Setting &setting)
{
    QList<Row> rows{{u"cards.fling.100000"_s, 100'000, 0, 1, u"ms"_s, 16, {}},
                    {u"cards.fling.p99.100000"_s, 100'000, 0, 1, u"ms"_s, 33, {}},
                    {u"cards.answer.100000"_s, 100'000, 0, 1, u"ms"_s, 8, {}}};
    const QStringList names{u"frame-p95-ms"_s, u"frame-p99-ms"_s, u"answer-most-ms"_s};
    say(rows.constFirst().name);
    const Run flung = run(setting.build + u"/benchmarks/fling"_s, {});
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto value = printed(flung, names.at(i));
        rows[i].ours = value.value_or(0);
        if (!value)
            rows[i] = failed(rows.at(i), u"fling printed no "_s + names.at(i), firstLine(flung));
    }
    return rows;
}

Row searchMemory(const Setting &setting, const Fixtures &fixtures, int items)
{
    Row row{u"visit.rss.%1"_s.arg(items), items, 0, 1, u"MB"_s, items > 100'000 ? 450.0 : 200.0, {}};
    const auto kept = keptCatalogue(fixtures.folder(), items);
    if (!kept)
        return failed(row, kept.error().message, {});
    say(row.name);
    const auto ours = figure(row, 1, setting.build + u"/bin/vitrine"_s,
                             {*kept, u"--measure-memory"_s, u"--search"_s, u"la lumière"_s}, u"rss-mb"_s);
    row.ours = ours.value_or(0);
    return row;
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
