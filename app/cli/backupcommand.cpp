// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/backup.h"
#include "cli/allcommands.h"
#include "cli/opening.h"
#include "cli/output.h"
#include "cli/progressbar.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vitrine::cli {

namespace {

int told(const BackupReport &report, const Invocation &invocation, const QString &file, const QString &sentence)
{
    for (const QString &finding : report.findings)
        complain(finding);
    if (invocation.has("json")) {
        sayJson({{u"file"_s, file}, {u"bytes"_s, report.bytes}, {u"sha256"_s, report.sha256}, {u"originals"_s, report.originals},
                 {u"findings"_s, QJsonArray::fromStringList(report.findings)}, {u"keptAside"_s, report.keptAside}});
    } else {
        say(sentence);
        if (!report.keptAside.isEmpty())
            say(CliWords::tr("The catalogue that was there is kept as “%1”.").arg(report.keptAside));
    }
    return report.findings.isEmpty() ? Exit::Done : Exit::Findings;
}

int runBackup(const Invocation &invocation)
{
    const QString output = invocation.value("output");
    if (output.isEmpty())
        return wrongUsage(CliWords::tr("Say with --output where the backup goes."));
    ProgressBar bar(CliWords::tr("Backup"));
    const auto report = backUp(invocation.arguments.first(), output, {accountName()}, systemClock(), bar.job());
    if (!report)
        return failed(report.error());
    return told(*report, invocation, output,
                CliWords::tr("The catalogue and %1 originals were copied to “%2” (%3 bytes) and read back.").arg(report->originals).arg(output).arg(report->bytes));
}

int runRestore(const Invocation &invocation)
{
    const QString file = invocation.arguments[0];
    const QString catalogue = invocation.arguments[1];
    ProgressBar bar(CliWords::tr("Restore"));
    const Existing existing = invocation.has("replace") ? Existing::KeepAside : Existing::Refuse;
    const auto report = restore(file, catalogue, existing, {accountName()}, systemClock(), bar.job());
    if (!report)
        return failed(report.error());
    return told(*report, invocation, file, CliWords::tr("The catalogue and %1 originals were restored to “%2”.").arg(report->originals).arg(catalogue));
}

} // namespace

Command backupCommand()
{
    return {u"backup"_s, u"CATALOGUE"_s, CliWords::tr("copies a catalogue into one file, also while it is in use"),
            CliWords::tr("The backup is read back and checked before it replaces an older one of the same name."),
            {valueOption("output", CliWords::tr("The backup file."), u"FILE"_s), jsonOption()}, 1, 1, runBackup, true};
}

Command restoreCommand()
{
    return {u"restore"_s, u"FILE CATALOGUE"_s, CliWords::tr("makes a catalogue anew from a backup"), {},
            {flagOption("replace", CliWords::tr("Where a catalogue is there already: keeps it aside under another name. Otherwise it is refused.")), jsonOption()},
            2, 2, runRestore, true};
}

} // namespace vitrine::cli
