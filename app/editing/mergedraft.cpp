// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/mergedraft.h"

#include "domain/anyrecord.h"
#include "domain/fieldvalue.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// A record has one preferred name a language: those of the other become further ones.
QJsonValue asFurther(const QJsonValue &name)
{
    QJsonObject form = name.toObject();
    if (form.contains("text"_L1) && !form.contains("kind"_L1))
        form.insert(u"kind"_s, enumName(NameKind::Alternative));
    return form.isEmpty() ? name : QJsonValue(form);
}

QJsonArray together(const QString &key, QJsonArray list, const QJsonArray &more)
{
    for (const QJsonValue one : more) {
        if (list.contains(one))
            continue;
        const QJsonValue further = key == u"names" ? asFurther(one) : one;
        if (!list.contains(further))
            list.append(further);
    }
    return list;
}

QJsonObject together(QJsonObject texts, const QJsonObject &more)
{
    for (auto text = more.begin(); text != more.end(); ++text) {
        if (!texts.contains(text.key()))
            texts.insert(text.key(), text.value());
    }
    return texts;
}

template<RecordLike R>
std::vector<MergeField> fieldsOf(const R &survivor, const R &gone)
{
    std::vector<MergeField> fields;
    const auto take = [&](const QString &key, bool isText, bool hasDefault) {
        MergeField field{key, isText, fieldValue(survivor, key), fieldValue(gone, key), false, MergeField::Side::Survivor};
        if (field.survivor == field.gone)
            return;
        field.canBeBoth = isText || field.survivor.isArray() || field.gone.isArray();
        if (field.canBeBoth)
            field.side = MergeField::Side::Both;
        else if (field.survivor.isNull() && !hasDefault)
            field.side = MergeField::Side::Gone;
        fields.push_back(field);
    };
    forEachField<R>([&](const auto &field) {
        using Member = std::remove_cvref_t<decltype(survivor.*field.member)>;
        take(QLatin1StringView(field.key), std::is_same_v<Member, MultiText>, NamedEnum<Member> || std::is_same_v<Member, bool>);
    });
    for (const QString &key : {u"citations"_s, u"extra"_s, u"access"_s, u"status"_s})
        take(key, false, true);
    return fields;
}

} // namespace

QJsonValue MergeField::merged() const
{
    if (side == Side::Survivor)
        return survivor;
    if (side == Side::Gone)
        return gone;
    return isText ? QJsonValue(together(survivor.toObject(), gone.toObject()))
                  : QJsonValue(together(key, survivor.toArray(), gone.toArray()));
}

Result<std::vector<MergeField>> mergeFields(const Reader &reader, RecordType type, RecordId survivor, RecordId gone)
{
    return withRecordType(type, [&]<class R>() -> Result<std::vector<MergeField>> {
        const auto one = find<R>(reader, Id<R>(survivor.uuid()));
        const auto other = find<R>(reader, Id<R>(gone.uuid()));
        if (!one || !other)
            return one ? other.unexpected() : one.unexpected();
        return fieldsOf(*one, *other);
    });
}

std::vector<FieldChange> changesOf(const std::vector<MergeField> &fields)
{
    std::vector<FieldChange> changes;
    for (const MergeField &field : fields) {
        if (field.merged() != field.survivor)
            changes.push_back({field.key, {}, field.survivor, field.merged()});
    }
    return changes;
}

} // namespace vitrine
