// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/allcommands.h"
#include "cli/opening.h"
#include "cli/output.h"

using namespace Qt::StringLiterals;

namespace vitrine::cli {

namespace {

int runDemonstrations(const Invocation &invocation)
{
    if (!invocation.has("remove"))
        return wrongUsage(CliWords::tr("Say --remove to remove every demonstration record."));
    const auto catalogue = openToWrite(invocation.arguments.first());
    if (!catalogue)
        return failed(catalogue.error());
    const auto removed = (*catalogue)->removeDemonstrations();
    if (!removed)
        return failed(removed.error());
    say(CliWords::tr("%1 demonstration records were removed.").arg(*removed));
    return Exit::Done;
}

} // namespace

Command demonstrationsCommand()
{
    return {u"demonstrations"_s, u"CATALOGUE"_s, CliWords::tr("removes the demonstration records"), {},
            {flagOption("remove", CliWords::tr("Removes every demonstration record and its media."))}, 1, 1, runDemonstrations, true};
}

} // namespace vitrine::cli
