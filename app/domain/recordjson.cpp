// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordjson.h"

#include "domain/recordjsonparts.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

template<class E>
QJsonObject mapToJson(const std::map<QString, E> &map)
{
    QJsonObject json;
    for (const auto &[key, value] : map)
        json.insert(key, enumName(value));
    return json;
}

template<class E>
void mapFromJson(const QJsonValue &json, std::map<QString, E> &out, const QString &path, JsonIssues &issues)
{
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const auto value = enumFromName<E>(it.value().toString()))
            out[it.key()] = *value;
        else
            enumIssue(it.value(), path + u'.' + it.key(), issues);
    }
}

void timeFromJson(const QJsonValue &json, QDateTime &out, const QString &path, JsonIssues &issues)
{
    if (json.isUndefined())
        return;
    const QDateTime time = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
    if (!time.isValid())
        return issues.add(path, u"a UTC time such as 2026-01-31T12:00:00.000Z is expected"_s);
    out = time.toUTC();
}

TextValue textValueFromJson(const QString &language, const QJsonValue &json, const QString &path,
                            JsonIssues &issues)
{
    TextValue value{language, {}, TextOrigin::Translation, TextState::Draft};
    if (json.isString()) {
        value.text = json.toString();
        return value;
    }
    const QJsonObject object = json.toObject();
    fromJson(object.value("text"_L1), value.text, path + ".text"_L1, issues);
    if (object.contains("origin"_L1))
        fromJson(object.value("origin"_L1), value.origin, path + ".origin"_L1, issues);
    if (object.contains("state"_L1))
        fromJson(object.value("state"_L1), value.state, path + ".state"_L1, issues);
    unknownKeyIssues(object, {u"text"_s, u"origin"_s, u"state"_s}, path, issues);
    return value;
}

} // namespace

void JsonIssues::add(const QString &path, const QString &sentence)
{
    sentences.append(path + u": " + sentence);
}

QString jsonTime(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    const QDate date = utc.date();
    if (date.year() < 0 || date.year() > 9999)
        return utc.toString(u"yyyy-MM-ddTHH:mm:ss.zzz") + u'Z';
    const QTime clock = utc.time();
    QString text(24, u'Z');
    QChar *at = text.data();
    const auto put = [&at](int number, int digits, char16_t mark) {
        for (int i = digits - 1; i >= 0; --i, number /= 10)
            at[i] = QChar(u'0' + number % 10);
        at[digits] = mark;
        at += digits + 1;
    };
    put(date.year(), 4, u'-');
    put(date.month(), 2, u'-');
    put(date.day(), 2, u'T');
    put(clock.hour(), 2, u':');
    put(clock.minute(), 2, u':');
    put(clock.second(), 2, u'.');
    put(clock.msec(), 3, u'Z');
    return text;
}

QJsonValue toJson(const QString &value) { return value; }
QJsonValue toJson(bool value) { return value; }
QJsonValue toJson(int value) { return value; }
QJsonValue toJson(qint64 value) { return value; }
QJsonValue toJson(double value) { return value; }

QJsonValue toJson(const MultiText &value)
{
    QJsonObject json;
    for (const TextValue &text : value.values()) {
        json.insert(text.language, QJsonObject{{u"text"_s, text.text},
                                               {u"origin"_s, enumName(text.origin)},
                                               {u"state"_s, enumName(text.state)}});
    }
    return json;
}

QJsonValue toJson(const UncertainDate &value)
{
    QJsonObject json;
    const auto put = [&](QLatin1StringView key, const QString &text) {
        if (!text.isEmpty())
            json.insert(key, text);
    };
    if (value.calendar != Calendar::Gregorian)
        json.insert("calendar"_L1, calendarKey(value.calendar));
    put("edtf"_L1, value.edtf);
    put("native"_L1, value.native);
    put("original"_L1, value.original);
    put("language"_L1, value.originalLanguage);
    return json;
}

void enumIssue(const QJsonValue &json, const QString &path, JsonIssues &issues)
{
    issues.add(path, u"“%1” is not one of the values known here"_s.arg(json.toString()));
}

void unknownKeyIssues(const QJsonObject &json, const QStringList &known, const QString &path, JsonIssues &issues)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!known.contains(it.key()))
            issues.add(path.isEmpty() ? it.key() : path + u'.' + it.key(), u"this key is not known"_s);
    }
}

void fromJson(const QJsonValue &json, QString &out, const QString &path, JsonIssues &issues)
{
    if (!json.isString())
        return issues.add(path, u"a text is expected"_s);
    out = json.toString();
}

void fromJson(const QJsonValue &json, bool &out, const QString &path, JsonIssues &issues)
{
    if (!json.isBool())
        return issues.add(path, u"true or false is expected"_s);
    out = json.toBool();
}

void fromJson(const QJsonValue &json, int &out, const QString &path, JsonIssues &issues)
{
    const double number = json.toDouble();
    if (!json.isDouble() || number != std::floor(number) || std::abs(number) > 2147483647.0)
        return issues.add(path, u"a whole number is expected"_s);
    out = static_cast<int>(number);
}

void fromJson(const QJsonValue &json, qint64 &out, const QString &path, JsonIssues &issues)
{
    const double number = json.toDouble();
    if (!json.isDouble() || number != std::floor(number) || std::abs(number) > 9007199254740992.0)
        return issues.add(path, u"a whole number is expected"_s);
    out = json.toInteger();
}

void fromJson(const QJsonValue &json, double &out, const QString &path, JsonIssues &issues)
{
    if (!json.isDouble())
        return issues.add(path, u"a number is expected"_s);
    out = json.toDouble();
}

void fromJson(const QJsonValue &json, QUuid &out, const QString &path, JsonIssues &issues)
{
    const QUuid uuid = QUuid::fromString(json.toString());
    if (uuid.isNull())
        return issues.add(path, u"a UUID is expected"_s);
    out = uuid;
}

void fromJson(const QJsonValue &json, MultiText &out, const QString &path, JsonIssues &issues)
{
    if (!json.isObject())
        return issues.add(path, u"texts by language are expected"_s);
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        out.set(textValueFromJson(it.key(), it.value(), path + u'.' + it.key(), issues));
}

void fromJson(const QJsonValue &json, UncertainDate &out, const QString &path, JsonIssues &issues)
{
    if (!json.isObject())
        return issues.add(path, u"a date with its notation is expected"_s);
    const QJsonObject object = json.toObject();
    unknownKeyIssues(object, {u"calendar"_s, u"edtf"_s, u"native"_s, u"original"_s, u"language"_s}, path, issues);
    const std::optional<Calendar> calendar = calendarFromKey(
        object.value("calendar"_L1).toString(calendarKey(Calendar::Gregorian)));
    if (!calendar)
        return enumIssue(object.value("calendar"_L1), path + ".calendar"_L1, issues);
    const QLatin1StringView key = *calendar == Calendar::Gregorian ? "edtf"_L1 : "native"_L1;
    if (const QString notation = object.value(key).toString(); !notation.isEmpty()) {
        auto date = UncertainDate::from(*calendar, notation);
        if (!date)
            return issues.add(path + u'.' + key, date.error().message);
        out = std::move(*date);
    }
    out.calendar = *calendar;
    out.original = object.value("original"_L1).toString();
    out.originalLanguage = object.value("language"_L1).toString();
}

const QStringList &commonKeys()
{
    static const QStringList keys{u"type"_s, u"uid"_s, u"created"_s, u"updated"_s, u"version"_s, u"access"_s,
                                  u"status"_s, u"demonstration"_s, u"fieldAccess"_s, u"absences"_s,
                                  u"citations"_s, u"extra"_s};
    return keys;
}

QJsonObject commonToJson(const RecordCommon &common)
{
    QJsonObject json{{u"version"_s, common.version},
                     {u"access"_s, enumName(common.access)},
                     {u"status"_s, enumName(common.status)}};
    if (common.created.isValid())
        json.insert(u"created"_s, jsonTime(common.created));
    if (common.updated.isValid())
        json.insert(u"updated"_s, jsonTime(common.updated));
    if (common.demonstration)
        json.insert(u"demonstration"_s, true);
    if (!common.fieldAccess.empty())
        json.insert(u"fieldAccess"_s, mapToJson(common.fieldAccess));
    if (!common.absences.empty())
        json.insert(u"absences"_s, mapToJson(common.absences));
    if (!common.citations.empty())
        json.insert(u"citations"_s, toJson(common.citations));
    if (!common.extra.empty())
        json.insert(u"extra"_s, toJson(common.extra));
    return json;
}

void commonFromJson(const QJsonObject &json, RecordCommon &out, JsonIssues &issues)
{
    timeFromJson(json.value("created"_L1), out.created, u"created"_s, issues);
    timeFromJson(json.value("updated"_L1), out.updated, u"updated"_s, issues);
    const auto read = [&](QLatin1StringView key, auto &member) {
        if (const QJsonValue value = json.value(key); !value.isUndefined())
            fromJson(value, member, key, issues);
    };
    read("version"_L1, out.version);
    read("access"_L1, out.access);
    read("status"_L1, out.status);
    read("demonstration"_L1, out.demonstration);
    read("citations"_L1, out.citations);
    read("extra"_L1, out.extra);
    mapFromJson(json.value("fieldAccess"_L1), out.fieldAccess, u"fieldAccess"_s, issues);
    mapFromJson(json.value("absences"_L1), out.absences, u"absences"_s, issues);
}

template<RecordLike R>
QJsonObject recordToJson(const R &record)
{
    QJsonObject json = partToJson(record);
    const QJsonObject common = commonToJson(record);
    for (auto it = common.begin(); it != common.end(); ++it)
        json.insert(it.key(), it.value());
    json.insert(QLatin1StringView("type"), enumName(Fields<R>::type));
    json.insert(QLatin1StringView("uid"), record.id.toString());
    return json;
}

/// Never fails half: a value that does not fit, a key that is not known or a missing uid is an Invalid error
/// whose message names the first place, and whose detail lists all of them.
template<RecordLike R>
Result<R> recordFromJson(const QJsonObject &json)
{
    JsonIssues issues;
    R record;
    fromJson(json.value(QLatin1StringView("uid")), record.id, QStringLiteral("uid"), issues);
    commonFromJson(json, record, issues);
    partFromJson(json, record, QString(), issues, commonKeys());
    if (!issues.sentences.isEmpty())
        return fail(ErrorKind::Invalid, issues.sentences.first(), issues.sentences.join(u'\n'));
    return record;
}

template QJsonObject recordToJson(const Exhibition &);
template Result<Exhibition> recordFromJson(const QJsonObject &);
template QJsonObject recordToJson(const Section &);
template Result<Section> recordFromJson(const QJsonObject &);
template QJsonObject recordToJson(const Item &);
template Result<Item> recordFromJson(const QJsonObject &);
template QJsonObject recordToJson(const Medium &);
template Result<Medium> recordFromJson(const QJsonObject &);
template QJsonObject recordToJson(const Agent &);
template Result<Agent> recordFromJson(const QJsonObject &);
template QJsonObject recordToJson(const Event &);
template Result<Event> recordFromJson(const QJsonObject &);
template QJsonObject recordToJson(const Statement &);
template Result<Statement> recordFromJson(const QJsonObject &);
template QJsonObject recordToJson(const Quantity &);
template Result<Quantity> recordFromJson(const QJsonObject &);
template QJsonObject recordToJson(const Declaration &);
template Result<Declaration> recordFromJson(const QJsonObject &);
template QJsonObject recordToJson(const Source &);
template Result<Source> recordFromJson(const QJsonObject &);
template QJsonObject recordToJson(const Place &);
template Result<Place> recordFromJson(const QJsonObject &);
template QJsonObject recordToJson(const Term &);
template Result<Term> recordFromJson(const QJsonObject &);
template QJsonObject recordToJson(const SavedList &);
template Result<SavedList> recordFromJson(const QJsonObject &);

} // namespace vitrine
