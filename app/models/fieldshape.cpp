// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fieldshape.h"

#include "domain/anyrecord.h"
#include "models/fieldwords.h"

#include <QJsonArray>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

template<class M>
struct Describe;

template<> struct Describe<MultiText> { static void to(FieldShape &shape) { shape.kind = FieldKind::Text; } };
template<> struct Describe<QString> { static void to(FieldShape &shape) { shape.kind = FieldKind::Word; } };
template<> struct Describe<QStringList> { static void to(FieldShape &shape) { shape.kind = FieldKind::Words; } };
template<> struct Describe<UncertainDate> { static void to(FieldShape &shape) { shape.kind = FieldKind::Date; } };
template<> struct Describe<bool> { static void to(FieldShape &shape) { shape.kind = FieldKind::Truth; } };
template<> struct Describe<int> { static void to(FieldShape &shape) { shape.kind = FieldKind::Number; } };
template<> struct Describe<qint64> { static void to(FieldShape &shape) { shape.kind = FieldKind::Number; } };
template<> struct Describe<double> {
    static void to(FieldShape &shape)
    {
        shape.kind = FieldKind::Number;
        shape.isReal = true;
    }
};
template<class Tag> struct Describe<Id<Tag>> {
    static void to(FieldShape &shape)
    {
        shape.kind = FieldKind::Reference;
        shape.refers = Fields<Tag>::type;
    }
};
template<class Tag> struct Describe<std::vector<Id<Tag>>> {
    static void to(FieldShape &shape)
    {
        shape.kind = FieldKind::References;
        shape.refers = Fields<Tag>::type;
    }
};
template<NamedEnum E> struct Describe<E> {
    static void to(FieldShape &shape)
    {
        shape.kind = FieldKind::Choice;
        shape.enumeration = FieldWords::enumeration(E{});
        for (const std::string_view &name : EnumNames<E>::names)
            shape.choices += QString::fromLatin1(name.data(), qsizetype(name.size()));
    }
};
template<class T> struct Describe<std::optional<T>> {
    static void to(FieldShape &shape)
    {
        Describe<T>::to(shape);
        shape.isOptional = true;
    }
};

template<Described R>
std::vector<FieldShape> shapesOfParts()
{
    static const R empty{};
    std::vector<FieldShape> shapes;
    forEachField<R>([&](const auto &field) {
        using Member = std::remove_cvref_t<decltype(empty.*field.member)>;
        FieldShape shape;
        shape.key = QLatin1StringView(field.key);
        Describe<Member>::to(shape);
        if constexpr (NamedEnum<Member>)
            shape.byDefault = enumName(empty.*field.member);
        if constexpr (std::is_same_v<Member, bool>)
            shape.byDefault = empty.*field.member ? u"true"_s : QString();
        shapes.push_back(std::move(shape));
    });
    return shapes;
}

template<Described R> struct Describe<R> {
    static void to(FieldShape &shape)
    {
        shape.kind = FieldKind::Part;
        shape.parts = shapesOfParts<R>();
    }
};
template<Described R> struct Describe<std::vector<R>> {
    static void to(FieldShape &shape)
    {
        shape.kind = FieldKind::Parts;
        shape.parts = shapesOfParts<R>();
    }
};

/// What the program measures or keeps itself.
bool isMeasured(RecordType type, const QString &key)
{
    static const std::set<QString> ofMedia{u"item"_s, u"position"_s, u"sha256"_s, u"originalName"_s, u"mimeType"_s, u"bytes"_s,
                                           u"width"_s, u"height"_s, u"duration"_s, u"sound"_s, u"lines"_s, u"tracks"_s,
                                           u"embedded"_s};
    return type == RecordType::Medium && ofMedia.contains(key);
}

FieldGroup groupOf(const QString &key)
{
    static const std::map<QString, FieldGroup> groups{
        {u"date"_s, FieldGroup::DatesAndPlaces},     {u"place"_s, FieldGroup::DatesAndPlaces},
        {u"born"_s, FieldGroup::DatesAndPlaces},     {u"died"_s, FieldGroup::DatesAndPlaces},
        {u"classification"_s, FieldGroup::Materials}, {u"materials"_s, FieldGroup::Materials},
        {u"techniques"_s, FieldGroup::Materials},    {u"dimensions"_s, FieldGroup::Materials},
        {u"inscriptions"_s, FieldGroup::Materials},  {u"extent"_s, FieldGroup::Materials},
        {u"condition"_s, FieldGroup::Materials},     {u"makers"_s, FieldGroup::People},
        {u"provenance"_s, FieldGroup::People},       {u"holder"_s, FieldGroup::People},
        {u"hosts"_s, FieldGroup::People},            {u"participants"_s, FieldGroup::People},
        {u"signatories"_s, FieldGroup::People},      {u"issuer"_s, FieldGroup::People},
        {u"citations"_s, FieldGroup::Sources},       {u"urls"_s, FieldGroup::Sources},
        {u"related"_s, FieldGroup::Sources},         {u"extra"_s, FieldGroup::Sources},
        {u"rightsUri"_s, FieldGroup::Rights},        {u"rights"_s, FieldGroup::Rights},
        {u"credit"_s, FieldGroup::Rights},           {u"advisory"_s, FieldGroup::Rights},
        {u"rightsUntil"_s, FieldGroup::Rights},      {u"embargoUntil"_s, FieldGroup::Rights},
        {u"access"_s, FieldGroup::Rights},           {u"status"_s, FieldGroup::Rights},
        {u"demonstration"_s, FieldGroup::Rights},    {u"notes"_s, FieldGroup::Internal},
        {u"location"_s, FieldGroup::Internal},       {u"value"_s, FieldGroup::Internal},
        {u"insurance"_s, FieldGroup::Internal},      {u"donorRemarks"_s, FieldGroup::Internal},
        {u"depicted"_s, FieldGroup::Internal},       {u"exactPlace"_s, FieldGroup::Internal}};
    const auto found = groups.find(key);
    return found == groups.end() ? FieldGroup::Description : found->second;
}

std::optional<Vocabulary> vocabularyOf(const QString &key)
{
    if (key == u"materials")
        return Vocabulary::Material;
    if (key == u"techniques")
        return Vocabulary::Technique;
    if (key == u"classification")
        return Vocabulary::Classification;
    if (key == u"subjects")
        return Vocabulary::Subject;
    if (key == u"eventType")
        return Vocabulary::EventType;
    return key == u"kind" ? std::optional(Vocabulary::PlaceKind) : std::nullopt;
}

bool isLongText(const QString &key)
{
    static const std::set<QString> lines{u"title"_s, u"name"_s, u"caption"_s, u"qualifier"_s, u"unit"_s, u"credit"_s, u"extent"_s,
                                         u"role"_s, u"condition"_s};
    return !lines.contains(key);
}

template<RecordLike R>
std::vector<FieldShape> make()
{
    std::vector<FieldShape> shapes = shapesOfParts<R>();
    std::erase_if(shapes, [](const FieldShape &shape) { return isMeasured(Fields<R>::type, shape.key); });
    const auto common = [&shapes]<class M>(const QString &key, M) {
        FieldShape shape;
        shape.key = key;
        Describe<M>::to(shape);
        shapes.push_back(std::move(shape));
    };
    common(u"citations"_s, std::vector<Citation>());
    common(u"extra"_s, std::vector<ExtraField>());
    common(u"access"_s, Access::Internal);
    shapes.back().byDefault = enumName(Access::Internal);
    common(u"demonstration"_s, false);
    for (FieldShape &shape : shapes) {
        shape.group = groupOf(shape.key);
        if (shape.refers == RecordType::Term && Fields<R>::type != RecordType::Term)
            shape.vocabulary = vocabularyOf(shape.key);
        shape.isLong = isLongText(shape.key) && !(Fields<R>::type == RecordType::Term && shape.key == u"label");
    }
    return shapes;
}

QString joined(const QStringList &parts) { return parts.join(u" · "_s); }

QString textOf(const QJsonObject &texts, const QString &language)
{
    for (const QString &tag : QStringList{language} + texts.keys()) {
        if (const QString text = texts.value(tag).toObject().value("text"_L1).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

const std::vector<FieldShape> &fieldShapes(RecordType type)
{
    static const std::map<RecordType, std::vector<FieldShape>> all = [] {
        std::map<RecordType, std::vector<FieldShape>> made;
        for (size_t i = 0; i < EnumNames<RecordType>::names.size(); ++i) {
            const auto one = static_cast<RecordType>(i);
            made[one] = withRecordType(one, []<class R>() { return make<R>(); });
        }
        return made;
    }();
    return all.at(type);
}

const FieldShape *fieldShape(RecordType type, const QString &key)
{
    for (const FieldShape &shape : fieldShapes(type)) {
        if (shape.key == key)
            return &shape;
    }
    return nullptr;
}

QString fieldText(const FieldShape &shape, const QJsonValue &value, const QString &language, const TitleOf &titleOf)
{
    if (value.isNull() || value.isUndefined())
        return {};
    QStringList parts;
    switch (shape.kind) {
    case FieldKind::Text:
        // One language of the history, or all of a record.
        return value.toObject().contains("text"_L1) ? value.toObject().value("text"_L1).toString() : textOf(value.toObject(), language);
    case FieldKind::Word: return value.toString();
    case FieldKind::Words:
        for (const QJsonValue one : value.toArray())
            parts += one.toString();
        return joined(parts);
    case FieldKind::Date: {
        const QJsonObject date = value.toObject();
        const QString original = date.value("original"_L1).toString();
        return original.isEmpty() ? date.value(date.contains("native"_L1) ? "native"_L1 : "edtf"_L1).toString() : original;
    }
    case FieldKind::Choice: return FieldWords::choice(shape.enumeration, value.toString());
    case FieldKind::Truth: return FieldWords::truth(value.toBool());
    case FieldKind::Number: return QString::number(value.toDouble(), 'g', 15);
    case FieldKind::Reference: return titleOf(*shape.refers, value.toString());
    case FieldKind::References:
        for (const QJsonValue one : value.toArray())
            parts += titleOf(*shape.refers, one.toString());
        return joined(parts);
    case FieldKind::Part:
        for (const FieldShape &part : shape.parts)
            parts += fieldText(part, value.toObject().value(part.key), language, titleOf);
        parts.removeAll(QString());
        return parts.join(u", "_s);
    case FieldKind::Parts: {
        FieldShape one = shape;
        one.kind = FieldKind::Part;
        for (const QJsonValue entry : value.toArray())
            parts += fieldText(one, entry, language, titleOf);
        return joined(parts);
    }
    }
    return {};
}

} // namespace vitrine
