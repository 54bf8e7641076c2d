// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvcolumns.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Special {
    ColumnRole role;
    const char *header; ///< as written
    const char *others; ///< separated by "|"
};

constexpr Special specials[] = {
    {ColumnRole::DateNotation, "dateEdtf", "edtf|date edtf"},
    {ColumnRole::DateCalendar, "dateCalendar", "date calendar|calendrier"},
    {ColumnRole::DateLanguage, "dateLanguage", "date language"},
    {ColumnRole::Image, "image", "images|picture|file|fichier|تصویر|پرونده|فایل"},
    {ColumnRole::Access, "access", "acces|دسترسی|سطح دسترسی"},
    {ColumnRole::Status, "status", "statut|وضعیت انتشار"},
    {ColumnRole::Demonstration, "demonstration", ""},
};

/// Marks a header that is not to be understood, though it could be.
constexpr auto extraMark = "extra:"_L1;
constexpr auto ignoreMark = "ignore"_L1;

std::optional<ColumnRole> specialRole(QStringView header)
{
    static const QHash<QString, ColumnRole> roles = [] {
        QHash<QString, ColumnRole> made;
        for (const Special &special : specials) {
            made.insert(foldedHeader(QString::fromLatin1(special.header)), special.role);
            for (const QString &name : QString::fromUtf8(special.others).split(u'|', Qt::SkipEmptyParts))
                made.insert(foldedHeader(name), special.role);
        }
        return made;
    }();
    const auto role = roles.constFind(foldedHeader(header));
    return role == roles.cend() ? std::nullopt : std::optional(*role);
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

bool isPersian(const QString &header)
{
    return std::any_of(header.begin(), header.end(), [](QChar c) { return c.script() == QChar::Script_Arabic; });
}

/// A text below a header in Persian is in Persian.
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
        column = {ColumnRole::Field, field, column.name, column.language.isEmpty() && field->isText() && isPersian(column.name) ? u"fa"_s : column.language};
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

int Columns::indexOf(QStringView fieldKey) const
{
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].field && columns[i].field->key == fieldKey)
            return static_cast<int>(i);
    }
    return -1;
}

namespace {

/// The columns that the mapping names, by their place; the n-th entry of a header is its n-th column.
std::vector<std::optional<Column>> mappedColumns(const QStringList &headers, const TableMapping &mapping, QStringList &absent)
{
    std::vector<std::optional<Column>> mapped(static_cast<size_t>(headers.size()));
    for (const TableMapping::Entry &entry : mapping.columns) {
        qsizetype at = headers.indexOf(entry.header);
        while (at >= 0 && mapped[static_cast<size_t>(at)])
            at = headers.indexOf(entry.header, at + 1);
        if (at < 0)
            absent.append(entry.header);
        else
            mapped[static_cast<size_t>(at)] = columnOfTarget(entry.target);
    }
    return mapped;
}

} // namespace

Columns understoodHeaders(const QStringList &headers, const QString &keyHeader, const QString &defaultLanguage, const TableMapping &mapping)
{
    Columns result;
    const auto mapped = mappedColumns(headers, mapping, result.absent);
    const bool mapsNumber = std::any_of(mapped.begin(), mapped.end(), [](const auto &column) { return column && column->field && column->field->key == "number"_L1; });
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const auto &wished = mapped[static_cast<size_t>(i)];
        Column column = wished ? *wished : understood(headers[i].trimmed());
        const bool isNumber = column.field && column.field->key == "number"_L1;
        if (!wished && !mapsNumber && !keyHeader.isEmpty() && headers[i] == keyHeader)
            column = {ColumnRole::Field, itemField(u"number"), headers[i], {}};
        else if (!wished && isNumber && (mapsNumber || !keyHeader.isEmpty()))
            column = {ColumnRole::Extra, nullptr, headers[i], {}};
        const auto same = [&](const Column &other) { return sameTarget(column, other, defaultLanguage); };
        const auto takenByMapping = [&](const std::optional<Column> &other) { return other && other->role != ColumnRole::Extra && same(*other); };
        int earlier = static_cast<int>(std::count_if(result.columns.begin(), result.columns.end(), same));
        const bool isTaken = earlier > 0 || (!wished && std::any_of(mapped.begin(), mapped.end(), takenByMapping));
        if (column.role == ColumnRole::Extra) {
            if (column.name.isEmpty())
                column.name = u"column %1"_s.arg(i + 1);
            if (!wished)
                result.unknown.append(headers[i]);
        } else if (column.role != ColumnRole::Ignored && isTaken) {
            result.repeated.append(headers[i]);
            column = {ColumnRole::Extra, nullptr, wished ? headers[i].trimmed() : column.name, column.language};
            earlier = static_cast<int>(std::count_if(result.columns.begin(), result.columns.end(), same));
        }
        column.occurrence = column.role == ColumnRole::Extra ? earlier : 0;
        result.columns.push_back(column);
    }
    return result;
}

std::optional<Column> columnOfTarget(const QString &target)
{
    if (target == ignoreMark)
        return Column{ColumnRole::Ignored, nullptr, {}, {}};
    const Column column = understood(target);
    const bool isNamed = column.role != ColumnRole::Extra || (target.startsWith(extraMark) && !column.name.isEmpty());
    return isNamed ? std::optional(column) : std::nullopt;
}

TableMapping mappingOf(const QStringList &headers, const Columns &columns)
{
    TableMapping mapping;
    for (size_t i = 0; i < columns.columns.size(); ++i) {
        QString target = headerOf(columns.columns[i]);
        if (columns.columns[i].role == ColumnRole::Extra && !target.startsWith(extraMark))
            target.prepend(extraMark);
        mapping.columns.push_back({headers[static_cast<qsizetype>(i)], target});
    }
    return mapping;
}

QString headerOf(const Column &column)
{
    const QString suffix = column.language.isEmpty() ? QString() : u'@' + column.language;
    if (column.role == ColumnRole::Field)
        return column.field->key + suffix;
    if (column.role == ColumnRole::Ignored)
        return ignoreMark;
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
