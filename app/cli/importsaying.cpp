// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/importsaying.h"

#include "cli/cliwords.h"
#include "cli/output.h"

using namespace Qt::StringLiterals;

namespace vitrine::cli {

namespace {

QString placeWords(const ImportRow &row)
{
    const QString place = row.place.line > 0 && row.place.line != row.place.row
                              ? CliWords::tr("row %1 (line %2)").arg(row.place.row).arg(row.place.line)
                              : CliWords::tr("row %1").arg(row.place.row);
    return row.file.isEmpty() ? place : row.file + u", "_s + place;
}

QString outcomeWords(const ImportRow &row)
{
    switch (row.outcome) {
    case RowOutcome::Added: return CliWords::tr("added");
    case RowOutcome::Unchanged: return CliWords::tr("unchanged");
    case RowOutcome::Rejected: return CliWords::tr("refused: %1").arg(row.reason);
    case RowOutcome::Updated: break;
    }
    QStringList fields;
    for (const FieldChange &change : row.changes)
        fields += change.language.isEmpty() ? change.field : change.field + u'@' + change.language;
    return fields.isEmpty() ? CliWords::tr("changed") : CliWords::tr("changed: %1").arg(fields.join(u", "_s));
}

} // namespace

void sayRows(const ImportReport &report)
{
    for (const TableMapping::Entry &entry : report.mapping.columns)
        say(CliWords::tr("column “%1” is taken as %2").arg(entry.header, entry.target));
    for (const ImportRow &row : report.rows)
        say(u"%1 %2: %3"_s.arg(placeWords(row), row.place.number, outcomeWords(row)));
}

void sayImported(const ImportReport &report)
{
    constexpr size_t shown = 20;
    for (size_t i = 0; i < std::min(shown, report.issues.size()); ++i) {
        const ImportIssue &issue = report.issues[i];
        complain((issue.severity == ImportIssue::Severity::Error ? CliWords::tr("row %1: %2") : CliWords::tr("row %1, warning: %2")).arg(issue.row).arg(issue.message));
    }
    if (report.issues.size() > shown)
        complain(CliWords::tr("%1 more; --report FILE keeps them all.").arg(report.issues.size() - shown));
    say(CliWords::tr("%1 read, %2 added, %3 updated, %4 unchanged, %5 rejected.").arg(report.read).arg(report.added).arg(report.updated).arg(report.unchanged).arg(report.rejected));
}

} // namespace vitrine::cli
