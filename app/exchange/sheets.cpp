// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets.h"

#include "base/bidi.h"
#include "base/language.h"
#include "domain/dateformat.h"
#include "exchange/csvdescription.h"
#include "exchange/xmlsafe.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr auto sheetContext = "vitrine::Sheets";

bool runsRightToLeft(const QString &language) { return directionOfLanguage(language) == Qt::RightToLeft; }

QStringList languagesOf(const ItemTable &table) { return table.options().languages.isEmpty() ? table.languages() : table.options().languages; }

Sheet everything(const ItemTable &table)
{
    Sheet sheet;
    sheet.name = u"Items"_s;
    sheet.columns = table.columns();
    sheet.language = table.namesLanguage();
    sheet.isRightToLeft = runsRightToLeft(languagesOf(table).value(0));
    for (const Column &column : sheet.columns)
        sheet.headers += xmlText(headerOf(column)).left(cellLimit);
    return sheet;
}

/// A name that every spreadsheet takes: no more than 31 characters, none of []:*?/\.
QString sheetName(const QString &wished)
{
    QString name = xmlText(wished).left(31);
    for (QChar &c : name) {
        if (u"[]:*?/\\'"_s.contains(c))
            c = u'-';
    }
    return name;
}

/// What a person who reads does not need.
bool isForImport(ColumnRole role)
{
    return role == ColumnRole::Extra || role == ColumnRole::DateNotation || role == ColumnRole::DateCalendar || role == ColumnRole::DateLanguage;
}

Sheet forReading(const ItemTable &table, const LanguageWords &words)
{
    Sheet sheet;
    sheet.language = words.language();
    sheet.words = words;
    sheet.name = sheetName(ownLanguageName(sheet.language));
    sheet.isRightToLeft = runsRightToLeft(sheet.language);
    for (const Column &column : table.columns()) {
        if (isForImport(column.role) || (!column.language.isEmpty() && column.language != sheet.language))
            continue;
        sheet.columns.push_back(column);
        sheet.headers += columnMeaning(column, words);
    }
    return sheet;
}

QString filterOf(const ItemTable &table, const LanguageWords &words)
{
    QStringList parts;
    const ItemQuery &query = table.options().query;
    if (!query.words.isEmpty())
        parts += query.words;
    for (const FacetFilter &filter : query.filters)
        parts += enumName(filter.facet) + u" = "_s + filter.values.join(u" | "_s);
    return parts.isEmpty() ? words(sheetContext, QT_TRANSLATE_NOOP("vitrine::Sheets", "none: everything")) : xmlText(parts.join(u"; "_s)).left(cellLimit);
}

QList<QStringList> headOf(const ItemTable &table, const LanguageWords &words)
{
    QList<QStringList> rows{{table.reader().setting(u"title"_s)}, {table.reader().setting(u"institution"_s)}};
    for (QStringList &row : rows)
        row.first() = xmlText(row.first());
    rows.removeIf([](const QStringList &row) { return row.first().isEmpty(); });
    const QString newest = table.newest().isValid() ? table.newest().toUTC().toString(Qt::ISODate) : QString();
    rows += {words(sheetContext, QT_TRANSLATE_NOOP("vitrine::Sheets", "The data as of")), newest};
    rows += {words(sheetContext, QT_TRANSLATE_NOOP("vitrine::Sheets", "Filter")), filterOf(table, words)};
    rows += {words(sheetContext, QT_TRANSLATE_NOOP("vitrine::Sheets", "Entries")), QString::number(table.report().selected)};
    rows += {words(sheetContext, QT_TRANSLATE_NOOP("vitrine::Sheets", "Sheets")),
             words(sheetContext, QT_TRANSLATE_NOOP("vitrine::Sheets", "“Items” holds everything and can be imported again; the others are for reading."))};
    if (table.hasDemonstrations())
        rows += {words(sheetContext, QT_TRANSLATE_NOOP("vitrine::Sheets", "Demonstrations")), words.demonstration()};
    rows += QStringList{};
    return rows;
}

} // namespace

std::vector<Sheet> sheetsOf(const ItemTable &table)
{
    std::vector<Sheet> sheets{everything(table)};
    const QStringList languages = languagesOf(table);
    if (languages.size() < 2)
        return sheets;
    for (const LanguageWords &words : wordsIn(languages))
        sheets.push_back(forReading(table, words));
    return sheets;
}

ReadMe readMeOf(const ItemTable &table)
{
    const auto languages = wordsIn(languagesOf(table));
    ReadMe readMe;
    const LanguageWords first = languages.empty() ? LanguageWords(u"en"_s) : languages.front();
    readMe.name = sheetName(first(sheetContext, QT_TRANSLATE_NOOP("vitrine::Sheets", "Read me")));
    readMe.isRightToLeft = runsRightToLeft(first.language());
    QStringList header{first(sheetContext, QT_TRANSLATE_NOOP("vitrine::Sheets", "Column"))};
    for (const LanguageWords &words : languages) {
        readMe.rows += headOf(table, words);
        header += ownLanguageName(words.language());
    }
    readMe.rows += header;
    for (const Column &column : table.columns()) {
        QStringList row{xmlText(headerOf(column)).left(cellLimit)};
        for (const LanguageWords &words : languages)
            row += columnMeaning(column, words);
        readMe.rows += row;
    }
    return readMe;
}

Result<void> fitsOnSheet(const ItemTable &table)
{
    if (table.report().selected < rowLimit)
        return {};
    return fail(ErrorKind::Invalid, QCoreApplication::translate(sheetContext, QT_TRANSLATE_NOOP("vitrine::Sheets", "A sheet holds no more than %1 entries. Nothing was written; filter the list, or choose CSV or JSON."))
                                        .arg(rowLimit - 1));
}

namespace {

/// What has a wording of its own in the sheet's language.
void speak(QStringList &cells, const Sheet &sheet, const Item &item)
{
    for (size_t i = 0; i < sheet.columns.size(); ++i) {
        const ItemField *field = sheet.columns[i].field;
        if (field && field->key == "kind"_L1 && item.kind)
            cells[static_cast<qsizetype>(i)] = sheet.words->kind(*item.kind);
        else if (field && field->key == "level"_L1)
            cells[static_cast<qsizetype>(i)] = sheet.words->level(item.level);
        else if (field && field->key == "date"_L1 && item.date.isKnown())
            cells[static_cast<qsizetype>(i)] = displayDate(item.date, sheet.language, item.date.calendar);
    }
}

} // namespace

QStringList sheetCells(ItemTable &table, const Sheet &sheet, const Item &item, ItemTexts &texts)
{
    static const QString remark = u" […] (32767)"_s;
    QStringList cells = table.cells(sheet.columns, item, texts);
    if (sheet.words)
        speak(cells, sheet, item);
    bool changed = false;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        cells[i] = xmlText(cells[i], &changed);
        if (cells[i].size() <= cellLimit)
            continue;
        cells[i] = xmlText(cells[i].left(cellLimit - remark.size())) + remark;
        if (!sheet.words)
            table.report().lose(sheet.headers[i] + u" > 32767"_s);
    }
    if (changed && !sheet.words)
        table.report().lose(u"control characters"_s);
    return cells;
}

} // namespace vitrine
