// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/allcommands.h"
#include "cli/opening.h"
#include "cli/output.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vitrine::cli {

namespace {

int records(const CatalogueInfo &info, RecordType type)
{
    const auto found = info.records.find(enumName(type));
    return found == info.records.end() ? 0 : found->second;
}

QJsonObject counted(const std::map<QString, int> &counts)
{
    QJsonObject json;
    for (const auto &[key, count] : counts)
        json.insert(key, count);
    return json;
}

QJsonObject toJson(const CatalogueInfo &info)
{
    QJsonObject kinds;
    for (const std::string_view kind : EnumNames<ItemKind>::names)
        kinds.insert(QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size())), 0);
    for (const auto &[kind, count] : info.kinds)
        kinds.insert(kind, count);
    QJsonObject languages;
    for (const auto &[language, state] : info.texts)
        languages.insert(language, QJsonObject{{u"texts"_s, state.texts}, {u"missing"_s, state.missing}, {u"draft"_s, state.draft}});
    return {{u"path"_s, info.path},
            {u"title"_s, info.title},
            {u"items"_s, info.items},
            {u"kinds"_s, kinds},
            {u"agents"_s, records(info, RecordType::Agent)},
            {u"events"_s, records(info, RecordType::Event)},
            {u"statements"_s, records(info, RecordType::Statement)},
            {u"sources"_s, records(info, RecordType::Source)},
            {u"media"_s, records(info, RecordType::Medium)},
            {u"records"_s, counted(info.records)},
            {u"languageOrder"_s, QJsonArray::fromStringList(info.languages)},
            {u"languages"_s, languages},
            {u"bytes"_s, info.bytes},
            {u"schemaVersion"_s, info.schemaVersion}};
}

void sayInfo(const CatalogueInfo &info)
{
    say(info.title);
    say(info.path);
    say(CliWords::tr("%1 items, %2, schema version %3").arg(QString::number(info.items), QLocale::c().formattedDataSize(info.bytes), QString::number(info.schemaVersion)));
    for (const auto &[kind, count] : info.kinds)
        say(u"  %1 %2"_s.arg(kind, -14).arg(count, 8));
    say(CliWords::tr("Records"));
    for (const auto &[type, count] : info.records)
        say(u"  %1 %2"_s.arg(type, -14).arg(count, 8));
    say(CliWords::tr("Texts (of these drafts; missing)"));
    for (const auto &[language, state] : info.texts)
        say(u"  %1 %2 (%3; %4)"_s.arg(language, -14).arg(state.texts, 8).arg(state.draft).arg(state.missing));
}

int runInfo(const Invocation &invocation)
{
    QStringList arguments = invocation.arguments;
    if (!arguments.isEmpty() && !namesCatalogue(arguments.first()))
        arguments.first().append(u'/'); // whatever it is, it is meant as a catalogue: open() says what is wrong
    if (!arguments.isEmpty() && !namesCatalogue(arguments.first()))
        return failed(Catalogue::open(invocation.arguments.first(), OpenMode::ReadOnly).error());
    const auto opened = openToRead(arguments);
    if (!opened)
        return failed(opened.error());
    const auto info = opened->reader->info();
    if (!info)
        return failed(info.error());
    if (invocation.has("json"))
        sayJson(toJson(*info));
    else
        sayInfo(*info);
    return Exit::Done;
}

} // namespace

Command infoCommand()
{
    return {u"info"_s, u"[CATALOGUE]"_s, CliWords::tr("counts what a catalogue holds"), {}, {jsonOption()}, 0, 1, runInfo};
}

} // namespace vitrine::cli
