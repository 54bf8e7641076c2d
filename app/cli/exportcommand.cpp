// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "catalogue/storeroom.h"
#include "base/language.h"
#include "base/paths.h"
#include "cli/allcommands.h"
#include "cli/itemquerying.h"
#include "cli/opening.h"
#include "cli/output.h"
#include "cli/progressbar.h"
#include "domain/itemfields.h"
#include "domain/languages.h"
#include "exchange/givenout.h"
#include "exchange/listquery.h"
#include "exchange/rehearsal.h"
#include "exchange/translationexport.h"
#include "media/paintedcopy.h"
#include "print/exportformats.h"
#include "print/labelstock.h"
#include "print/sheetkind.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

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

/// A list is the archivist's own, so it is looked up with an archivist's eyes whatever the export may say.
Result<SavedList> savedList(const Opened &opened, const QString &name)
{
    const auto lists = all<SavedList>(*opened.catalogue->reader(Audience::desk(Access::Restricted)));
    if (!lists)
        return lists.unexpected();
    for (const SavedList &list : *lists) {
        if (list.name == name)
            return list;
    }
    return fail(ErrorKind::Invalid, CliWords::tr("There is no saved list “%1” in this catalogue. Nothing was written.").arg(name));
}

/// A file of numbers, one a line: these items alone. One that is not there is an error, for nobody would miss it in the file.
Result<void> readNumbers(ExportRequest &request, const Invocation &invocation, const Reader &reader)
{
    if (!invocation.has("numbers"))
        return {};
    QFile file(invocation.value("numbers"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Missing, CliWords::tr("The list of numbers “%1” cannot be read. Nothing was written.").arg(file.fileName()), file.errorString());
    request.only.emplace();
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString number = line.trimmed();
        const auto id = number.isEmpty() ? Result<ItemId>(ItemId()) : reader.itemByNumber(number);
        if (!id)
            return fail(ErrorKind::Invalid, CliWords::tr("There is no item “%1” that this export may show. Nothing was written.").arg(number), id.error().message);
        if (!id->isNull())
            request.only->insert(*id);
    }
    return {};
}

Result<void> addQuery(ExportRequest &request, const Invocation &invocation, const Reader &reader, const SavedList &list)
{
    ItemQuery &query = request.query;
    readQueryText(query, list.query);
    query.words = QStringList{query.words, invocation.value("query")}.join(u' ').trimmed();
    query.lastIsPrefix = false;
    if (const auto placed = filterByPlace(query, invocation.value("within"), invocation.value("location"), reader); !placed)
        return placed;
    const bool isDivided = !query.filters.empty() || query.from || query.to || !query.section.isNull() || !query.within.isNull() || !query.location.isEmpty();
    request.isFiltered = !query.words.isEmpty() || isDivided || invocation.has("kind");
    query.levelsAboveItem = query.levelsAboveItem || !request.isFiltered;
    query.language = languagesOf(reader).value(0, query.language);
    if (!list.order.isEmpty() && !readOrderText(query, list.order)) {
        if (const auto ordered = sortBy(query, list.order); !ordered)
            return ordered;
    }
    if (const auto numbered = readNumbers(request, invocation, reader); !numbered)
        return numbered;
    return filterByKind(query, invocation.values("kind"));
}

Result<QChar> separatorOf(const QString &separator)
{
    const QString sign = separator == "tab"_L1 || separator == "\\t"_L1 ? u"\t"_s : separator;
    if (sign == ","_L1 || sign == ";"_L1 || sign == "\t"_L1)
        return sign.front();
    return fail(ErrorKind::Invalid, CliWords::tr("“%1” is not a separator; take a comma, a semicolon or “tab”. Nothing was written.").arg(separator));
}

PrintWish printWish(const Invocation &invocation)
{
    PrintWish wish;
    wish.sheet = invocation.value("sheet");
    if (invocation.has("about"))
        wish.sheet += u':' + invocation.value("about");
    wish.paper = invocation.value("paper");
    wish.isLandscape = invocation.has("landscape");
    wish.stock = invocation.value("labels");
    wish.firstPlace = invocation.value("first-place").toInt();
    wish.showsCovered = invocation.has("show-covered");
    wish.now = systemClock().now().toLocalTime();
    return wish;
}

Result<ExportRequest> requestOf(const Invocation &invocation, const Opened &opened)
{
    ExportRequest request;
    request.format = invocation.value("format");
    const auto list = invocation.has("list") ? savedList(opened, invocation.value("list")) : Result<SavedList>(SavedList());
    if (!list)
        return list.unexpected();
    if (const auto added = addQuery(request, invocation, *opened.reader, *list); !added)
        return added.unexpected();
    const auto separator = separatorOf(invocation.value("separator"));
    if (!separator)
        return separator.unexpected();
    request.separator = *separator;
    request.fields = fieldsOfColumns(request.format, list->columns);
    if (invocation.has("fields"))
        request.fields = invocation.value("fields").split(u',', Qt::SkipEmptyParts);
    if (invocation.value("languages") != "all"_L1)
        request.languages = invocation.value("languages").split(u',', Qt::SkipEmptyParts);
    for (const QString &language : std::as_const(request.languages)) {
        if (!isLanguageTag(language))
            return fail(ErrorKind::Invalid, CliWords::tr("“%1” is not a language tag such as fr, en or fa. Nothing was written.").arg(language));
    }
    request.picture = paintedCopy;
    request.print = printWish(invocation);
    if (const auto paper = pageShapeOf(request.print); !paper)
        return paper.unexpected();
    if (const auto sheet = sheetKindOf(request.print); !sheet)
        return sheet.unexpected();
    request.withMedia = invocation.has("with-media");
    request.withColumns = invocation.has("with-columns");
    return request;
}

void sayLosses(const LossReport &report)
{
    for (const auto &[field, records] : report.losses)
        complain(CliWords::tr("not in this format: %1 (%2 records)").arg(field).arg(records));
    for (const auto &[field, lack] : report.lacks)
        complain(CliWords::tr("the format wants, and %2 records do not have: %1 (%3)").arg(field).arg(lack.records).arg(QStringList(lack.numbers.mid(0, 5)).join(u", "_s)));
    for (const auto &[type, records] : report.absent)
        complain(CliWords::tr("records of another type, not in this format: %1 (%2 records)").arg(type).arg(records));
}

/// So that nobody takes a public list for the whole catalogue.
void sayWithheld(Catalogue &catalogue, const ExportRequest &request, const Audience &audience, const LossReport &report)
{
    if (audience.upTo >= Access::Restricted || report.selected == 0 || request.only)
        return;
    const auto withheld = withheldFrom(*catalogue.reader(audience), *catalogue.reader(Audience::desk(Access::Restricted)), request.query, {});
    if (withheld && *withheld > 0)
        complain(CliWords::tr("%1 items are not public and published, or beyond --access, and were left out.").arg(*withheld));
}

/// Who took what out of a catalogue of one's own: the custody log says it. What comes with the program has no such log to keep.
void noteGivenOut(const Invocation &invocation, const Opened &opened, const ExportRequest &request, const Audience &audience, int rows)
{
    const QString folder = opened.catalogue->path();
    const QFileInfo bundled(bundledCataloguePath(QCoreApplication::applicationDirPath()));
    if (QFileInfo(folder) == bundled || !QFileInfo(folder).isWritable())
        return;
    const Dissemination out = givenOut(request, audience, invocation.value("output"), rows);
    if (const auto noted = noteDissemination(folder, {accountName()}, out, {}); !noted)
        complain(CliWords::tr("The export is whole, but the custody log of the catalogue could not say so: %1").arg(noted.error().message));
}

/// Of a rehearsal, what was looked for and not opened.
void sayRehearsed(const LossReport &report, const ExportRequest &request)
{
    say(CliWords::tr("%1 of %2 records would be written.").arg(report.written).arg(report.selected));
    if (leavesMediaUnread(request))
        complain(CliWords::tr("Pictures and other files were looked for, but not opened: the export itself may find some that are damaged."));
}

Result<LossReport> writeTo(const QString &output, const Invocation &invocation, const Format &format, const Opened &opened, const ExportRequest &request)
{
    ProgressBar bar(CliWords::tr("Export"));
    const ExchangeJob job = bar.job();
    const QString language = invocation.value("untranslated");
    const auto into = [&](const QString &path) {
        return language.isEmpty() ? format.writes(path, *opened.reader, request, job) : exportUntranslated(path, *opened.reader, language, request, job);
    };
    return request.isRehearsal ? rehearseExport(into) : into(output);
}

int write(const Invocation &invocation, const Format &format, const Opened &opened, const Audience &audience)
{
    auto request = requestOf(invocation, opened);
    if (!request)
        return failed(request.error());
    if (invocation.has("dry-run"))
        request = rehearsalOf(*request);
    const QString output = invocation.value("output");
    const QString language = invocation.value("untranslated");
    if (!language.isEmpty() && !isLanguageTag(language))
        return wrongUsage(CliWords::tr("“%1” is not a language tag such as fr, en or fa. Nothing was written.").arg(language));
    const auto report = writeTo(output, invocation, format, opened, *request);
    if (!report)
        return failed(report.error());
    if (request->isRehearsal) {
        sayRehearsed(*report, *request);
    } else {
        ExportRequest noted = *request;
        if (!language.isEmpty())
            noted.languages = QStringList{language};
        noteGivenOut(invocation, opened, noted, audience, report->written);
        say(CliWords::tr("%1 of %2 records were written to “%3”.").arg(report->written).arg(report->selected).arg(output));
    }
    sayLosses(*report);
    sayWithheld(*opened.catalogue, *request, audience, *report);
    if (request->isRehearsal)
        say(CliWords::tr("This was a rehearsal: nothing was written."));
    return withReport(invocation.value("report"), report->toJson(), Exit::Done);
}

int runExport(const Invocation &invocation)
{
    QStringList arguments = invocation.arguments;
    const std::optional<Format> format = exportFormat(invocation.value("format"));
    if (!format)
        return wrongUsage(CliWords::tr("“%1” is not a format that can be exported; “vitrinectl formats” lists them.").arg(invocation.value("format")));
    if (!invocation.has("output") && !invocation.has("dry-run"))
        return wrongUsage(CliWords::tr("Say with --output where the export goes."));
    const auto audience = audienceOf(invocation);
    if (!audience)
        return failed(audience.error());
    if (!arguments.isEmpty() && !namesCatalogue(arguments.first()))
        return failed(Catalogue::open(arguments.first(), OpenMode::ReadOnly).error());
    const auto opened = openToRead(arguments, *audience);
    return opened ? write(invocation, *format, *opened, *audience) : failed(opened.error());
}

QCommandLineOption withDefault(QCommandLineOption option, const QString &value)
{
    option.setDefaultValue(value);
    return option;
}

QList<QCommandLineOption> options()
{
    QStringList keys;
    for (const Format &format : allFormats()) {
        if (format.writes)
            keys += format.key;
    }
    return {valueOption("format", keys.join(u", "_s), u"FORMAT"_s),
            valueOption("output", CliWords::tr("The file or folder to write."), u"FILE"_s),
            valueOption("query", CliWords::tr("Only items with these words."), u"WORDS"_s),
            valueOption("kind", CliWords::tr("Only items of this kind; may be repeated."), u"KIND"_s),
            valueOption("within", CliWords::tr("Only the entry of this number and what stands below it."), u"NUMBER"_s),
            valueOption("location", CliWords::tr("Only what is kept in this place or inside it."), u"PLACE"_s),
            valueOption("numbers", CliWords::tr("Only the items whose numbers stand in this file, one a line."), u"FILE"_s),
            valueOption("list", CliWords::tr("The items, columns and order of a saved list."), u"NAME"_s),
            valueOption("fields", CliWords::tr("Only these fields, by key, with commas; in a table in this order."), u"KEYS"_s),
            withDefault(valueOption("languages", CliWords::tr("Of texts: all, or tags with commas."), u"TAGS"_s), u"all"_s),
            withDefault(valueOption("access", CliWords::tr("How far: public (and published; without this), internal or restricted, each with those before it."), u"LEVEL"_s), u"public"_s),
            withDefault(valueOption("separator", CliWords::tr("Of csv-spreadsheet: comma, semicolon or tab."), u"SIGN"_s), u","_s),
            valueOption("untranslated", CliWords::tr("With xlsx, csv and tsv: a sheet for translators, of all texts that have none in this language or a stale one."), u"TAG"_s),
            flagOption("with-columns", CliWords::tr("With csv, csv-spreadsheet and tsv: writes what each column means to FILE.columns.csv.")),
            flagOption("with-media", CliWords::tr("With json and ndjson: copies the originals to FILE.media.")),
            withDefault(valueOption("sheet", CliWords::tr("With pdf, what is printed: %1.").arg(sheetKindNames().join(u", "_s)), u"SHEET"_s), u"list"_s),
            valueOption("about", CliWords::tr("With the sheet register: only what came in this year. With the sheet stocktake: the name of one; without this, the last."), u"WHAT"_s),
            withDefault(valueOption("paper", CliWords::tr("With pdf: %1.").arg(paperNames().join(u", "_s)), u"PAPER"_s), u"A4"_s),
            flagOption("landscape", CliWords::tr("With pdf: the paper lies.")),
            valueOption("labels", CliWords::tr("With pdf, for object and box labels: a sheet of labels of this size: %1.").arg(labelStockNames().join(u", "_s)), u"SIZE"_s),
            withDefault(valueOption("first-place", CliWords::tr("With --labels: the place of the first label on a sheet of which some are used up."), u"PLACE"_s), u"1"_s),
            flagOption("show-covered", CliWords::tr("With pdf: prints also pictures that stand behind a content advisory.")),
            flagOption("dry-run", CliWords::tr("Shows what would be left out and what would be lacking, and writes no export; --output is not needed and not touched.")),
            valueOption("report", CliWords::tr("Writes what was left out and what is lacking, as JSON."), u"FILE"_s)};
}

QString fieldKeys()
{
    QStringList keys;
    for (const ItemField &field : itemFields())
        keys += field.key;
    return CliWords::tr("Fields: %1.").arg(keys.join(u", "_s));
}

} // namespace

Command exportCommand()
{
    return {u"export"_s, u"[CATALOGUE]"_s, CliWords::tr("writes a catalogue or a list of items to a file"), fieldKeys(), options(), 0, 1, runExport, true};
}

} // namespace vitrine::cli
