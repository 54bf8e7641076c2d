// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/allcommands.h"
#include "cli/cataloguesink.h"
#include "cli/opening.h"
#include "cli/output.h"
#include "cli/progressbar.h"
#include "exchange/csvimport.h"
#include "exchange/formats.h"
#include "exchange/jsonimport.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vitrine::cli {

namespace {

struct Wish {
    QStringList files;
    QStringList tables; ///< key of the format by file, in the same order
    CsvImportOptions csv;
    JsonImportOptions json;
    bool rehearsal = false;
};

Result<void> readOptions(const Invocation &invocation, Wish &wish)
{
    if (invocation.has("access")) {
        wish.csv.access = enumFromName<Access>(invocation.value("access"));
        if (!wish.csv.access)
            return fail(ErrorKind::Invalid, CliWords::tr("“%1” is none of public, internal, restricted, sealed. Nothing was imported.").arg(invocation.value("access")));
        wish.json.access = wish.csv.access;
    }
    if (invocation.has("default-kind")) {
        const auto kind = enumFromName<ItemKind>(invocation.value("default-kind"));
        if (!kind)
            return fail(ErrorKind::Invalid, CliWords::tr("“%1” is none of the six kinds. Nothing was imported.").arg(invocation.value("default-kind")));
        wish.csv.defaultKind = *kind;
    }
    wish.csv.language = invocation.value("language");
    if (invocation.value("key") != "number"_L1)
        wish.csv.keyHeader = invocation.value("key");
    wish.rehearsal = invocation.has("dry-run");
    return {};
}

Result<void> recogniseFiles(const Invocation &invocation, Wish &wish)
{
    wish.files = invocation.arguments.mid(1);
    const QString given = invocation.value("format");
    if (!given.isEmpty()) {
        const Format *format = formatByKey(given);
        if (!format || !format->reads)
            return fail(ErrorKind::Invalid, CliWords::tr("“%1” is not a format that can be imported. Nothing was imported; “vitrinectl formats” lists them.").arg(given));
    }
    for (const QString &file : wish.files) {
        const auto format = recogniseFormat(file);
        if (!format && (given.isEmpty() || format.error().kind == ErrorKind::Missing))
            return format.unexpected();
        wish.tables += given.isEmpty() ? (*format)->key : given;
    }
    return {};
}

void append(ImportReport &whole, ImportReport part, const QString &file)
{
    for (ImportIssue &issue : part.issues) {
        if (!file.isEmpty())
            issue.message = file + u": "_s + issue.message;
        whole.issues.push_back(issue);
    }
    whole.read += part.read;
    whole.added += part.added;
    whole.updated += part.updated;
    whole.unchanged += part.unchanged;
    whole.rejected += part.rejected;
}

Result<ImportReport> importTable(const QString &path, const QString &format, RecordSink &sink, const Wish &wish, const ExchangeJob &job)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, CliWords::tr("The file “%1” cannot be read. Nothing was imported.").arg(path), file.errorString());
    CsvImportOptions options = wish.csv;
    options.folder = QFileInfo(path).absolutePath();
    if (format == "tsv"_L1)
        options.separator = u'\t';
    if (options.language.isEmpty()) {
        const auto info = sink.reader().info();
        if (!info)
            return info.unexpected();
        options.language = info->languages.value(0, u"en"_s);
    }
    return importCsv(file, sink, options, job);
}

Result<ImportReport> importAll(RecordSink &sink, const Wish &wish, const ExchangeJob &job)
{
    ImportReport whole;
    QStringList json;
    for (qsizetype i = 0; i < wish.files.size(); ++i) {
        if (wish.tables[i] == "json"_L1)
            json += wish.files[i];
    }
    if (!json.isEmpty()) {
        auto report = importJson(json, sink, wish.json, job);
        if (!report)
            return report;
        append(whole, *report, {});
    }
    for (qsizetype i = 0; i < wish.files.size(); ++i) {
        if (wish.tables[i] == "json"_L1)
            continue;
        auto report = importTable(wish.files[i], wish.tables[i], sink, wish, job);
        if (!report)
            return report;
        append(whole, *report, wish.files.size() > 1 ? QFileInfo(wish.files[i]).fileName() : QString());
    }
    return whole;
}

void sayReport(const ImportReport &report, bool rehearsal)
{
    constexpr size_t shown = 20;
    for (size_t i = 0; i < std::min(shown, report.issues.size()); ++i) {
        const ImportIssue &issue = report.issues[i];
        complain((issue.severity == ImportIssue::Severity::Error ? CliWords::tr("row %1: %2") : CliWords::tr("row %1, warning: %2")).arg(issue.row).arg(issue.message));
    }
    if (report.issues.size() > shown)
        complain(CliWords::tr("%1 more; --report FILE keeps them all.").arg(report.issues.size() - shown));
    say(CliWords::tr("%1 read, %2 added, %3 updated, %4 unchanged, %5 rejected.").arg(report.read).arg(report.added).arg(report.updated).arg(report.unchanged).arg(report.rejected));
    if (rehearsal)
        say(CliWords::tr("This was a rehearsal: nothing was changed."));
}

int run(const Invocation &invocation)
{
    Wish wish;
    if (const auto options = readOptions(invocation, wish); !options)
        return failed(options.error());
    const auto catalogue = openToWrite(invocation.arguments.first());
    if (!catalogue)
        return failed(catalogue.error());
    if (const auto files = recogniseFiles(invocation, wish); !files)
        return failed(files.error());
    ImportReport report;
    bool rehearsed = false;
    ProgressBar bar(CliWords::tr("Import"));
    const ExchangeJob job = bar.job();
    const auto done = (*catalogue)->bulk([&]() -> Result<void> {
        CatalogueSink sink(**catalogue, wish.rehearsal ? CatalogueSink::Mode::Rehearse : CatalogueSink::Mode::Write);
        auto imported = importAll(sink, wish, job);
        if (!imported)
            return imported.unexpected();
        report = std::move(*imported);
        rehearsed = wish.rehearsal;
        return rehearsed ? Result<void>(fail(ErrorKind::Cancelled, {})) : Result<void>();
    });
    if (!done && !rehearsed)
        return failed(done.error());
    sayReport(report, wish.rehearsal);
    return withReport(invocation.value("report"), report.toJson(), report.hasFindings() ? Exit::Findings : Exit::Done);
}

} // namespace

Command importCommand()
{
    QCommandLineOption key = valueOption("key", CliWords::tr("The header of the column that holds the number, which tells rows apart."), u"HEADER"_s);
    key.setDefaultValue(u"number"_s);
    return {u"import"_s, u"CATALOGUE FILE..."_s, CliWords::tr("takes records from files"),
            CliWords::tr("A table needs a column with the number of each item. Headers are understood in English and French, in any order; “title@fr” is\n"
                  "the title in French, “|” stands between several values. Unknown columns are kept as extra fields. An empty cell changes nothing.\n"
                  "A JSON import may name several files or a folder."),
            {valueOption("format", CliWords::tr("csv, tsv or json; recognised by content unless given."), u"FORMAT"_s), key,
             valueOption("language", CliWords::tr("Of text whose header names no language; without this the catalogue's first."), u"TAG"_s),
             valueOption("default-kind", CliWords::tr("Of items whose type says no kind; without this artwork."), u"KIND"_s),
             valueOption("access", CliWords::tr("Of records that carry no level of their own; public also publishes."), u"LEVEL"_s),
             flagOption("dry-run", CliWords::tr("Does everything and takes it back.")),
             valueOption("report", CliWords::tr("Writes what happened, row by row, as JSON."), u"FILE"_s)},
            2, 100000, run};
}

} // namespace vitrine::cli
