// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvcolumns.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Special {
    ColumnRole role;
    const char *header; ///< as written
    const char *others; ///< folded, separated by "|"
};

constexpr Special specials[] = {
    {ColumnRole::DateNotation, "dateEdtf", "edtf|date edtf"},
    {ColumnRole::DateCalendar, "dateCalendar", "date calendar|calendrier"},
    {ColumnRole::DateLanguage, "dateLanguage", "date language"},
    {ColumnRole::Image, "image", "images|picture|file|fichier"},
    {ColumnRole::Access, "access", "acces"},
    {ColumnRole::Status, "status", "statut"},
    {ColumnRole::Demonstration, "demonstration", ""},
};

/// Marks a header that is not to be understood, though it could be.
constexpr auto extraMark = "extra:"_L1;

std::optional<ColumnRole> specialRole(QStringView header)
{
    const QString folded = foldedHeader(header);
    for (const Special &special : specials) {
        if (folded == foldedHeader(QString::fromLatin1(special.header))
            || (*special.others && QString::fromLatin1(special.others).split(u'|').contains(folded)))
            return special.role;
    }
    return std::nullopt;
}

/// "title@fr" and, for fields that have languages, "title_fr".
void splitLanguage(Column &column, const QString &header)
{
    static const QRegularExpression tag(u"^(.*)@([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$"_s,
                                        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression suffix(u"^(.+)_([a-z]{2})$"_s);
    column.name = header;
    if (const auto match = tag.match(header); match.hasMatch()) {
        const QString language = match.captured(2);
        column.name = match.captured(1);
        column.language = language.section(u'-', 0, 0).toLower() + language.mid(language.section(u'-', 0, 0).size());
    } else if (const auto underscored = suffix.match(header); underscored.hasMatch() && !itemFieldByHeader(header)) {
        const ItemField *field = itemFieldByHeader(underscored.captured(1));
        if (field && field->isText()) {
            column.name = underscored.captured(1);
            column.language = underscored.captured(2);
        }
    }
}

Column understood(const QString &header)
{
    Column column;
    if (header.startsWith(extraMark)) {
        splitLanguage(column, header.sliced(extraMark.size()));
        return column;
    }
    splitLanguage(column, header);
    const ItemField *field = itemFieldByHeader(column.name);
    if (const auto special = specialRole(column.name); special && column.language.isEmpty())
        column.role = *special;
    else if (field && field->tabular && (field->isText() || column.language.isEmpty()))
        column = {ColumnRole::Field, field, column.name, column.language};
    return column;
}

bool sameTarget(const Column &a, const Column &b, const QString &defaultLanguage)
{
    const auto languageOf = [&](const Column &column) {
        const bool unsaid = column.language.isEmpty() && column.field && column.field->isText();
        return unsaid ? defaultLanguage : column.language;
    };
    return a.role == b.role && a.field == b.field && languageOf(a) == languageOf(b)
           && (a.role != ColumnRole::Extra || a.name == b.name);
}

} // namespace

bool Columns::has(ColumnRole role) const
{
    return std::any_of(columns.begin(), columns.end(), [&](const Column &column) { return column.role == role; });
}

int Columns::indexOf(QStringView fieldKey) const
{
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].field && columns[i].field->key == fieldKey)
            return static_cast<int>(i);
    }
    return -1;
}

Columns understoodHeaders(const QStringList &headers, const QString &keyHeader, const QString &defaultLanguage)
{
    Columns result;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        Column column = understood(headers[i].trimmed());
        if (!keyHeader.isEmpty() && headers[i] == keyHeader)
            column = {ColumnRole::Field, itemField(u"number"), headers[i], {}};
        else if (!keyHeader.isEmpty() && column.field && column.field->key == "number"_L1)
            column = {ColumnRole::Extra, nullptr, headers[i], {}};
        const auto same = [&](const Column &other) { return sameTarget(column, other, defaultLanguage); };
        int earlier = static_cast<int>(std::count_if(result.columns.begin(), result.columns.end(), same));
        if (column.role == ColumnRole::Extra) {
            if (column.name.isEmpty())
                column.name = u"column %1"_s.arg(i + 1);
            result.unknown.append(headers[i]);
        } else if (earlier > 0) {
            result.repeated.append(headers[i]);
            column = {ColumnRole::Extra, nullptr, column.name, column.language};
            earlier = static_cast<int>(std::count_if(result.columns.begin(), result.columns.end(), same));
        }
        column.occurrence = column.role == ColumnRole::Extra ? earlier : 0;
        result.columns.push_back(column);
    }
    return result;
}

QString headerOf(const Column &column)
{
    const QString suffix = column.language.isEmpty() ? QString() : u'@' + column.language;
    if (column.role == ColumnRole::Field)
        return column.field->key + suffix;
    for (const Special &special : specials) {
        if (special.role == column.role)
            return QString::fromLatin1(special.header);
    }
    const QString plain = column.name + suffix;
    const Column again = understood(plain);
    const bool kept = again.role == ColumnRole::Extra && again.name == column.name && again.language == column.language;
    return kept ? plain : extraMark + plain;
}

bool splitsAtBar(const ItemField &field)
{
    static const QStringList keys{u"makers"_s, u"subjects"_s, u"materials"_s, u"kind"_s, u"classification"_s,
                                  u"place"_s,  u"languages"_s};
    return keys.contains(field.key);
}

} // namespace vitrine
