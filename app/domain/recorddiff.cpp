// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recorddiff.h"

#include "domain/recordjsonparts.h"

#include <set>

namespace vitrine {

namespace {

QJsonValue orNull(const QJsonValue &value) { return value.isUndefined() ? QJsonValue() : value; }

} // namespace

static void appendDifference(std::vector<FieldChange> &changes, const QString &field, bool byLanguage,
                      const QJsonValue &before, const QJsonValue &after)
{
    if (orNull(before) == orNull(after))
        return;
    if (!byLanguage) {
        changes.push_back({field, QString(), orNull(before), orNull(after)});
        return;
    }
    const QJsonObject oldTexts = before.toObject();
    const QJsonObject newTexts = after.toObject();
    std::set<QString> languages;
    for (const QJsonObject &texts : {oldTexts, newTexts}) {
        for (const QString &language : texts.keys())
            languages.insert(language);
    }
    for (const QString &language : languages) {
        const QJsonValue was = orNull(oldTexts.value(language));
        const QJsonValue is = orNull(newTexts.value(language));
        if (was != is)
            changes.push_back({field, language, was, is});
    }
}

void putField(QJsonObject &json, const FieldChange &change)
{
    QJsonValue value = change.after;
    if (!change.language.isEmpty()) {
        QJsonObject texts = json.value(change.field).toObject();
        if (change.after.isNull())
            texts.remove(change.language);
        else
            texts.insert(change.language, change.after);
        value = texts;
    }
    if (value.isNull())
        json.remove(change.field);
    else
        json.insert(change.field, value);
}

template<RecordLike R>
std::vector<FieldChange> differences(const R &before, const R &after)
{
    std::vector<FieldChange> changes;
    const QJsonObject oldJson = recordToJson(before);
    const QJsonObject newJson = recordToJson(after);
    forEachField<R>([&](const auto &field) {
        using Member = std::remove_cvref_t<decltype(before.*field.member)>;
        const QLatin1StringView key(field.key);
        appendDifference(changes, key, std::is_same_v<Member, MultiText>, oldJson.value(key), newJson.value(key));
    });
    for (const QString &key : commonKeys()) {
        if (key != QLatin1StringView("updated") && key != QLatin1StringView("version"))
            appendDifference(changes, key, false, oldJson.value(key), newJson.value(key));
    }
    return changes;
}

template<RecordLike R>
Result<R> applied(const R &record, const FieldChange &change)
{
    QJsonObject json = recordToJson(record);
    putField(json, change);
    return recordFromJson<R>(json);
}

template std::vector<FieldChange> differences(const Exhibition &, const Exhibition &);
template Result<Exhibition> applied(const Exhibition &, const FieldChange &);
template std::vector<FieldChange> differences(const Section &, const Section &);
template Result<Section> applied(const Section &, const FieldChange &);
template std::vector<FieldChange> differences(const Item &, const Item &);
template Result<Item> applied(const Item &, const FieldChange &);
template std::vector<FieldChange> differences(const Medium &, const Medium &);
template Result<Medium> applied(const Medium &, const FieldChange &);
template std::vector<FieldChange> differences(const Agent &, const Agent &);
template Result<Agent> applied(const Agent &, const FieldChange &);
template std::vector<FieldChange> differences(const Event &, const Event &);
template Result<Event> applied(const Event &, const FieldChange &);
template std::vector<FieldChange> differences(const Statement &, const Statement &);
template Result<Statement> applied(const Statement &, const FieldChange &);
template std::vector<FieldChange> differences(const Quantity &, const Quantity &);
template Result<Quantity> applied(const Quantity &, const FieldChange &);
template std::vector<FieldChange> differences(const Declaration &, const Declaration &);
template Result<Declaration> applied(const Declaration &, const FieldChange &);
template std::vector<FieldChange> differences(const Source &, const Source &);
template Result<Source> applied(const Source &, const FieldChange &);
template std::vector<FieldChange> differences(const Place &, const Place &);
template Result<Place> applied(const Place &, const FieldChange &);
template std::vector<FieldChange> differences(const Term &, const Term &);
template Result<Term> applied(const Term &, const FieldChange &);
template std::vector<FieldChange> differences(const SavedList &, const SavedList &);
template Result<SavedList> applied(const SavedList &, const FieldChange &);

} // namespace vitrine
