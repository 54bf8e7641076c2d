// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/allcommands.h"
#include "cli/opening.h"
#include "cli/output.h"

using namespace Qt::StringLiterals;

namespace vitrine::cli {

namespace {

int read(const Invocation &invocation)
{
    const auto catalogue = Catalogue::open(invocation.arguments.first(), OpenMode::ReadOnly);
    if (!catalogue)
        return failed(catalogue.error());
    const auto reader = (*catalogue)->reader(Audience::desk(Access::Restricted));
    if (invocation.arguments.size() == 2) {
        say(reader->setting(invocation.arguments[1]));
        return Exit::Done;
    }
    QJsonObject json;
    for (const auto &[key, value] : reader->settings()) {
        json.insert(key, value);
        if (!invocation.has("json"))
            say(key + u" = "_s + value);
    }
    if (invocation.has("json"))
        sayJson(json);
    return Exit::Done;
}

int runSet(const Invocation &invocation)
{
    if (invocation.arguments.size() < 3)
        return read(invocation);
    const auto catalogue = openToWrite(invocation.arguments.first());
    if (!catalogue)
        return failed(catalogue.error());
    const auto set = (*catalogue)->setSetting(invocation.arguments[1], invocation.arguments[2]);
    return set ? static_cast<int>(Exit::Done) : failed(set.error());
}

} // namespace

Command setCommand()
{
    return {u"set"_s, u"CATALOGUE [KEY [VALUE]]"_s, CliWords::tr("tells or changes a setting: title, languages, institution, repository, baseUri, corrections, numberPattern, welcome, exhibition, fixityEvery"),
            CliWords::tr("Without VALUE the setting is told, without KEY all of them."), {jsonOption()}, 1, 3, runSet, true};
}

} // namespace vitrine::cli
