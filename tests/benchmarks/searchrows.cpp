// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchrows.h"

#include "catalogue/catalogue.h"
#include "largecatalogue.h"
#include "measure.h"
#include "plainsqlite.h"
#include "queries.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace vitrine::bench {
namespace {

constexpr int pageSize = 60;

/// What a results page of a visitor shows beside the rows.
SearchWish everything()
{
    SearchWish wish;
    wish.facets = {Facet::Kind,     Facet::Section,   Facet::Maker,   Facet::Place,    Facet::Decade,
                   Facet::Material, Facet::Technique, Facet::Subject, Facet::Language, Facet::Has};
    wish.choicesEach = 12;
    wish.histogram = Calendar::Gregorian;
    wish.suggestion = true;
    return wish;
}

ItemQuery asked(const Query &query)
{
    ItemQuery asked;
    asked.words = query.typed;
    asked.lastIsPrefix = query.lastIsPrefix;
    asked.order = ItemOrder::Relevance;
    asked.language = u"fr"_s;
    return asked;
}

using Answer = std::function<bool(const Query &)>;

/// For each query the least of several rounds; a round asks all of them, so that none finds its own answer remembered.
std::optional<QList<double>> times(const QList<Query> &queries, int rounds, const Answer &answer)
{
    QList<double> least(queries.size(), 1e9);
    for (int round = -1; round < rounds; ++round) {
        for (qsizetype i = 0; i < queries.size(); ++i) {
            const double before = processorMilliseconds();
            if (!answer(queries.at(i)))
                return std::nullopt;
            if (round >= 0)
                least[i] = std::min(least[i], processorMilliseconds() - before);
        }
    }
    return least;
}

/// Prints the slowest, to know where to look.
void sayWorst(const QString &name, const QList<Query> &queries, const QList<double> &values)
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < values.size(); ++i)
        order += i;
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return values.at(a) > values.at(b); });
    QStringList worst;
    for (const qsizetype i : order.mid(0, 8)) {
        const Query &query = queries.at(i);
        worst += u"%1%2 %3"_s.arg(query.typed, query.lastIsPrefix ? u"…"_s : QString()).arg(values.at(i), 0, 'f', 1);
    }
    say(u"  %1: slowest (ms): %2"_s.arg(name, worst.join(u", "_s)));
}

Row failed(Row row, const QString &fault)
{
    row.fault = fault;
    return row;
}

struct Figures {
    QList<double> page, all, floor;
};

QList<Row> rowsOf(int items, const Figures &figures, const QString &fault)
{
    const double most = items <= 100'000 ? 16 : 60;
    const auto ratio = [&](const QString &name, double share) {
        return Row{u"search.%1.%2"_s.arg(name).arg(items), items, quantile(figures.page, share), quantile(figures.floor, share),
                   u"ms"_s, 2, fault};
    };
    const auto absolute = [&](const QString &name, double share) {
        return Row{u"search.%1.%2"_s.arg(name).arg(items), items, quantile(figures.all, share), 1, u"ms"_s, most, fault};
    };
    return {ratio(u"page"_s, 0.5), ratio(u"page.p95"_s, 0.95), absolute(u"all"_s, 0.95), absolute(u"all.median"_s, 0.5)};
}

} // namespace

QList<Row> searchRows(const Setting &setting, const Fixtures &fixtures, int items)
{
    const auto path = keptCatalogue(fixtures.folder(), items);
    if (!path)
        return rowsOf(items, {}, path.error().message);
    const auto catalogue = Catalogue::open(*path, OpenMode::ReadOnly);
    PlainSearch plain(*path);
    if (!catalogue || !plain.isOpen())
        return rowsOf(items, {}, u"the generated catalogue cannot be opened"_s);
    const auto reader = (*catalogue)->reader(Audience::visitor());
    const QList<Query> queries = benchmarkQueries(generatorSeed);
    const int rounds = setting.isQuick ? 1 : 3;
    say(u"search.%1: %2 queries, %3 rounds"_s.arg(items).arg(queries.size()).arg(rounds));
    SearchWish page;
    page.limit = pageSize;
    const auto pages = times(queries, rounds, [&](const Query &query) { return reader->search(asked(query), page).has_value(); });
    const auto alls = times(queries, rounds, [&](const Query &query) { return reader->search(asked(query), everything()).has_value(); });
    const auto floors = times(queries, setting.isQuick || items > 100'000 ? 1 : 2,
                              [&](const Query &query) { return plain.firstPage(query.match).has_value(); });
    if (!pages || !alls || !floors)
        return rowsOf(items, {}, !floors ? u"plain FTS5 refused a query"_s : u"the reader refused a query"_s);
    sayWorst(u"first page"_s, queries, *pages);
    sayWorst(u"everything"_s, queries, *alls);
    return rowsOf(items, {*pages, *alls, *floors}, {});
}

Row searchUpdate(const Setting &setting, const Fixtures &fixtures, int items)
{
    Row row{u"search.update.%1"_s.arg(items), items, 0, 1, u"ms"_s, 5, {}};
    const auto kept = keptCatalogue(fixtures.folder(), items);
    if (!kept)
        return failed(row, kept.error().message);
    say(u"search.update.%1"_s.arg(items));
    const QTemporaryDir folder(fixtures.folder() + u"/update-XXXXXX"_s);
    const QString path = folder.filePath(u"copy.vitrine"_s);
    QDir().mkpath(path + u"/media"_s);
    QDir().mkpath(path + u"/previews"_s);
    if (!QFile::copy(*kept + u"/catalogue.sqlite"_s, path + u"/catalogue.sqlite"_s))
        return failed(row, u"there is no room for a copy of the catalogue"_s);
    const auto catalogue = Catalogue::open(path, OpenMode::ReadWrite);
    if (!catalogue)
        return failed(row, catalogue.error().message);
    const auto reader = (*catalogue)->reader(Audience::desk(Access::Sealed));
    const auto some = reader->rows(ItemQuery{}, 0, setting.isQuick ? 40 : 200);
    if (!some || some->empty())
        return failed(row, u"no items to change"_s);
    (void)reader->search(asked({u"zzqx"_s, false, {}}), everything()); // warm
    QList<double> spent;
    for (const ItemRow &one : *some) {
        auto item = reader->item(one.id);
        const QString word = u"changed%1"_s.arg(spent.size());
        const double before = processorMilliseconds();
        item->title.set(u"fr"_s, word, TextOrigin::Original);
        const bool isChanged = (*catalogue)->update(*item).has_value();
        const auto found = reader->search(asked({word, false, {}}), everything());
        spent += processorMilliseconds() - before;
        if (!isChanged || !found || found->total != 1)
            return failed(row, u"a changed item was not found by its new word"_s);
    }
    row.ours = quantile(spent, 0.95);
    return row;
}

} // namespace vitrine::bench
