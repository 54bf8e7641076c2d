// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordtext.h"

#include "domain/jsontext.h"
#include "domain/recordjson.h"

#include <QLocale>

using namespace Qt::StringLiterals;

// Each `put` says what the toJson() of the same kind of value says.
namespace vitrine {

namespace {

template<NamedEnum E>
QLatin1StringView nameOf(E value)
{
    const std::string_view name = EnumNames<E>::names[static_cast<size_t>(value)];
    return QLatin1StringView(name.data(), qsizetype(name.size()));
}

void put(JsonText &out, const QString &value) { out.string(value); }
void put(JsonText &out, bool value) { out.literal(value ? "true" : "false"); }
void put(JsonText &out, int value) { out.literal(QByteArray::number(value)); }
void put(JsonText &out, qint64 value) { out.literal(QByteArray::number(value)); }
void put(JsonText &out, double value) { out.literal(QByteArray::number(value, 'g', QLocale::FloatingPointShortest)); }

template<NamedEnum E>
void put(JsonText &out, E value) { out.plain(nameOf(value)); }

template<class Tag>
void put(JsonText &out, const Id<Tag> &id) { id.isNull() ? out.literal("null") : out.string(id.toString()); }

void put(JsonText &out, const MultiText &value)
{
    out.begin('{');
    for (const TextValue &text : value.values()) {
        out.key(QStringView(text.language));
        out.begin('{');
        out.key("text"_L1);
        put(out, text.text);
        out.key("origin"_L1);
        put(out, text.origin);
        out.key("state"_L1);
        put(out, text.state);
        out.end('}');
    }
    out.end('}');
}

void put(JsonText &out, const UncertainDate &value)
{
    const auto text = [&](QLatin1StringView key, const QString &content) {
        if (content.isEmpty())
            return;
        out.key(key);
        put(out, content);
    };
    out.begin('{');
    if (value.calendar != Calendar::Gregorian)
        text("calendar"_L1, calendarKey(value.calendar));
    text("edtf"_L1, value.edtf);
    text("native"_L1, value.native);
    text("original"_L1, value.original);
    text("language"_L1, value.originalLanguage);
    out.end('}');
}

template<Described R>
void put(JsonText &out, const R &part);

template<class T>
void put(JsonText &out, const std::optional<T> &value) { value ? put(out, *value) : out.literal("null"); }

template<class List>
    requires requires(List list) { list.begin(); list.push_back(*list.begin()); }
void put(JsonText &out, const List &list)
{
    out.begin('[');
    for (const auto &element : list) {
        out.element();
        put(out, element);
    }
    out.end(']');
}

template<Described R>
void putFields(JsonText &out, const R &part)
{
    [[maybe_unused]] static const R empty{};
    forEachField<R>([&](const auto &field) {
        if (part.*field.member == empty.*field.member)
            return;
        out.key(QLatin1StringView(field.key));
        put(out, part.*field.member);
    });
}

template<Described R>
void put(JsonText &out, const R &part)
{
    out.begin('{');
    putFields(out, part);
    out.end('}');
}

template<class E>
void put(JsonText &out, const std::map<QString, E> &map)
{
    out.begin('{');
    for (const auto &[key, value] : map) {
        out.key(QStringView(key));
        put(out, value);
    }
    out.end('}');
}

void putTime(JsonText &out, QLatin1StringView key, const QDateTime &time)
{
    if (!time.isValid())
        return;
    out.key(key);
    put(out, jsonTime(time));
}

template<class T>
void putUnlessEmpty(JsonText &out, QLatin1StringView key, const T &list)
{
    if (list.empty())
        return;
    out.key(key);
    put(out, list);
}

void putCommon(JsonText &out, const RecordCommon &common)
{
    out.key("version"_L1);
    put(out, common.version);
    out.key("access"_L1);
    put(out, common.access);
    out.key("status"_L1);
    put(out, common.status);
    putTime(out, "created"_L1, common.created);
    putTime(out, "updated"_L1, common.updated);
    if (common.demonstration) {
        out.key("demonstration"_L1);
        put(out, true);
    }
    putUnlessEmpty(out, "fieldAccess"_L1, common.fieldAccess);
    putUnlessEmpty(out, "absences"_L1, common.absences);
    putUnlessEmpty(out, "citations"_L1, common.citations);
    putUnlessEmpty(out, "extra"_L1, common.extra);
}

} // namespace

template<RecordLike R>
QByteArray recordToText(const R &record)
{
    JsonText out;
    out.begin('{');
    out.key("type"_L1);
    put(out, Fields<R>::type);
    out.key("uid"_L1);
    out.string(record.id.toString());
    putCommon(out, record);
    putFields(out, record);
    out.end('}');
    return out.take();
}

template QByteArray recordToText(const Exhibition &);
template QByteArray recordToText(const Section &);
template QByteArray recordToText(const Item &);
template QByteArray recordToText(const Medium &);
template QByteArray recordToText(const Agent &);
template QByteArray recordToText(const Event &);
template QByteArray recordToText(const Statement &);
template QByteArray recordToText(const Quantity &);
template QByteArray recordToText(const Declaration &);
template QByteArray recordToText(const Source &);
template QByteArray recordToText(const Place &);
template QByteArray recordToText(const Term &);
template QByteArray recordToText(const SavedList &);

} // namespace vitrine
