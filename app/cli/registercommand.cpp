// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bidi.h"
#include "cli/allcommands.h"
#include "cli/opening.h"
#include "cli/output.h"
#include "domain/custodywords.h"
#include "domain/languages.h"
#include "domain/recordjson.h"
#include "domain/registerlines.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vitrine::cli {

namespace {

QJsonObject toJson(const RegisterLine &line)
{
    const Accession &said = line.accession;
    return {{u"sequence"_s, line.sequence},    {u"number"_s, said.number},     {u"uid"_s, line.item.toString()},
            {u"title"_s, said.title},          {u"method"_s, enumName(said.method)}, {u"received"_s, said.received},
            {u"from"_s, said.from},            {u"note"_s, said.note},         {u"corrects"_s, said.corrects},
            {u"when"_s, jsonTime(line.when)},  {u"who"_s, line.who}};
}

void sayLine(const RegisterLine &line)
{
    CustodyEvent event;
    event.type = CustodyType::Accession;
    event.note = accessionNote(line.accession);
    const QString indent = line.isCorrection ? u"        "_s : u"    "_s;
    if (!line.isCorrection)
        say(isolate(line.accession.number) + u"  "_s + isolate(line.accession.title));
    say(indent + CliWords::tr("%1: %2").arg(line.sequence).arg(CustodyWords::note(event)));
    say(indent + line.when.toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC  "_s + line.who);
}

int runRegister(const Invocation &invocation)
{
    QStringList arguments = invocation.arguments;
    if (!arguments.isEmpty() && !namesCatalogue(arguments.first()))
        return failed(Catalogue::open(arguments.first(), OpenMode::ReadOnly).error());
    bool isYear = true;
    const int year = invocation.has("year") ? invocation.value("year").toInt(&isYear) : 0;
    if (!isYear || year < 0)
        return wrongUsage(CliWords::tr("“%1” is not a year such as 2017.").arg(invocation.value("year")));
    const auto opened = openToRead(arguments);
    if (!opened)
        return failed(opened.error());
    const auto log = opened->reader->custodyLog(CustodyType::Accession);
    if (!log)
        return failed(log.error());
    const QString language = languagesOf(*opened->reader).value(0);
    QJsonArray list;
    for (const RegisterLine &line : registerLines(*log)) {
        if (invocation.has("year") && registerYear(line, language) != year)
            continue;
        list.append(toJson(line));
        if (!invocation.has("json"))
            sayLine(line);
    }
    if (invocation.has("json"))
        sayJson({{u"lines"_s, list}});
    else if (list.isEmpty())
        say(CliWords::tr("The accession register has no such line yet."));
    return Exit::Done;
}

} // namespace

Command registerCommand()
{
    return {u"register"_s, u"[CATALOGUE]"_s, CliWords::tr("tells the accession register, each line with what corrects it"),
            CliWords::tr("To print it: vitrinectl export CATALOGUE --format pdf --sheet register --access restricted --output FILE"),
            {valueOption("year", CliWords::tr("Only lines of what came in this year."), u"YEAR"_s), jsonOption()}, 0, 1, runRegister};
}

} // namespace vitrine::cli
