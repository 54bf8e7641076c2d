// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablemapping.h"

#include "base/language.h"
#include "exchange/csvcolumns.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr auto formatName = "vitrine-mapping"_L1;

struct TableMappingWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::TableMapping)
};

} // namespace

QJsonObject TableMapping::toJson() const
{
    QJsonArray list;
    for (const Entry &entry : columns)
        list.append(QJsonObject{{u"header"_s, entry.header}, {u"field"_s, entry.target}});
    QJsonObject json{{u"format"_s, formatName}, {u"version"_s, 1}, {u"columns"_s, list}};
    if (!language.isEmpty())
        json.insert(u"language"_s, language);
    if (const QJsonObject said = reading.toJson(); !said.isEmpty())
        json.insert(u"reading"_s, said);
    if (!same.empty())
        json.insert(u"same"_s, nameDecisionsToJson(same));
    return json;
}

Result<TableMapping> TableMapping::fromJson(const QByteArray &bytes)
{
    QJsonParseError fault;
    const QJsonObject json = QJsonDocument::fromJson(bytes, &fault).object();
    if (json.value("format"_L1) != formatName)
        return fail(ErrorKind::Unreadable, TableMappingWords::tr("The mapping is not one: its “format” is not “vitrine-mapping”. Nothing was imported; --save-mapping writes one."), fault.errorString());
    if (json.value("version"_L1).toInt() != 1)
        return fail(ErrorKind::Newer, TableMappingWords::tr("The mapping was written by a newer version of the program. Nothing was imported; use that version."));
    TableMapping mapping;
    mapping.language = json.value("language"_L1).toString();
    if (!mapping.language.isEmpty() && !isLanguageTag(mapping.language))
        return fail(ErrorKind::Invalid, TableMappingWords::tr("“%1” in the mapping is not a language tag such as fr, en or fa. Nothing was imported.").arg(mapping.language));
    auto reading = TableReading::fromJson(json.value("reading"_L1).toObject());
    if (!reading)
        return reading.unexpected();
    mapping.reading = *reading;
    auto same = nameDecisionsFromJson(json.value("same"_L1).toArray());
    if (!same)
        return same.unexpected();
    mapping.same = std::move(*same);
    const QJsonArray list = json.value("columns"_L1).toArray();
    for (const QJsonValue &value : list) {
        const Entry entry{value["header"_L1].toString(), value["field"_L1].toString()};
        if (!columnOfTarget(entry.target))
            return fail(ErrorKind::Invalid, TableMappingWords::tr("The mapping sends the column “%1” to “%2”, which is no field. Nothing was imported; write “extra:%2” to keep it under that name.").arg(entry.header, entry.target));
        mapping.columns.push_back(entry);
    }
    return mapping;
}

} // namespace vitrine
