// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importreport.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct ImportReportWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ImportReport)
};

QJsonObject toJson(const ImportIssue &issue)
{
    QJsonObject json{{u"row"_s, issue.row},
                     {u"column"_s, issue.column},
                     {u"severity"_s, issue.severity == ImportIssue::Severity::Error ? u"error"_s : u"warning"_s},
                     {u"message"_s, issue.message}};
    if (issue.line > 0)
        json.insert(u"line"_s, issue.line);
    if (!issue.known.isEmpty())
        json.insert(u"possiblySame"_s, QJsonObject{{u"given"_s, issue.given}, {u"known"_s, issue.known}});
    return json;
}

QJsonObject toJson(const ImportRow &row)
{
    QJsonObject json{{u"row"_s, row.place.row}, {u"number"_s, row.place.number}, {u"outcome"_s, enumName(row.outcome)}};
    if (row.place.line > 0)
        json.insert(u"line"_s, row.place.line);
    if (!row.file.isEmpty())
        json.insert(u"file"_s, row.file);
    if (!row.reason.isEmpty())
        json.insert(u"reason"_s, row.reason);
    QJsonArray changes;
    for (const FieldChange &change : row.changes) {
        QJsonObject one{{u"field"_s, change.field}, {u"before"_s, change.before}, {u"after"_s, change.after}};
        if (!change.language.isEmpty())
            one.insert(u"language"_s, change.language);
        changes.append(one);
    }
    if (!changes.isEmpty())
        json.insert(u"changes"_s, changes);
    return json;
}

QJsonArray namesJson(const std::vector<NameQuestion> &names)
{
    QJsonArray list;
    for (const NameQuestion &question : names) {
        QJsonArray candidates;
        for (const NameQuestion::Candidate &candidate : question.candidates)
            candidates.append(candidate.name);
        QJsonObject one = nameDecisionsToJson(NameDecisions{question.decision.value_or(NameDecision{question.name, {}, {}})}).first().toObject();
        one.insert(u"isDecided"_s, question.decision.has_value());
        one.insert(u"candidates"_s, candidates);
        one.insert(u"row"_s, question.row);
        one.insert(u"uses"_s, question.uses);
        if (question.spelling != NameQuestion::Spelling::Other)
            one.insert(u"isNameFromNowOn"_s, question.spelling == NameQuestion::Spelling::Kept);
        list.append(one);
    }
    return list;
}

} // namespace

void ImportReport::error(qint64 row, qint64 line, const QString &column, const QString &message)
{
    issues.push_back({row, line, column, ImportIssue::Severity::Error, message});
}

void ImportReport::warning(qint64 row, qint64 line, const QString &column, const QString &message)
{
    issues.push_back({row, line, column, ImportIssue::Severity::Warning, message});
}

void ImportReport::possiblySame(qint64 row, qint64 line, const QString &given, const QString &known)
{
    issues.push_back({row, line, {}, ImportIssue::Severity::Warning,
                      ImportReportWords::tr("“%1” is new; it is possibly the same as “%2”, which is there already. Both are kept until somebody says so.").arg(given, known),
                      given, known});
}

void ImportReport::tell(const NameQuestion &question)
{
    const auto &said = question.decision;
    const QString &given = question.name.text;
    if (!said)
        possiblySame(question.row, question.line, given, question.candidates.front().name);
    else if (!said->known.isEmpty() && question.candidates.empty())
        warning(question.row, question.line, {}, ImportReportWords::tr("“%1” was to be the same as “%2”, which is not in the catalogue; it is taken as a new one.").arg(given, said->known));
    else if (question.spelling == NameQuestion::Spelling::Kept)
        warning(question.row, question.line, {}, ImportReportWords::tr("“%1” is taken as “%2”, as you said, and is one of its names from now on.").arg(given, said->known));
    else if (question.spelling == NameQuestion::Spelling::Withheld)
        warning(question.row, question.line, {}, ImportReportWords::tr("“%1” is taken as “%2”, as you said. It does not become one of its names: more people see those than this row.").arg(given, said->known));
    else if (question.spelling == NameQuestion::Spelling::Refused)
        warning(question.row, question.line, {}, ImportReportWords::tr("“%1” is taken as “%2”, as you said. It does not become one of its names: “%2” is published, and you write what is not public yet.").arg(given, said->known));
    else if (!said->known.isEmpty())
        warning(question.row, question.line, {}, ImportReportWords::tr("“%1” is taken as “%2”, as you said.").arg(given, said->known));
}

void ImportReport::reject(const RowPlace &place, const QString &column, const QString &message)
{
    count(RowOutcome::Rejected);
    error(place.row, place.line, column, message);
    if (keepsRows)
        rows.push_back({place, RowOutcome::Rejected, {}, message});
}

void ImportReport::count(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Added: ++added; break;
    case RowOutcome::Updated: ++updated; break;
    case RowOutcome::Unchanged: ++unchanged; break;
    case RowOutcome::Rejected: ++rejected; break;
    }
}

void ImportReport::append(ImportReport part, const QString &file)
{
    for (ImportIssue &issue : part.issues) {
        issue.message = ofFile(file, issue.message);
        issues.push_back(std::move(issue));
    }
    for (ImportRow &row : part.rows) {
        row.file = file;
        rows.push_back(std::move(row));
    }
    for (NameQuestion &question : part.names)
        names.push_back(std::move(question));
    made.insert(part.made);
    for (TranslationDifference &difference : part.translations)
        translations.push_back(std::move(difference));
    if (!part.mapping.columns.empty())
        mapping = std::move(part.mapping);
    read += part.read;
    added += part.added;
    updated += part.updated;
    unchanged += part.unchanged;
    rejected += part.rejected;
}

bool ImportReport::hasFindings() const
{
    return rejected > 0 || std::any_of(issues.begin(), issues.end(), [](const ImportIssue &issue) {
               return issue.severity == ImportIssue::Severity::Error;
           });
}

QJsonObject ImportReport::toJson() const
{
    QJsonArray list;
    for (const ImportIssue &issue : issues)
        list.append(vitrine::toJson(issue));
    QJsonObject json{{u"read"_s, read},           {u"added"_s, added},       {u"updated"_s, updated},
                     {u"unchanged"_s, unchanged}, {u"rejected"_s, rejected}, {u"issues"_s, list}};
    if (keepsRows) {
        QJsonArray each;
        for (const ImportRow &row : rows)
            each.append(vitrine::toJson(row));
        json.insert(u"rows"_s, each);
    }
    if (!names.empty())
        json.insert(u"names"_s, namesJson(names));
    if (!mapping.columns.empty())
        json.insert(u"mapping"_s, mapping.toJson());
    return json;
}

} // namespace vitrine
