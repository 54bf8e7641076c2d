// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldtables.h"

#include <QJsonArray>
#include <QJsonObject>

/// The pieces that recordjson is made of: one pair of functions a kind of value, the rest from the field tables.
namespace vitrine {

/// Collects what could not be read; `path` names the place ("makers[0].agent").
struct JsonIssues {
    QStringList sentences;
    void add(const QString &path, const QString &sentence);
};

// Leaves. Each reader leaves `out` alone and adds an issue when the value does not fit.
[[nodiscard]] QJsonValue toJson(const QString &value);
[[nodiscard]] QJsonValue toJson(bool value);
[[nodiscard]] QJsonValue toJson(int value);
[[nodiscard]] QJsonValue toJson(qint64 value);
[[nodiscard]] QJsonValue toJson(double value);
[[nodiscard]] QJsonValue toJson(const MultiText &value);
[[nodiscard]] QJsonValue toJson(const UncertainDate &value);
void fromJson(const QJsonValue &json, QString &out, const QString &path, JsonIssues &issues);
void fromJson(const QJsonValue &json, bool &out, const QString &path, JsonIssues &issues);
void fromJson(const QJsonValue &json, int &out, const QString &path, JsonIssues &issues);
void fromJson(const QJsonValue &json, qint64 &out, const QString &path, JsonIssues &issues);
void fromJson(const QJsonValue &json, double &out, const QString &path, JsonIssues &issues);
void fromJson(const QJsonValue &json, MultiText &out, const QString &path, JsonIssues &issues);
void fromJson(const QJsonValue &json, UncertainDate &out, const QString &path, JsonIssues &issues);
void fromJson(const QJsonValue &json, QUuid &out, const QString &path, JsonIssues &issues);
void enumIssue(const QJsonValue &json, const QString &path, JsonIssues &issues);
void unknownKeyIssues(const QJsonObject &json, const QStringList &known, const QString &path, JsonIssues &issues);

template<class Tag>
QJsonValue toJson(const Id<Tag> &id) { return id.isNull() ? QJsonValue() : QJsonValue(id.toString()); }

template<class Tag>
void fromJson(const QJsonValue &json, Id<Tag> &out, const QString &path, JsonIssues &issues)
{
    QUuid uuid;
    fromJson(json, uuid, path, issues);
    out = Id<Tag>(uuid);
}

template<NamedEnum E>
QJsonValue toJson(E value) { return enumName(value); }

template<NamedEnum E>
void fromJson(const QJsonValue &json, E &out, const QString &path, JsonIssues &issues)
{
    if (const auto value = enumFromName<E>(json.toString()))
        out = *value;
    else
        enumIssue(json, path, issues);
}

template<Described R>
QJsonObject partToJson(const R &part);
template<Described R>
void partFromJson(const QJsonObject &json, R &out, const QString &path, JsonIssues &issues,
                  const QStringList &alsoKnown = {});

template<Described R>
QJsonValue toJson(const R &part) { return partToJson(part); }

template<Described R>
void fromJson(const QJsonValue &json, R &out, const QString &path, JsonIssues &issues)
{
    partFromJson(json.toObject(), out, path, issues);
}

template<class T>
QJsonValue toJson(const std::optional<T> &value) { return value ? toJson(*value) : QJsonValue(); }

template<class T>
void fromJson(const QJsonValue &json, std::optional<T> &out, const QString &path, JsonIssues &issues)
{
    const auto before = issues.sentences.size();
    T value{};
    fromJson(json, value, path, issues);
    if (issues.sentences.size() == before)
        out = value;
}

template<class List>
    requires requires(List list) { list.begin(); list.push_back(*list.begin()); }
QJsonValue toJson(const List &list)
{
    QJsonArray array;
    for (const auto &element : list)
        array.append(toJson(element));
    return array;
}

template<class List>
    requires requires(List list) { list.begin(); list.push_back(*list.begin()); }
void fromJson(const QJsonValue &json, List &out, const QString &path, JsonIssues &issues)
{
    if (!json.isArray())
        return issues.add(path, QStringLiteral("a list is expected"));
    int index = 0;
    for (const QJsonValue element : json.toArray()) {
        typename List::value_type value{};
        fromJson(element, value, path + QStringLiteral("[%1]").arg(index++), issues);
        out.push_back(std::move(value));
    }
}

template<Described R>
QJsonObject partToJson(const R &part)
{
    [[maybe_unused]] static const R empty{};
    QJsonObject json;
    forEachField<R>([&](const auto &field) {
        if (part.*field.member != empty.*field.member)
            json.insert(QLatin1StringView(field.key), toJson(part.*field.member));
    });
    return json;
}

template<Described R>
void partFromJson(const QJsonObject &json, R &out, const QString &path, JsonIssues &issues,
                  const QStringList &alsoKnown)
{
    QStringList known = alsoKnown;
    forEachField<R>([&](const auto &field) {
        const QLatin1StringView key(field.key);
        known.append(key);
        if (const QJsonValue value = json.value(key); !value.isUndefined() && !value.isNull())
            fromJson(value, out.*field.member, path.isEmpty() ? QString(key) : path + u'.' + key, issues);
    });
    unknownKeyIssues(json, known, path, issues);
}

[[nodiscard]] QJsonObject commonToJson(const RecordCommon &common);
void commonFromJson(const QJsonObject &json, RecordCommon &out, JsonIssues &issues);
/// The keys that every record's JSON may hold beside its own fields.
[[nodiscard]] const QStringList &commonKeys();

} // namespace vitrine
