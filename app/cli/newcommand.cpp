// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/allcommands.h"
#include "cli/opening.h"
#include "cli/output.h"

using namespace Qt::StringLiterals;

namespace vitrine::cli {

namespace {

int runNew(const Invocation &invocation)
{
    NewCatalogue what;
    what.title = invocation.value("title");
    what.languages = invocation.value("languages").split(u',', Qt::SkipEmptyParts);
    const auto catalogue = Catalogue::create(invocation.arguments.first(), what);
    if (!catalogue)
        return failed(catalogue.error());
    say(CliWords::tr("The catalogue “%1” is made.").arg((*catalogue)->path()));
    return Exit::Done;
}

} // namespace

Command newCommand()
{
    return {u"new"_s, u"CATALOGUE"_s, CliWords::tr("makes an empty catalogue"), {},
            {valueOption("title", CliWords::tr("The catalogue's title."), u"TITLE"_s),
             valueOption("languages", CliWords::tr("Its languages, the first one is the default; without this fr,en,fa."), u"TAGS"_s)},
            1, 1, runNew, true};
}

} // namespace vitrine::cli
