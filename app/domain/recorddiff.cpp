// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recorddiff.h"

#include <set>

namespace vitrine {

namespace {

QJsonValue orNull(const QJsonValue &value) { return value.isUndefined() ? QJsonValue() : value; }

} // namespace

void appendDifference(std::vector<FieldChange> &changes, const QString &field, bool byLanguage,
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

void replaceField(QJsonObject &json, const FieldChange &change)
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

} // namespace vitrine
