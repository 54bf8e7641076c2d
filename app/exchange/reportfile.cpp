// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reportfile.h"

#include "exchange/csvwriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct ReportFileWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ImportReport)
};

QString numberOf(qint64 number) { return number > 0 ? QString::number(number) : QString(); }

/// The lines of one row: one a changed field, else one.
Result<void> writeReportRow(CsvWriter &writer, const ImportRow &row)
{
    const QStringList start{row.file, numberOf(row.place.row), numberOf(row.place.line), row.place.number, enumName(row.outcome)};
    for (const FieldChange &change : row.changes) {
        if (const auto written = writer.writeRow(start + QStringList{change.field, change.language, changeText(change.before), changeText(change.after), {}}); !written)
            return written;
    }
    return row.changes.empty() ? writer.writeRow(start + QStringList{{}, {}, {}, {}, row.reason}) : Result<void>();
}

using Refusal = std::pair<qint64, QString>; // a row, and why

/// Those that are told with their rows, as an issue words them: where several files are imported it names its file.
QSet<Refusal> refusals(const ImportReport &report)
{
    QSet<Refusal> all;
    for (const ImportRow &row : report.rows) {
        if (!row.reason.isEmpty())
            all.insert({row.place.row, ImportReport::ofFile(row.file, row.reason)});
    }
    return all;
}

Result<void> writeIssue(CsvWriter &writer, const ImportIssue &issue)
{
    const QString severity = issue.severity == ImportIssue::Severity::Error ? u"error"_s : u"warning"_s;
    return writer.writeRow({{}, numberOf(issue.row), numberOf(issue.line), {}, severity, issue.column, {}, {}, {}, issue.message});
}

} // namespace

QString changeText(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isObject() && value.toObject().contains("text"_L1))
        return value["text"_L1].toString();
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

Result<void> writeReportTable(QIODevice &device, const ImportReport &report)
{
    CsvWriter writer(device, CsvStyle::spreadsheet());
    if (const auto head = writer.writeRow({u"file"_s, u"row"_s, u"line"_s, u"number"_s, u"outcome"_s, u"field"_s, u"language"_s, u"before"_s, u"after"_s, u"message"_s}); !head)
        return head;
    for (const ImportRow &row : report.rows) {
        if (const auto written = writeReportRow(writer, row); !written)
            return written;
    }
    const QSet<Refusal> told = refusals(report);
    for (const ImportIssue &issue : report.issues) {
        const bool isOfRow = issue.severity == ImportIssue::Severity::Error && told.contains({issue.row, issue.message});
        if (const auto written = isOfRow ? Result<void>() : writeIssue(writer, issue); !written)
            return written;
    }
    return {};
}

Result<void> keepReport(const QString &path, const ImportReport &report)
{
    QSaveFile file(path);
    const auto unwritten = [&] { return fail(ErrorKind::Refused, ReportFileWords::tr("The report could not be written to %1; choose another place.").arg(path), file.errorString()); };
    if (!file.open(QIODevice::WriteOnly))
        return unwritten();
    if (path.endsWith(".csv"_L1, Qt::CaseInsensitive)) {
        if (const auto written = writeReportTable(file, report); !written)
            return written;
    } else {
        const QByteArray json = QJsonDocument(report.toJson()).toJson();
        if (file.write(json) != json.size())
            return unwritten();
    }
    return file.flush() && file.commit() ? Result<void>() : unwritten(); // the last bytes are written here
}

} // namespace vitrine
