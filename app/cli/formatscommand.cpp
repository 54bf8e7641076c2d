// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/allcommands.h"
#include "cli/output.h"
#include "print/exportformats.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vitrine::cli {

namespace {

QJsonObject toJson(const Format &format)
{
    return {{u"key"_s, format.key},         {u"title"_s, formatTitle(format)}, {u"suffixes"_s, QJsonArray::fromStringList(format.suffixes)},
            {u"mediaType"_s, format.mediaType}, {u"reads"_s, format.reads},        {u"writes"_s, format.writes != nullptr}};
}

int runFormats(const Invocation &invocation)
{
    QJsonArray list;
    for (const Format &format : allFormats()) {
        list.append(toJson(format));
        if (invocation.has("json"))
            continue;
        const QString deeds = format.reads && format.writes ? u"import, export"_s : format.reads ? u"import"_s : u"export"_s;
        const QString suffixes = format.suffixes.isEmpty() ? QString() : u"."_s + format.suffixes.join(u" ."_s);
        say(u"%1 %2 %3 %4"_s.arg(format.key, -16).arg(deeds, -15).arg(suffixes, -12).arg(format.mediaType));
    }
    if (invocation.has("json"))
        sayJson({{u"formats"_s, list}});
    return Exit::Done;
}

} // namespace

Command formatsCommand()
{
    return {u"formats"_s, {}, CliWords::tr("what can be read, what can be written"), {}, {jsonOption()}, 0, 0, runFormats};
}

} // namespace vitrine::cli
