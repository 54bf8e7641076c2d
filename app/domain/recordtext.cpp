// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordtext.h"

#include "domain/jsontext.h"
#include "domain/recordjson.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

// Each `put` says what the toJson() of the same kind of value says, keys in the order of QJsonObject.
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
        out.key("origin"_L1);
        put(out, text.origin);
        out.key("state"_L1);
        put(out, text.state);
        out.key("text"_L1);
        put(out, text.text);
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
    text("language"_L1, value.originalLanguage);
    text("native"_L1, value.native);
    text("original"_L1, value.original);
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

/// What writes one key of an object, unless it holds its default.
template<class R>
struct KeyWriter {
    QLatin1StringView key;
    void (*write)(JsonText &out, const R &part);
};

template<class R, size_t index>
void putField(JsonText &out, const R &part)
{
    static const R empty{};
    constexpr auto field = std::get<index>(Fields<R>::fields);
    if (part.*field.member == empty.*field.member)
        return;
    out.key(QLatin1StringView(field.key));
    put(out, part.*field.member);
}

template<class R>
std::vector<KeyWriter<R>> fieldWriters()
{
    return []<size_t... index>(std::index_sequence<index...>) {
        return std::vector<KeyWriter<R>>{{QLatin1StringView(std::get<index>(Fields<R>::fields).key), &putField<R, index>}...};
    }(std::make_index_sequence<std::tuple_size_v<decltype(Fields<R>::fields)>>());
}

template<class R>
std::vector<KeyWriter<R>> sorted(std::vector<KeyWriter<R>> writers)
{
    std::sort(writers.begin(), writers.end(), [](const auto &a, const auto &b) { return a.key < b.key; });
    return writers;
}

template<Described R>
void put(JsonText &out, const R &part)
{
    static const std::vector<KeyWriter<R>> writers = sorted(fieldWriters<R>());
    out.begin('{');
    for (const KeyWriter<R> &writer : writers)
        writer.write(out, part);
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

template<class T>
void write(JsonText &out, QLatin1StringView key, const T &value)
{
    out.key(key);
    put(out, value);
}

template<class R>
std::vector<KeyWriter<R>> commonWriters()
{
    return {{"absences"_L1, [](JsonText &out, const R &r) { putUnlessEmpty(out, "absences"_L1, r.absences); }},
            {"access"_L1, [](JsonText &out, const R &r) { write(out, "access"_L1, r.access); }},
            {"citations"_L1, [](JsonText &out, const R &r) { putUnlessEmpty(out, "citations"_L1, r.citations); }},
            {"created"_L1, [](JsonText &out, const R &r) { putTime(out, "created"_L1, r.created); }},
            {"demonstration"_L1, [](JsonText &out, const R &r) {
                 if (r.demonstration)
                     write(out, "demonstration"_L1, true);
             }},
            {"extra"_L1, [](JsonText &out, const R &r) { putUnlessEmpty(out, "extra"_L1, r.extra); }},
            {"fieldAccess"_L1, [](JsonText &out, const R &r) { putUnlessEmpty(out, "fieldAccess"_L1, r.fieldAccess); }},
            {"status"_L1, [](JsonText &out, const R &r) { write(out, "status"_L1, r.status); }},
            {"type"_L1, [](JsonText &out, const R &) { write(out, "type"_L1, Fields<R>::type); }},
            {"uid"_L1, [](JsonText &out, const R &r) { write(out, "uid"_L1, r.id); }},
            {"updated"_L1, [](JsonText &out, const R &r) { putTime(out, "updated"_L1, r.updated); }},
            {"version"_L1, [](JsonText &out, const R &r) { write(out, "version"_L1, r.version); }}};
}

template<class R>
std::vector<KeyWriter<R>> recordWriters()
{
    std::vector<KeyWriter<R>> writers = commonWriters<R>();
    const std::vector<KeyWriter<R>> own = fieldWriters<R>();
    writers.insert(writers.end(), own.begin(), own.end());
    return sorted(std::move(writers));
}

} // namespace

template<RecordLike R>
QByteArray recordToText(const R &record)
{
    static const std::vector<KeyWriter<R>> writers = recordWriters<R>();
    JsonText out;
    out.begin('{');
    for (const KeyWriter<R> &writer : writers)
        writer.write(out, record);
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
