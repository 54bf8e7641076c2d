// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvdescription.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const char *sourceOf(ColumnRole role)
{
    switch (role) {
    case ColumnRole::DateNotation: return QT_TRANSLATE_NOOP("vitrine::CsvDescription", "Date in EDTF (ISO 8601-2), in the numbers of its calendar");
    case ColumnRole::DateCalendar: return QT_TRANSLATE_NOOP("vitrine::CsvDescription", "Calendar of the date; empty: Gregorian");
    case ColumnRole::DateLanguage: return QT_TRANSLATE_NOOP("vitrine::CsvDescription", "Language of the wording of the date");
    case ColumnRole::Image: return QT_TRANSLATE_NOOP("vitrine::CsvDescription", "File beside the table, or address, of a picture");
    case ColumnRole::Access: return QT_TRANSLATE_NOOP("vitrine::CsvDescription", "Who may read the record");
    case ColumnRole::Status: return QT_TRANSLATE_NOOP("vitrine::CsvDescription", "State of the record");
    case ColumnRole::Demonstration: return QT_TRANSLATE_NOOP("vitrine::CsvDescription", "“true” for a demonstration record, which describes no real object");
    case ColumnRole::Field:
    case ColumnRole::Extra:
    case ColumnRole::Ignored: break;
    }
    return QT_TRANSLATE_NOOP("vitrine::CsvDescription", "Kept from an earlier import");
}

} // namespace

QString columnMeaning(const Column &column, const LanguageWords &words)
{
    return column.role == ColumnRole::Field ? words.fieldTitle(*column.field) : words("vitrine::CsvDescription", sourceOf(column.role));
}

QString columnType(const Column &column)
{
    if (column.role == ColumnRole::DateNotation)
        return u"date"_s;
    if (column.role != ColumnRole::Field)
        return column.role == ColumnRole::Extra || column.role == ColumnRole::Image ? u"text"_s : u"word"_s;
    static const QStringList lines{u"dimensions"_s, u"urls"_s, u"depicted"_s, u"techniques"_s};
    if (column.field->key == "kind"_L1 || column.field->key == "level"_L1)
        return u"word"_s;
    if (splitsAtBar(*column.field))
        return u"list"_s;
    return lines.contains(column.field->key) ? u"lines"_s : u"text"_s;
}

Result<void> describeColumns(QIODevice &device, const std::vector<Column> &columns, const CsvStyle &style, const LanguageWords &words)
{
    CsvWriter writer(device, style);
    auto written = writer.writeRow({u"name"_s, u"meaning"_s, u"type"_s, u"language"_s});
    for (const Column &column : columns) {
        if (written)
            written = writer.writeRow({headerOf(column), columnMeaning(column, words), columnType(column), column.language});
    }
    return written;
}

} // namespace vitrine
