// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/allcommands.h"
#include "cli/itemquerying.h"
#include "cli/opening.h"
#include "cli/output.h"
#include "domain/languages.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vitrine::cli {

namespace {

struct Window {
    int offset = 0;
    int limit = 100;
};

Result<Window> windowOf(const Invocation &invocation)
{
    Window window;
    for (const auto &[option, member] : {std::pair{"limit", &Window::limit}, std::pair{"offset", &Window::offset}}) {
        if (!invocation.has(option))
            continue;
        bool isNumber = false;
        window.*member = invocation.value(option).toInt(&isNumber);
        if (!isNumber || window.*member < 0)
            return fail(ErrorKind::Invalid, CliWords::tr("“%1” is not a number from 0 upwards.").arg(invocation.value(option)));
    }
    return window;
}

Result<ItemQuery> queryOf(const Invocation &invocation, const QStringList &searched, const Reader &reader)
{
    ItemQuery query;
    query.words = searched.join(u' ');
    query.lastIsPrefix = false;
    query.order = query.words.isEmpty() ? ItemOrder::Number : ItemOrder::Relevance;
    query.language = invocation.has("language") ? invocation.value("language") : languagesOf(reader).value(0, query.language);
    Result<void> done = filterByKind(query, invocation.values("kind"));
    if (done)
        done = filterByFacets(query, invocation.values("facet"), reader);
    if (done)
        done = filterByDates(query, invocation.value("from"), invocation.value("to"));
    if (done)
        done = filterByPlace(query, invocation.value("within"), invocation.value("location"), reader);
    if (done && invocation.has("sort"))
        done = sortBy(query, invocation.value("sort"));
    if (!done)
        return done.unexpected();
    return query;
}

QString dateText(const UncertainDate &date) { return date.original.isEmpty() ? date.notation() : date.original; }

QJsonObject toJson(const ItemRow &row)
{
    return {{u"number"_s, row.number},          {u"kind"_s, row.kind ? enumName(*row.kind) : QString()},
            {u"title"_s, row.title},            {u"language"_s, row.titleLanguage},
            {u"snippet"_s, row.snippet},        {u"date"_s, dateText(row.date)},
            {u"dateEdtf"_s, row.date.edtf},     {u"demonstration"_s, row.demonstration},
            {u"uid"_s, row.id.toString()}};
}

Result<QJsonObject> facetsOf(const Reader &reader, const ItemQuery &query)
{
    QJsonObject facets;
    for (size_t i = 0; i < EnumNames<Facet>::names.size(); ++i) {
        const auto facet = static_cast<Facet>(i);
        const auto counts = reader.counts(query, facet);
        if (!counts)
            return counts.unexpected();
        QJsonArray values;
        for (const FacetCount &count : *counts)
            values.append(QJsonObject{{u"value"_s, count.value}, {u"label"_s, count.label}, {u"count"_s, count.count}});
        facets.insert(enumName(facet), values);
    }
    return facets;
}

void sayRows(const std::vector<ItemRow> &rows, int total)
{
    for (const ItemRow &row : rows) {
        say(u"%1  %2  %3"_s.arg(row.number, -16).arg(row.kind ? enumName(*row.kind) : QString(), -10).arg(row.title));
        if (!row.snippet.isEmpty())
            say(u"                  "_s + row.snippet);
    }
    say(CliWords::tr("%1 of %2").arg(rows.size()).arg(total));
}

void sayFacets(const QJsonObject &facets)
{
    for (auto it = facets.begin(); it != facets.end(); ++it) {
        say(it.key());
        const QJsonArray values = it.value().toArray();
        for (const QJsonValue value : values)
            say(u"  %1 %2"_s.arg(value[u"label"_s].toString(), -30).arg(value[u"count"_s].toInt()));
    }
}

int runSearch(const Invocation &invocation)
{
    QStringList arguments = invocation.arguments;
    const auto opened = openToRead(arguments);
    if (!opened)
        return failed(opened.error());
    const auto window = windowOf(invocation);
    if (!window)
        return failed(window.error());
    const auto query = queryOf(invocation, arguments, *opened->reader);
    if (!query)
        return failed(query.error());
    const auto total = opened->reader->count(*query);
    if (!total)
        return failed(total.error());
    const auto rows = opened->reader->rows(*query, window->offset, window->limit);
    if (!rows)
        return failed(rows.error());
    const auto facets = invocation.has("facets") ? facetsOf(*opened->reader, *query) : Result<QJsonObject>(QJsonObject());
    if (!facets)
        return failed(facets.error());
    if (!invocation.has("json")) {
        sayRows(*rows, *total);
        sayFacets(*facets);
        return Exit::Done;
    }
    QJsonArray items;
    for (const ItemRow &row : *rows)
        items.append(toJson(row));
    sayJson({{u"total"_s, *total}, {u"items"_s, items}, {u"facets"_s, *facets}});
    return Exit::Done;
}

} // namespace

Command searchCommand()
{
    return {u"search"_s, u"[CATALOGUE] WORDS..."_s, CliWords::tr("finds items"),
            CliWords::tr("A word is a whole word, word* a beginning. All words must be found."),
            {jsonOption(), flagOption("facets", CliWords::tr("Counts the values of every facet.")),
             valueOption("kind", CliWords::tr("Only items of this kind; may be repeated."), u"KIND"_s),
             valueOption("facet", CliWords::tr("Only items with this value; may be repeated. “lacks” takes translation, source, rights, altText, media, dimensions or exhibition: what entries still need."), u"FIELD=VALUE"_s),
             valueOption("from", CliWords::tr("Only items that may be of this date or later."), u"DATE"_s),
             valueOption("to", CliWords::tr("Only items that may be of this date or earlier."), u"DATE"_s),
             valueOption("within", CliWords::tr("Only the entry of this number and what stands below it."), u"NUMBER"_s),
             valueOption("location", CliWords::tr("Only what is kept in this place or inside it."), u"PLACE"_s),
             valueOption("sort", CliWords::tr("hang, number, title, date, relevance, changed, kind, or any field of items; -date is the other way round."), u"ORDER"_s),
             valueOption("language", CliWords::tr("The language of titles."), u"TAG"_s),
             valueOption("limit", CliWords::tr("At most so many items; without this 100."), u"N"_s),
             valueOption("offset", CliWords::tr("Leaves out so many at the start."), u"N"_s)},
            0, 1000, runSearch};
}

} // namespace vitrine::cli
