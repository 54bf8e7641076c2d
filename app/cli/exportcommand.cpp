// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/allcommands.h"
#include "cli/itemquerying.h"
#include "cli/opening.h"
#include "cli/output.h"
#include "cli/progressbar.h"
#include "exchange/csvexport.h"
#include "exchange/formats.h"
#include "exchange/jsonexport.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace vitrine::cli {

namespace {

Result<Audience> audienceOf(const Invocation &invocation)
{
    const auto access = enumFromName<Access>(invocation.value("access"));
    if (!access || *access == Access::Sealed)
        return fail(ErrorKind::Invalid, CliWords::tr("“%1” is none of public, internal, restricted. Nothing was written.").arg(invocation.value("access")));
    return *access == Access::Public ? Audience::visitor() : Audience::desk(*access);
}

Result<ItemQuery> queryOf(const Invocation &invocation, const Reader &reader)
{
    ItemQuery query;
    query.words = invocation.value("query");
    query.lastIsPrefix = false;
    query.levelsAboveItem = query.words.isEmpty() && !invocation.has("kind");
    if (const auto info = reader.info())
        query.language = info->languages.value(0, query.language);
    const auto kinds = filterByKind(query, invocation.values("kind"));
    return kinds ? Result<ItemQuery>(query) : kinds.unexpected();
}

Result<CsvStyle> styleOf(const QString &format, const QString &separator)
{
    if (format == "tsv"_L1)
        return CsvStyle::tabs();
    if (format == "csv"_L1)
        return CsvStyle::exact();
    if (separator.isEmpty())
        return CsvStyle::spreadsheet();
    const QString sign = separator == "tab"_L1 || separator == "\\t"_L1 ? u"\t"_s : separator;
    if (sign != ","_L1 && sign != ";"_L1 && sign != "\t"_L1)
        return fail(ErrorKind::Invalid, CliWords::tr("“%1” is not a separator; take a comma, a semicolon or “tab”. Nothing was written.").arg(separator));
    return CsvStyle::spreadsheet(sign.front());
}

Result<LossReport> write(QIODevice &device, const Reader &reader, const Invocation &invocation, const ItemQuery &query, const ExchangeJob &job)
{
    const QString format = invocation.value("format");
    if (format == "json"_L1) {
        JsonExportOptions options;
        if (invocation.has("query") || invocation.has("kind"))
            options.query = query;
        if (invocation.has("with-media"))
            options.mediaFolder = invocation.value("output") + ".media"_L1;
        return exportJson(device, reader, options, job);
    }
    const auto style = styleOf(format, invocation.value("separator"));
    if (!style)
        return style.unexpected();
    CsvExportOptions options;
    options.style = *style;
    options.query = query;
    options.fields = invocation.value("fields").split(u',', Qt::SkipEmptyParts);
    if (invocation.value("languages") != "all"_L1)
        options.languages = invocation.value("languages").split(u',', Qt::SkipEmptyParts);
    return exportCsv(device, reader, options, job);
}

void sayLosses(const LossReport &report, const QString &output)
{
    say(CliWords::tr("%1 of %2 records were written to “%3”.").arg(report.written).arg(report.selected).arg(output));
    for (const auto &[field, records] : report.losses)
        complain(CliWords::tr("not in this format: %1 (%2 records)").arg(field).arg(records));
}

/// So that nobody takes a public list for the whole catalogue.
void sayWithheld(Catalogue &catalogue, const ItemQuery &query, const Audience &audience, const LossReport &report)
{
    if (audience.upTo >= Access::Restricted || report.selected == 0)
        return;
    const auto everything = catalogue.reader(Audience::desk(Access::Restricted))->count(query);
    const auto shown = catalogue.reader(audience)->count(query);
    if (everything && shown && *everything > *shown)
        complain(CliWords::tr("%1 items are not public and published, or beyond --access, and were left out.").arg(*everything - *shown));
}

int run(const Invocation &invocation)
{
    QStringList arguments = invocation.arguments;
    const Format *format = formatByKey(invocation.value("format"));
    if (!format || !format->writes)
        return wrongUsage(CliWords::tr("“%1” is not a format that can be exported; “vitrinectl formats” lists them.").arg(invocation.value("format")));
    if (!invocation.has("output"))
        return wrongUsage(CliWords::tr("Say with --output where the export goes."));
    const auto audience = audienceOf(invocation);
    if (!audience)
        return failed(audience.error());
    if (!arguments.isEmpty() && !namesCatalogue(arguments.first()))
        return failed(Catalogue::open(arguments.first(), OpenMode::ReadOnly).error());
    const auto opened = openToRead(arguments, *audience);
    if (!opened)
        return failed(opened.error());
    const auto query = queryOf(invocation, *opened->reader);
    if (!query)
        return failed(query.error());
    const QString output = invocation.value("output");
    QSaveFile file(output); // appears whole at the end, or not at all
    if (!file.open(QIODevice::WriteOnly))
        return failed({ErrorKind::Refused, CliWords::tr("The file “%1” cannot be written. Nothing was exported; choose another place.").arg(output), file.errorString()});
    ProgressBar bar(CliWords::tr("Export"));
    const ExchangeJob job = bar.job();
    const auto report = write(file, *opened->reader, invocation, *query, job);
    if (!report)
        return failed(report.error());
    if (!file.commit())
        return failed({ErrorKind::Full, CliWords::tr("The file “%1” could not be written: the disk is full or not writable. No half file was left; free some space and export again.").arg(output), file.errorString()});
    sayLosses(*report, output);
    sayWithheld(*opened->catalogue, *query, *audience, *report);
    return withReport(invocation.value("report"), report->toJson(), Exit::Done);
}

} // namespace

Command exportCommand()
{
    QCommandLineOption access = valueOption("access", CliWords::tr("How far: public (and published; without this), internal or restricted, each with those before it."), u"LEVEL"_s);
    access.setDefaultValue(u"public"_s);
    QCommandLineOption languages = valueOption("languages", CliWords::tr("Of texts in tables: all, or tags with commas."), u"TAGS"_s);
    languages.setDefaultValue(u"all"_s);
    return {u"export"_s, u"[CATALOGUE]"_s, CliWords::tr("writes a catalogue or a list of items to a file"), {},
            {valueOption("format", CliWords::tr("csv, csv-spreadsheet, tsv or json."), u"FORMAT"_s), valueOption("output", CliWords::tr("The file to write."), u"FILE"_s),
             valueOption("query", CliWords::tr("Only items with these words."), u"WORDS"_s), valueOption("kind", CliWords::tr("Only items of this kind; may be repeated."), u"KIND"_s),
             valueOption("fields", CliWords::tr("The columns of a table, by key, with commas."), u"KEYS"_s), languages, access,
             valueOption("separator", CliWords::tr("Of csv-spreadsheet: comma, semicolon or tab."), u"SIGN"_s),
             flagOption("with-media", CliWords::tr("With json: copies the originals to FILE.media.")),
             valueOption("report", CliWords::tr("Writes what was left out, as JSON."), u"FILE"_s)},
            0, 1, run};
}

} // namespace vitrine::cli
