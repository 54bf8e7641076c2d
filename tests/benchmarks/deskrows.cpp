// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskrows.h"

#include "largecatalogue.h"
#include "measure.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace vitrine::bench {
namespace {

struct Figure {
    QString row;
    QString printed;
    double limit;
};

const QList<Figure> &archiveFigures()
{
    static const QList<Figure> all{{u"archive.sort.number"_s, u"sort-number-ms"_s, 200}, {u"archive.sort.title"_s, u"sort-title-ms"_s, 200},
                                   {u"archive.sort.date"_s, u"sort-date-ms"_s, 200},     {u"archive.sort.kind"_s, u"sort-kind-ms"_s, 200},
                                   {u"archive.sort.changed"_s, u"sort-changed-ms"_s, 200}, {u"archive.sort.field"_s, u"sort-field-ms"_s, 2000},
                                   {u"archive.sort.text"_s, u"sort-text-ms"_s, 2000},    {u"archive.sort.still"_s, u"sort-still-ms"_s, 100},
                                   {u"archive.scroll.still"_s, u"scroll-still-ms"_s, 100}};
    return all;
}

const QList<Figure> &figures()
{
    static const QList<Figure> all{{u"desk.open.p95"_s, u"open-p95-ms"_s, 50},   {u"desk.key.most"_s, u"key-most-ms"_s, 16},
                                   {u"desk.spelled.key.most"_s, u"spelled-key-most-ms"_s, 16}, {u"desk.spelling.most"_s, u"spelling-most-ms"_s, 16},
                                   {u"desk.save.p95"_s, u"save-p95-ms"_s, 20},   {u"desk.rehearse.10000"_s, u"rehearse-ms"_s, 5000},
                                   {u"desk.bulk.10000"_s, u"bulk-ms"_s, 5000},   {u"desk.undo.10000"_s, u"undo-ms"_s, 5000},
                                   {u"desk.cell.key.most"_s, u"cell-key-most-ms"_s, 16},
                                   {u"desk.cell.move.p95"_s, u"cell-move-p95-ms"_s, 16}, {u"desk.paste.10000"_s, u"paste-ms"_s, 5000}};
    return all;
}

/// The database alone: a desk changes what it works on.
bool copyCatalogue(const QString &from, const QString &to)
{
    return QDir().mkpath(to + u"/media"_s) && QDir().mkpath(to + u"/previews"_s)
        && QFile::copy(from + u"/catalogue.sqlite"_s, to + u"/catalogue.sqlite"_s);
}

} // namespace

QList<Row> deskWork(const Setting &setting, const Fixtures &fixtures, int items)
{
    QList<Row> rows;
    for (const Figure &figure : figures())
        rows.append({u"%1.%2"_s.arg(figure.row).arg(items), items, 0, 1, u"ms"_s, figure.limit, {}});
    const auto failed = [&rows](const QString &fault) {
        for (Row &row : rows)
            row.fault = fault;
        return rows;
    };
    const auto kept = keptCatalogue(fixtures.folder(), items);
    if (!kept)
        return failed(kept.error().message);
    say(u"desk.%1"_s.arg(items));
    const QTemporaryDir folder(fixtures.folder() + u"/desk-XXXXXX"_s);
    const QString path = folder.filePath(u"copy.vitrine"_s);
    if (!copyCatalogue(*kept, path))
        return failed(u"there is no room for a copy of the catalogue"_s);
    const Run worked = run(setting.build + u"/benchmarks/deskwork"_s, QStringList{path} + (setting.isQuick ? QStringList{u"--quick"_s} : QStringList()));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto value = printed(worked, figures().at(i).printed);
        rows[i].ours = value.value_or(0);
        if (!value)
            rows[i].fault = u"deskwork printed no "_s + figures().at(i).printed;
    }
    return rows;
}

QList<Row> archiveWork(const Setting &setting, const Fixtures &fixtures, int items)
{
    QList<Row> rows;
    for (const Figure &figure : archiveFigures())
        rows.append({u"%1.%2"_s.arg(figure.row).arg(items), items, 0, 1, u"ms"_s, figure.limit, {}});
    const auto kept = keptCatalogue(fixtures.folder(), items);
    say(u"archive.%1"_s.arg(items));
    const Run worked = kept ? run(setting.build + u"/benchmarks/archivework"_s, {*kept}) : Run();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto value = kept ? printed(worked, archiveFigures().at(i).printed) : std::nullopt;
        rows[i].ours = value.value_or(0);
        if (!value)
            rows[i].fault = kept ? u"archivework printed no "_s + archiveFigures().at(i).printed : kept.error().message;
    }
    return rows;
}

} // namespace vitrine::bench
