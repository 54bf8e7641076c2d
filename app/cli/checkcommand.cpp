// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/duefixity.h"
#include "cli/allcommands.h"
#include "cli/opening.h"
#include "cli/output.h"
#include "cli/progressbar.h"
#include "exchange/bagcheck.h"
#include "exchange/bagfiles.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vitrine::cli {

namespace {

int told(const QStringList &errors, const QStringList &warnings, const Invocation &invocation, const QString &verdict)
{
    if (invocation.has("json")) {
        sayJson({{u"valid"_s, errors.isEmpty()}, {u"errors"_s, QJsonArray::fromStringList(errors)}, {u"warnings"_s, QJsonArray::fromStringList(warnings)}});
        return errors.isEmpty() ? Exit::Done : Exit::Findings;
    }
    for (const QString &error : errors)
        say(CliWords::tr("error: %1").arg(error));
    for (const QString &warning : warnings)
        say(CliWords::tr("warning: %1").arg(warning));
    say(verdict);
    return errors.isEmpty() ? Exit::Done : Exit::Findings;
}

int runBag(const Invocation &invocation, const QString &path)
{
    ProgressBar bar(CliWords::tr("Check"));
    const auto report = checkBag(path, bar.job());
    if (!report)
        return failed(report.error());
    return told(report->errors, report->warnings, invocation,
                report->valid() ? CliWords::tr("The bag “%1” is sound.").arg(path)
                                : CliWords::tr("The bag “%1” has %2 faults; nothing was changed.").arg(path).arg(report->errors.size()));
}

int runCheck(const Invocation &invocation)
{
    QStringList arguments = invocation.arguments;
    const auto path = arguments.isEmpty() ? takeCatalogue(arguments) : Result<QString>(arguments.first());
    if (!path)
        return failed(path.error());
    if (looksLikeBag(*path))
        return runBag(invocation, *path);
    Catalogue::CheckOptions options;
    options.fixity = invocation.has("fixity");
    const bool isDue = invocation.has("due");
    if (isDue && !options.fixity)
        return wrongUsage(CliWords::tr("--due goes with --fixity: only what has not been checked for long is read."));
    options.provenance = invocation.has("sourced");
    options.repairIndex = invocation.has("repair-index");
    // A fixity check is recorded where somebody names the catalogue and it may be written; it is worth doing in any case.
    options.record = options.fixity && !invocation.arguments.isEmpty();
    auto catalogue = options.repairIndex || options.record ? openToWrite(*path) : Catalogue::open(*path, OpenMode::ReadOnly);
    const bool isLocked = !catalogue && options.record && !options.repairIndex && catalogue.error().kind == ErrorKind::Refused;
    if (isLocked) {
        options.record = false;
        catalogue = Catalogue::open(*path, OpenMode::ReadOnly);
    }
    if (!catalogue)
        return failed(catalogue.error());
    ProgressBar bar(CliWords::tr("Fixity"));
    options.job = bar.job();
    options.fixity = options.fixity && !isDue;
    auto report = (*catalogue)->check(options);
    if (!report)
        return failed(report.error());
    const auto due = isDue ? DueFixity(**catalogue).check(options.record, options.job) : Result<std::vector<FixityFinding>>(std::vector<FixityFinding>());
    if (!due)
        return failed(due.error());
    for (const FixityFinding &finding : *due) {
        if (!finding.isSound() && !report->errors.contains(finding.sentence()))
            report->errors.append(finding.sentence());
    }
    if (isLocked)
        report->warnings.append(CliWords::tr("The outcome of the fixity check was not recorded: the catalogue is open in another program or may not be written."));
    return told(report->errors, report->warnings, invocation,
                report->valid() ? CliWords::tr("The catalogue “%1” is sound.").arg(*path)
                                : CliWords::tr("The catalogue “%1” has %2 faults; nothing was changed.").arg(*path).arg(report->errors.size()));
}

} // namespace

Command checkCommand()
{
    return {u"check"_s, u"[CATALOGUE]"_s, CliWords::tr("checks a catalogue (database, links, media, rules) or a BagIt bag"), {},
            {jsonOption(), flagOption("fixity", CliWords::tr("Reads every original and compares its digest; records the outcome, and withdraws from publication what has changed.")),
             flagOption("due", CliWords::tr("With --fixity: only originals not checked within the days of the setting fixityEvery (90 unless set); stopped, it goes on from there.")),
             flagOption("sourced", CliWords::tr("Also asks that every record is sourced or a demonstration, never both, never neither.")),
             flagOption("repair-index", CliWords::tr("Builds the search index anew."))},
            0, 1, runCheck, true};
}

} // namespace vitrine::cli
