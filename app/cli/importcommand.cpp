// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hugepages.h"
#include "cli/allcommands.h"
#include "cli/importsaying.h"
#include "cli/opening.h"
#include "cli/output.h"
#include "cli/progressbar.h"
#include "exchange/formats.h"
#include "exchange/reportfile.h"
#include "intake/takein.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace vitrine::cli {

namespace {

Result<void> readMapping(const QString &path, ImportWish &wish)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Missing, CliWords::tr("The mapping “%1” cannot be read. Nothing was imported.").arg(path), file.errorString());
    auto mapping = TableMapping::fromJson(file.readAll());
    if (!mapping)
        return mapping.unexpected();
    wish.table.mapping = std::move(*mapping);
    return {};
}

QString encodingNames()
{
    QStringList names;
    for (const Encoding encoding : encodings)
        names += encodingName(encoding);
    return names.join(u", "_s);
}

/// What a person says goes before what her mapping kept.
Result<void> readSame(const QString &path, ImportWish &wish)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Missing, CliWords::tr("The list of names “%1” cannot be read. Nothing was imported.").arg(path), file.errorString());
    auto same = readNameDecisions(file.readAll());
    if (!same)
        return same.unexpected();
    same->insert(same->end(), wish.table.mapping.same.begin(), wish.table.mapping.same.end());
    wish.table.mapping.same = std::move(*same);
    return {};
}

template<class Value, class Read>
Result<void> readSign(const Invocation &invocation, const char *option, const QString &choices, Value &value, Read read)
{
    if (invocation.has(option) && !(value = read(invocation.value(option))))
        return fail(ErrorKind::Invalid, CliWords::tr("“%1” is none of %2. Nothing was imported.").arg(invocation.value(option), choices));
    return {};
}

/// How a table is read: what is not said is recognised.
Result<void> readReading(const Invocation &invocation, ImportWish &wish)
{
    TableReading said;
    if (const auto read = readSign(invocation, "encoding", encodingNames(), said.encoding, encodingByName); !read)
        return read;
    if (const auto read = readSign(invocation, "separator", u"comma, semicolon, tab, pipe"_s, said.separator, separatorByName); !read)
        return read;
    if (const auto read = readSign(invocation, "quote", u"double, single, none"_s, said.quote, quoteByName); !read)
        return read;
    bool isRow = true;
    if (invocation.has("header-row"))
        said.headerRow = invocation.value("header-row").toInt(&isRow);
    if (!isRow || said.headerRow < 0)
        return fail(ErrorKind::Invalid, CliWords::tr("“%1” is not the number of a row. Nothing was imported.").arg(invocation.value("header-row")));
    said.sheet = invocation.value("sheet");
    wish.table.mapping.reading = wish.table.mapping.reading.with(said);
    return {};
}

Result<void> readRows(const QString &written, std::set<qint64> &rows)
{
    for (const QString &one : written.split(u',', Qt::SkipEmptyParts)) {
        bool isRow = false;
        rows.insert(one.trimmed().toLongLong(&isRow));
        if (!isRow)
            return fail(ErrorKind::Invalid, CliWords::tr("“%1” is no list of the numbers of rows with commas. Nothing was imported.").arg(written));
    }
    return {};
}

/// "clean", "all", or rows of the sheet: "3,7".
Result<void> readAccepted(const QString &written, TranslationImportOptions &options)
{
    options.acceptsAll = written == "all"_L1;
    if (options.acceptsAll || written == "clean"_L1)
        return {};
    const auto rows = readRows(written, options.accepted);
    return rows ? rows : Result<void>(fail(ErrorKind::Invalid, CliWords::tr("“%1” is none of clean, all or the numbers of rows with commas. Nothing was imported.").arg(written)));
}

bool isTable(const QString &report) { return report.endsWith(".csv"_L1, Qt::CaseInsensitive); }

int withRows(const QString &file, const ImportReport &report, int code)
{
    if (!isTable(file))
        return withReport(file, report.toJson(), code);
    const auto kept = keepReport(file, report);
    return kept ? code : failed(kept.error());
}

Result<void> readOptions(const Invocation &invocation, ImportWish &wish)
{
    if (invocation.has("access")) {
        wish.access = enumFromName<Access>(invocation.value("access"));
        if (!wish.access)
            return fail(ErrorKind::Invalid, CliWords::tr("“%1” is none of public, internal, restricted, sealed. Nothing was imported.").arg(invocation.value("access")));
    }
    if (invocation.has("default-kind")) {
        const auto kind = enumFromName<ItemKind>(invocation.value("default-kind"));
        if (!kind)
            return fail(ErrorKind::Invalid, CliWords::tr("“%1” is none of the six kinds. Nothing was imported.").arg(invocation.value("default-kind")));
        wish.table.defaultKind = *kind;
    }
    wish.table.language = invocation.value("language");
    if (invocation.value("key") != "number"_L1)
        wish.table.keyHeader = invocation.value("key");
    wish.keepRows = invocation.has("dry-run") || isTable(invocation.value("report"));
    if (const auto accepted = readAccepted(invocation.value("accept"), wish.translations); !accepted)
        return accepted;
    if (const auto left = readRows(invocation.value("leave"), wish.translations.left); !left)
        return left;
    if (const auto mapping = invocation.has("mapping") ? readMapping(invocation.value("mapping"), wish) : Result<void>(); !mapping)
        return mapping;
    if (const auto same = invocation.has("same") ? readSame(invocation.value("same"), wish) : Result<void>(); !same)
        return same;
    return readReading(invocation, wish);
}

Result<void> recogniseFiles(const Invocation &invocation, ImportWish &wish)
{
    const QString given = invocation.value("format");
    if (!given.isEmpty()) {
        const Format *format = formatByKey(given);
        if (!format || !format->reads)
            return fail(ErrorKind::Invalid, CliWords::tr("“%1” is not a format that can be imported. Nothing was imported; “vitrinectl formats” lists them.").arg(given));
    }
    for (const QString &file : invocation.arguments.mid(1)) {
        const auto format = recogniseFormat(file);
        if (!format && (given.isEmpty() || format.error().kind == ErrorKind::Missing))
            return format.unexpected();
        wish.files.push_back({file, given.isEmpty() ? (*format)->key : given});
    }
    return {};
}

/// Two hundred megabytes of pages of the catalogue are read and written in no order while 100,000 rows come in.
constexpr size_t importMemory = size_t(256) << 20;

int runImport(const Invocation &invocation)
{
    askForLargePages(importMemory);
    ImportWish wish;
    if (const auto options = readOptions(invocation, wish); !options)
        return failed(options.error());
    const auto catalogue = openToWrite(invocation.arguments.first());
    if (!catalogue)
        return failed(catalogue.error());
    if (const auto files = recogniseFiles(invocation, wish); !files)
        return failed(files.error());
    const bool rehearsal = invocation.has("dry-run");
    const auto taken = [&] {
        ProgressBar bar(CliWords::tr("Import"));
        return takeIn(**catalogue, wish, rehearsal ? IntakeMode::Rehearse : IntakeMode::Write, bar.job());
    }();
    if (!taken)
        return failed(taken.error());
    if (!taken->warning.isEmpty())
        complain(taken->warning);
    const ImportReport *report = &taken->report;
    if (rehearsal)
        sayRows(*report);
    sayImported(*report);
    if (const int heldBack = taken->heldBack; heldBack > 0)
        complain(CliWords::tr("This catalogue wants a second person before anything is public: %1 records are kept in review. Let a colleague publish them.").arg(heldBack));
    if (rehearsal)
        say(CliWords::tr("This was a rehearsal: nothing was changed."));
    int code = report->hasFindings() ? Exit::Findings : Exit::Done;
    if (invocation.has("save-mapping"))
        code = withReport(invocation.value("save-mapping"), report->mapping.toJson(), code);
    return withRows(invocation.value("report"), *report, code);
}

QString readable()
{
    QStringList keys;
    for (const Format &format : formats()) {
        if (format.reads)
            keys += format.key;
    }
    return keys.join(u", "_s);
}

} // namespace

Command importCommand()
{
    QCommandLineOption key = valueOption("key", CliWords::tr("The header of the column that holds the number, which tells rows apart."), u"HEADER"_s);
    key.setDefaultValue(u"number"_s);
    QCommandLineOption accept = valueOption("accept", CliWords::tr("Of a sheet that “export --untranslated” wrote: clean (what nobody changed meanwhile; without this), all, or clean and these rows, with commas."), u"ROWS"_s);
    accept.setDefaultValue(u"clean"_s);
    return {u"import"_s, u"CATALOGUE FILE..."_s, CliWords::tr("takes records from files"),
            CliWords::tr("A table needs a column with the number of each item. Headers are understood in English and French, in any order; “title@fr” is\n"
                  "the title in French, “|” stands between several values. Unknown columns are kept as extra fields. An empty cell changes nothing.\n"
                  "A JSON import may name several files or a folder. In a folder of media each name is an item; its number is the name without its suffix."),
            {valueOption("format", CliWords::tr("%1; recognised by content unless given.").arg(readable()), u"FORMAT"_s), key,
             valueOption("encoding", CliWords::tr("Of a table as text: %1. Recognised unless given.").arg(encodingNames()), u"NAME"_s),
             valueOption("separator", CliWords::tr("Of a table as text: comma, semicolon, tab or pipe. Recognised unless given."), u"SIGN"_s),
             valueOption("quote", CliWords::tr("What stands around a cell with separators in it: double, single or none; without this double."), u"SIGN"_s),
             valueOption("header-row", CliWords::tr("Which row holds the headers, counted from 1; those above are not taken. Recognised unless given."), u"ROW"_s),
             valueOption("sheet", CliWords::tr("Of a workbook; without this the first that has a column with numbers."), u"NAME"_s), accept,
             valueOption("leave", CliWords::tr("Of such a sheet: rows that are not taken, with commas."), u"ROWS"_s),
             valueOption("same", CliWords::tr("A file that says which new names are those of known people, places and terms. Without it none is: what is alike is only told."), u"FILE"_s),
             valueOption("mapping", CliWords::tr("A file that says which column goes to which field, before the headers are asked."), u"FILE"_s),
             valueOption("save-mapping", CliWords::tr("Writes how the table was read, its columns understood and names decided, to be changed and used again."), u"FILE"_s),
             valueOption("language", CliWords::tr("Of text whose header names no language; without this the catalogue's first."), u"TAG"_s),
             valueOption("default-kind", CliWords::tr("Of items whose type says no kind; without this artwork."), u"KIND"_s),
             valueOption("access", CliWords::tr("Of records that carry no level of their own; public also publishes."), u"LEVEL"_s),
             flagOption("dry-run", CliWords::tr("Shows row by row what would be added, changed and refused, and changes nothing.")),
             valueOption("report", CliWords::tr("Writes what happened, row by row: as a table when its name ends in .csv, else as JSON."), u"FILE"_s)},
            2, 100000, runImport, true};
}

} // namespace vitrine::cli
