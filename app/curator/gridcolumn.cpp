// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/gridcolumn.h"

#include "curator/planmodel.h"
#include "curator/typing.h"
#include "models/fieldwords.h"
#include "models/words.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr size_t usualColumns = 9;

QStringList usualKeys(RecordType type)
{
    if (type == RecordType::Item)
        return {u"title"_s, u"kind"_s, u"date"_s, u"place"_s, u"materials"_s, u"location"_s, u"status"_s};
    return {};
}

/// One cell of several values: a bar within one is written "\|".
QString parted(const QStringList &values)
{
    QStringList safe;
    for (QString value : values)
        safe += value.replace(u"|"_s, u"\\|"_s);
    return safe.join(u" | "_s);
}

} // namespace

std::vector<GridColumn> allGridColumns(RecordType type, const QStringList &languages)
{
    std::vector<GridColumn> columns;
    for (const FieldShape &shape : fieldShapes(type)) {
        if (shape.kind != FieldKind::Text)
            columns.push_back({shape.key, {}});
        for (const QString &language : shape.kind == FieldKind::Text ? languages : QStringList())
            columns.push_back({shape.key, language});
    }
    columns.push_back({u"status"_s, {}});
    return columns;
}

std::vector<GridColumn> usualGridColumns(RecordType type, const QStringList &languages)
{
    const auto all = allGridColumns(type, languages);
    const QStringList keys = usualKeys(type);
    std::vector<GridColumn> usual;
    for (const QString &key : keys)
        std::copy_if(all.begin(), all.end(), std::back_inserter(usual), [&key](const GridColumn &column) { return column.key == key; });
    for (const GridColumn &column : keys.isEmpty() ? all : std::vector<GridColumn>()) {
        const FieldShape shape = plannedShape(type, column.key);
        if (!(shape.kind == FieldKind::Text && shape.isLong) && usual.size() < usualColumns)
            usual.push_back(column);
    }
    return usual;
}

QString gridTitle(RecordType type, const GridColumn &column, const QString &inLanguage)
{
    const QString title = plannedTitle(type, column.key);
    return column.language.isEmpty() ? title : title + u" · "_s + Words::language(column.language, inLanguage);
}

bool isEditedInCell(const FieldShape &shape)
{
    return shape.kind != FieldKind::Part && shape.kind != FieldKind::Parts && shape.key != u"items" && shape.key != u"sections";
}

int longestIn(const FieldShape &shape)
{
    const bool isLong = shape.kind == FieldKind::Text ? shape.isLong : shape.group == FieldGroup::Internal;
    return isLong ? longestText : longestLineText;
}

QString gridName(const GridColumn &column) { return column.language.isEmpty() ? column.key : column.key + u'@' + column.language; }

std::vector<GridColumn> gridColumns(RecordType type, const QStringList &languages, const QStringList &names)
{
    const auto all = allGridColumns(type, languages);
    std::vector<GridColumn> columns;
    for (const QString &name : names) {
        const auto known = std::find_if(all.begin(), all.end(), [&name](const GridColumn &column) { return gridName(column) == name; });
        if (known != all.end() && std::find(columns.begin(), columns.end(), *known) == columns.end())
            columns.push_back(*known);
    }
    return columns;
}

QString cellText(const FieldShape &shape, const QJsonValue &value, const QString &language, const TitleOf &titleOf)
{
    QStringList parts;
    switch (shape.kind) {
    case FieldKind::Text: return value.toObject().value("text"_L1).toString();
    case FieldKind::Choice: {
        const QString name = value.toString(shape.byDefault);
        return name.isEmpty() ? QString() : FieldWords::choice(shape.enumeration, name);
    }
    case FieldKind::Truth: return FieldWords::truth(value.toBool(!shape.byDefault.isEmpty()));
    case FieldKind::Words:
        for (const QJsonValue one : value.toArray())
            parts += one.toString();
        return parted(parts);
    case FieldKind::References:
        for (const QJsonValue one : value.toArray())
            parts += titleOf(*shape.refers, one.toString());
        return parted(parts);
    default: return fieldText(shape, value, language, titleOf);
    }
}

} // namespace vitrine
