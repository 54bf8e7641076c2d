// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/exportwish.h"

#include "media/paintedcopy.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vitrine {

QJsonObject ExportWish::toJson() const
{
    return {{u"format"_s, format}, {u"languages"_s, QJsonArray::fromStringList(languages)}, {u"access"_s, enumName(access)},
            {u"separator"_s, QString(separator)}, {u"onlyColumns"_s, onlyColumns}, {u"withMedia"_s, withMedia}, {u"withColumns"_s, withColumns}};
}

ExportWish ExportWish::fromJson(const QJsonObject &json)
{
    ExportWish wish;
    wish.format = json.value("format"_L1).toString(wish.format);
    for (const QJsonValue language : json.value("languages"_L1).toArray())
        wish.languages += language.toString();
    wish.access = enumFromName<Access>(json.value("access"_L1).toString()).value_or(Access::Public);
    if (wish.access == Access::Sealed)
        wish.access = Access::Public;
    if (const QString separator = json.value("separator"_L1).toString(); separator.size() == 1 && u",;\t"_s.contains(separator))
        wish.separator = separator.front();
    wish.onlyColumns = json.value("onlyColumns"_L1).toBool(true);
    wish.withMedia = json.value("withMedia"_L1).toBool();
    wish.withColumns = json.value("withColumns"_L1).toBool();
    return wish;
}

namespace {

/// Without those in a language that is not wanted.
QStringList wantedColumns(const ExportWish &wish, const ExportedList &list)
{
    QStringList columns;
    for (const QString &column : list.columns) {
        if (wish.languages.isEmpty() || !column.contains(u'@') || wish.languages.contains(column.section(u'@', 1)))
            columns += column;
    }
    return columns;
}

bool isLimited(const ExportWish &wish) { return wish.onlyColumns && !isWholeFormat(wish.format); }

} // namespace

ExportRequest requestFor(const ExportWish &wish, const ExportedList &list)
{
    ExportRequest request;
    request.format = wish.format;
    request.query = list.query;
    request.query.lastIsPrefix = false;
    request.only = list.only;
    if (list.only) { // chosen is chosen, also what the list does not show just now
        request.query = ItemQuery();
        request.query.order = list.query.order;
        request.query.orderField = list.query.orderField;
        request.query.descending = list.query.descending;
        request.query.language = list.query.language;
        request.query.levelsAboveItem = true;
    }
    const ItemQuery &query = request.query;
    request.isFiltered = !query.words.isEmpty() || !query.filters.empty() || query.from || query.to || !query.section.isNull() || !query.within.isNull() || !query.location.isEmpty();
    if (isLimited(wish))
        request.fields = fieldsOfColumns(wish.format, wantedColumns(wish, list));
    if (!isWholeFormat(wish.format))
        request.languages = wish.languages;
    request.separator = wish.separator;
    request.withMedia = wish.withMedia;
    request.withColumns = wish.withColumns;
    request.picture = paintedCopy;
    request.print.now = QDateTime::currentDateTime();
    return request;
}

QStringList columnsWithoutPlace(const ExportWish &wish, const ExportedList &list)
{
    QStringList without;
    for (const QString &column : isLimited(wish) ? wantedColumns(wish, list) : QStringList()) {
        const QStringList fields = fieldsOfColumns(wish.format, {u"number"_s, column});
        if (fields.size() == 1 && column != u"number")
            without += column;
    }
    return without;
}

} // namespace vitrine
