// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importreport.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

void ImportReport::error(qint64 row, qint64 line, const QString &column, const QString &message)
{
    issues.push_back({row, line, column, ImportIssue::Severity::Error, message});
}

void ImportReport::warning(qint64 row, qint64 line, const QString &column, const QString &message)
{
    issues.push_back({row, line, column, ImportIssue::Severity::Warning, message});
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
    for (const ImportIssue &issue : issues) {
        QJsonObject json{{u"row"_s, issue.row},
                         {u"column"_s, issue.column},
                         {u"severity"_s, issue.severity == ImportIssue::Severity::Error ? u"error"_s : u"warning"_s},
                         {u"message"_s, issue.message}};
        if (issue.line > 0)
            json.insert(u"line"_s, issue.line);
        list.append(json);
    }
    return {{u"read"_s, read},           {u"added"_s, added},       {u"updated"_s, updated},
            {u"unchanged"_s, unchanged}, {u"rejected"_s, rejected}, {u"issues"_s, list}};
}

} // namespace vitrine
