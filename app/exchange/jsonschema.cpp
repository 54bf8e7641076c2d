// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonschema.h"

#include "domain/anyrecord.h"
#include "domain/recordjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QJsonObject typed(const QString &type) { return {{u"type"_s, type}}; }

QJsonObject named(const QString &definition) { return {{u"$ref"_s, QString(u"#/$defs/"_s + definition)}}; }

QJsonObject objectOf(const QJsonObject &properties)
{
    return {{u"type"_s, u"object"_s}, {u"properties"_s, properties}, {u"additionalProperties"_s, false}};
}

template<NamedEnum E>
QJsonObject choice()
{
    QJsonArray names;
    for (const std::string_view name : EnumNames<E>::names)
        names.append(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    return {{u"enum"_s, names}};
}

template<NamedEnum E>
QJsonObject mapOf()
{
    return {{u"type"_s, u"object"_s}, {u"additionalProperties"_s, choice<E>()}};
}

// What a value of each type looks like.
QJsonObject schemaOf(const QString *) { return typed(u"string"_s); }
QJsonObject schemaOf(const bool *) { return typed(u"boolean"_s); }
QJsonObject schemaOf(const int *) { return typed(u"integer"_s); }
QJsonObject schemaOf(const qint64 *) { return typed(u"integer"_s); }
QJsonObject schemaOf(const double *) { return typed(u"number"_s); }
QJsonObject schemaOf(const MultiText *) { return named(u"texts"_s); }
QJsonObject schemaOf(const UncertainDate *) { return named(u"date"_s); }
template<class Tag>
QJsonObject schemaOf(const Id<Tag> *) { return named(u"uid"_s); }
template<NamedEnum E>
QJsonObject schemaOf(const E *) { return choice<E>(); }
template<Described R>
QJsonObject schemaOf(const R *);
template<class T>
QJsonObject schemaOf(const std::optional<T> *) { return schemaOf(static_cast<const T *>(nullptr)); }
template<class List>
    requires requires(List list) { list.begin(); list.push_back(*list.begin()); }
QJsonObject schemaOf(const List *)
{
    return {{u"type"_s, u"array"_s}, {u"items"_s, schemaOf(static_cast<const typename List::value_type *>(nullptr))}};
}

template<Described R>
QJsonObject properties()
{
    QJsonObject json;
    forEachField<R>([&](const auto &field) {
        using Member = std::remove_cvref_t<decltype(std::declval<R>().*field.member)>;
        json.insert(QLatin1StringView(field.key), schemaOf(static_cast<const Member *>(nullptr)));
    });
    return json;
}

template<Described R>
QJsonObject schemaOf(const R *) { return objectOf(properties<R>()); }

void addCommon(QJsonObject &json)
{
    json.insert(u"uid"_s, named(u"uid"_s));
    json.insert(u"created"_s, named(u"time"_s));
    json.insert(u"updated"_s, named(u"time"_s));
    json.insert(u"version"_s, QJsonObject{{u"type"_s, u"integer"_s}, {u"minimum"_s, 1}});
    json.insert(u"access"_s, choice<Access>());
    json.insert(u"status"_s, choice<Status>());
    json.insert(u"demonstration"_s, typed(u"boolean"_s));
    json.insert(u"fieldAccess"_s, mapOf<Access>());
    json.insert(u"absences"_s, mapOf<Absence>());
    json.insert(u"citations"_s, schemaOf(static_cast<const std::vector<Citation> *>(nullptr)));
    json.insert(u"extra"_s, schemaOf(static_cast<const std::vector<ExtraField> *>(nullptr)));
}

template<RecordLike R>
QJsonObject recordSchema()
{
    QJsonObject json = properties<R>();
    addCommon(json);
    json.insert(u"type"_s, QJsonObject{{u"const"_s, enumName(Fields<R>::type)}});
    QJsonObject schema = objectOf(json);
    schema.insert(u"required"_s, QJsonArray{u"type"_s, u"uid"_s});
    return schema;
}

QJsonObject leaves()
{
    const QJsonObject text = objectOf({{u"text"_s, typed(u"string"_s)}, {u"origin"_s, choice<TextOrigin>()}, {u"state"_s, choice<TextState>()}});
    const QJsonObject texts{{u"description"_s, u"Text by BCP 47 language tag; a bare string is a draft translation."_s},
                            {u"type"_s, u"object"_s},
                            {u"additionalProperties"_s, QJsonObject{{u"anyOf"_s, QJsonArray{typed(u"string"_s), text}}}}};
    QJsonObject date = objectOf({{u"calendar"_s, QJsonObject{{u"enum"_s, QJsonArray{u"gregorian"_s, u"solar-hijri"_s}}}},
                                 {u"edtf"_s, typed(u"string"_s)}, {u"native"_s, typed(u"string"_s)},
                                 {u"original"_s, typed(u"string"_s)}, {u"language"_s, typed(u"string"_s)}});
    date.insert(u"description"_s, u"edtf: Gregorian, EDTF level 0 or 1; native: the same notation on the numbers of the calendar; original: the wording."_s);
    return {{u"texts"_s, texts},
            {u"date"_s, date},
            {u"uid"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"pattern"_s, u"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"_s}}},
            {u"time"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"pattern"_s, u"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"_s}}}};
}

} // namespace

QJsonObject catalogueSchema()
{
    QJsonObject definitions = leaves();
    QJsonArray types;
    for (size_t i = 0; i < EnumNames<RecordType>::names.size(); ++i) {
        const auto type = static_cast<RecordType>(i);
        definitions.insert(enumName(type), withRecordType(type, []<class R>() { return recordSchema<R>(); }));
        types.append(named(enumName(type)));
    }
    const QJsonObject properties{{u"format"_s, QJsonObject{{u"const"_s, u"vitrine-catalogue"_s}}},
                                 {u"version"_s, QJsonObject{{u"const"_s, 1}}},
                                 {u"settings"_s, QJsonObject{{u"type"_s, u"object"_s}, {u"additionalProperties"_s, typed(u"string"_s)}}},
                                 {u"records"_s, QJsonObject{{u"type"_s, u"array"_s}, {u"items"_s, QJsonObject{{u"oneOf"_s, types}}}}}};
    QJsonObject schema = objectOf(properties);
    schema.insert(u"$schema"_s, u"https://json-schema.org/draft/2020-12/schema"_s);
    schema.insert(u"title"_s, u"Vitrine catalogue, version 1"_s);
    schema.insert(u"required"_s, QJsonArray{u"format"_s, u"version"_s});
    schema.insert(u"$defs"_s, definitions);
    return schema;
}

} // namespace vitrine
