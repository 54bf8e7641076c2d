// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/importmodel.h"

#include "models/fieldwords.h"
#include "models/tablecolumns.h"
#include "models/words.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

ImportModel::ImportModel(const QString &language, QObject *parent) : QAbstractTableModel(parent), m_language(language) {}

void ImportModel::setReport(const ImportReport &report)
{
    beginResetModel();
    m_report = report;
    m_lines.clear();
    QHash<qint64, size_t> byRow;
    for (const ImportRow &row : m_report.rows) {
        if (row.file.isEmpty())
            byRow.insert(row.place.row, m_lines.size());
        m_lines.push_back({&row, {}});
    }
    for (const ImportIssue &issue : m_report.issues) {
        const auto known = byRow.constFind(issue.row);
        if (known == byRow.cend())
            m_lines.push_back({nullptr, {&issue}});
        else if (!m_lines[*known].row || issue.message != m_lines[*known].row->reason)
            m_lines[*known].issues.push_back(&issue);
    }
    sift();
    endResetModel();
}

void ImportModel::setShown(Show show)
{
    beginResetModel();
    m_show = show;
    sift();
    endResetModel();
}

void ImportModel::sift()
{
    m_shown.clear();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (isOf(m_lines[i], m_show))
            m_shown.push_back(i);
    }
}

int ImportModel::count(Show which) const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [which](const Line &line) { return isOf(line, which); }));
}

bool ImportModel::isOf(const Line &line, Show which)
{
    const auto is = [&line](RowOutcome outcome) { return line.row && line.row->outcome == outcome; };
    switch (which) {
    case Show::All: return true;
    case Show::Added: return is(RowOutcome::Added);
    case Show::Updated: return is(RowOutcome::Updated);
    case Show::Unchanged: return is(RowOutcome::Unchanged);
    case Show::Rejected: return is(RowOutcome::Rejected);
    case Show::Remarks: return !line.issues.empty();
    }
    return false;
}

QString ImportModel::place(const Line &line) const
{
    const qint64 row = line.row ? line.row->place.row : line.issues.front()->row;
    const QString place = row > 0 ? QLocale(m_language).toString(row) : QString();
    return line.row && !line.row->file.isEmpty() ? tr("%1, %2").arg(line.row->file, place) : place;
}

/// Cells may have several lines: an editor of texts counts otherwise than a spreadsheet.
QString ImportModel::lineInFile(const Line &line) const
{
    const qint64 inFile = line.row ? line.row->place.line : line.issues.front()->line;
    return inFile > 0 ? QLocale(m_language).toString(inFile) : QString();
}

QString ImportModel::outcome(const Line &line) const
{
    if (!line.row)
        return line.issues.front()->severity == ImportIssue::Severity::Error ? tr("error") : tr("note");
    switch (line.row->outcome) {
    case RowOutcome::Added: return tr("added");
    case RowOutcome::Updated: return tr("changed");
    case RowOutcome::Unchanged: return tr("as it is");
    case RowOutcome::Rejected: return tr("refused");
    }
    return {};
}

QString ImportModel::remark(const Line &line) const
{
    QStringList parts;
    if (line.row && !line.row->reason.isEmpty())
        parts += line.row->reason;
    QStringList fields;
    for (const FieldChange &change : line.row ? line.row->changes : std::vector<FieldChange>()) {
        const QString title = FieldWords::title(RecordType::Item, change.field);
        fields += change.language.isEmpty() ? title : tr("%1 (%2)").arg(title, Words::language(change.language, m_language));
    }
    if (!fields.isEmpty())
        parts += tr("changes: %1").arg(fields.join(u" · "_s));
    for (const ImportIssue *issue : line.issues)
        parts += issue->column.isEmpty() ? issue->message : tr("%1: %2").arg(columnTitle(issue->column, m_language), issue->message);
    return parts.join(u" · "_s);
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[m_shown[size_t(index.row())]];
    if (role == Qt::ToolTipRole)
        return remark(line);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case RowColumn: return place(line);
    case LineColumn: return lineInFile(line);
    case NumberColumn: return line.row ? line.row->place.number : QString();
    case OutcomeColumn: return outcome(line);
    default: return remark(line);
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn: return tr("Row");
    case LineColumn: return tr("Line");
    case NumberColumn: return tr("Number");
    case OutcomeColumn: return tr("What happens");
    default: return tr("Why, and what to know");
    }
}

} // namespace vitrine
