// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bidi.h"
#include "cli/allcommands.h"
#include "cli/opening.h"
#include "cli/output.h"
#include "domain/custodywords.h"
#include "domain/recordjson.h"
#include "domain/stocktakecounts.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine::cli {

namespace {

QString stamp(const QDateTime &when) { return when.toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC"_s; }

QJsonValue timeOrNull(const QDateTime &when) { return when.isValid() ? QJsonValue(jsonTime(when)) : QJsonValue(); }

QJsonObject toJson(const Stocktake &stocktake)
{
    return {{u"uid"_s, stocktake.id.toString()},   {u"title"_s, stocktake.title},   {u"scope"_s, stocktake.scope},
            {u"begun"_s, jsonTime(stocktake.begun)}, {u"closed"_s, timeOrNull(stocktake.closed)}, {u"who"_s, stocktake.who},
            {u"lines"_s, stocktake.lines},         {u"waiting"_s, stocktake.waiting}, {u"missing"_s, stocktake.missing}};
}

QJsonObject toJson(const StocktakeLine &line)
{
    return {{u"number"_s, line.number}, {u"uid"_s, line.item.isNull() ? QJsonValue() : QJsonValue(line.item.toString())},
            {u"expected"_s, line.expected}, {u"outcome"_s, enumName(line.outcome)}, {u"found"_s, line.found},
            {u"note"_s, line.note}, {u"when"_s, timeOrNull(line.when)}, {u"who"_s, line.who}};
}

QJsonObject toJson(const StocktakeCounts &counts)
{
    QJsonObject json;
    for (size_t i = 0; i < counts.each.size(); ++i)
        json.insert(enumName(static_cast<StocktakeOutcome>(i)), counts.each[i]);
    return json;
}

void sayStocktake(const Stocktake &stocktake)
{
    say(isolate(stocktake.title) + u"  "_s + stamp(stocktake.begun) + u"  "_s + stocktake.who);
    const QString state = stocktake.closed.isValid() ? CliWords::tr("closed on %1; %2 of %3 not found").arg(stamp(stocktake.closed)).arg(stocktake.missing).arg(stocktake.lines)
                                                     : CliWords::tr("goes on; %1 of %2 checked").arg(stocktake.lines - stocktake.waiting).arg(stocktake.lines);
    say(u"    "_s + state);
}

int sayAll(const std::vector<Stocktake> &stocktakes, bool isJson)
{
    QJsonArray list;
    for (const Stocktake &stocktake : stocktakes) {
        list.append(toJson(stocktake));
        if (!isJson)
            sayStocktake(stocktake);
    }
    if (isJson)
        sayJson({{u"stocktakes"_s, list}});
    else if (stocktakes.empty())
        say(CliWords::tr("No stocktake was begun in this catalogue."));
    return Exit::Done;
}

void sayLine(const StocktakeLine &line)
{
    QStringList more;
    if (line.outcome == StocktakeOutcome::Waiting || line.outcome == StocktakeOutcome::Missing)
        more += CustodyWords::place(line.expected);
    else if (line.outcome == StocktakeOutcome::Misplaced)
        more += CliWords::tr("seen in %1, not in %2").arg(CustodyWords::place(line.found), CustodyWords::place(line.expected));
    else
        more += CustodyWords::place(line.found);
    if (!line.note.isEmpty())
        more += isolate(line.note);
    more.removeAll(QString());
    say(isolate(line.number) + u"  "_s + CustodyWords::outcome(line.outcome) + (more.isEmpty() ? QString() : u"  "_s + more.join(u"; "_s)));
}

int sayOne(const Reader &reader, const Stocktake &stocktake, bool isJson)
{
    const auto lines = reader.stocktakeLines(stocktake.id);
    if (!lines)
        return failed(lines.error());
    QJsonArray list;
    if (!isJson)
        sayStocktake(stocktake);
    for (const StocktakeLine &line : *lines) {
        list.append(toJson(line));
        if (!isJson)
            sayLine(line);
    }
    if (isJson)
        sayJson({{u"stocktake"_s, toJson(stocktake)}, {u"counts"_s, toJson(countOutcomes(*lines))}, {u"lines"_s, list}});
    return Exit::Done;
}

int runStocktake(const Invocation &invocation)
{
    QStringList arguments = invocation.arguments;
    if (arguments.size() == 2 && !namesCatalogue(arguments.first()))
        return failed(Catalogue::open(arguments.first(), OpenMode::ReadOnly).error());
    const auto opened = openToRead(arguments);
    if (!opened)
        return failed(opened.error());
    const auto stocktakes = opened->reader->stocktakes();
    if (!stocktakes)
        return failed(stocktakes.error());
    if (arguments.isEmpty())
        return sayAll(*stocktakes, invocation.has("json"));
    const QString &name = arguments.first();
    const auto found = std::find_if(stocktakes->begin(), stocktakes->end(), [&](const Stocktake &one) { return one.title == name || one.id.toString() == name; });
    if (found == stocktakes->end())
        return failed({ErrorKind::Missing, CliWords::tr("There is no stocktake “%1” in this catalogue; “vitrinectl stocktake CATALOGUE” lists them.").arg(name), {}});
    return sayOne(*opened->reader, *found, invocation.has("json"));
}

} // namespace

Command stocktakeCommand()
{
    return {u"stocktake"_s, u"[CATALOGUE] [NAME]"_s, CliWords::tr("tells the stocktakes, or what one of them found"),
            CliWords::tr("To print one: vitrinectl export CATALOGUE --format pdf --sheet stocktake --about NAME --access restricted --output FILE"),
            {jsonOption()}, 0, 2, runStocktake};
}

} // namespace vitrine::cli
