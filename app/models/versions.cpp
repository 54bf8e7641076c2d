// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/versions.h"

#include "models/recordvalues.h"

namespace vitrine {

namespace {

void put(QJsonObject &values, const QString &key, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        values.remove(key);
    else
        values.insert(key, value);
}

void putBack(QJsonObject &values, const Change &change)
{
    if (change.field.isEmpty()) {
        values = change.before.toObject();
    } else if (change.language.isEmpty()) {
        put(values, change.field, change.before);
    } else {
        QJsonObject texts = values.value(change.field).toObject();
        put(texts, change.language, change.before);
        put(values, change.field, texts.isEmpty() ? QJsonValue() : QJsonValue(texts));
    }
}

} // namespace

QJsonObject versionAfter(const QJsonObject &now, const std::vector<Change> &newestFirst, size_t at)
{
    QJsonObject values = now;
    for (size_t i = 0; i < std::min(at, newestFirst.size()); ++i)
        putBack(values, newestFirst[i]);
    return values;
}

std::vector<VersionDifference> differences(RecordType type, const QJsonObject &older, const QJsonObject &newer)
{
    std::vector<VersionDifference> found;
    for (const FieldShape &shape : fieldShapes(type)) {
        for (const FieldChange &change : fieldChanges(shape.key, shape.kind == FieldKind::Text, older.value(shape.key), newer.value(shape.key)))
            found.push_back({&shape, change.language, change.before, change.after});
    }
    return found;
}

} // namespace vitrine
