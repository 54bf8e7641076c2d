// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordvalues.h"

#include "domain/anyrecord.h"

#include <set>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {
QJsonValue orNull(const QJsonValue &value) { return value.isUndefined() ? QJsonValue() : value; }
} // namespace

Result<QJsonObject> recordValues(const Reader &reader, RecordType type, RecordId id)
{
    return withRecordType(type, [&]<class R>() -> Result<QJsonObject> {
        const auto record = find<R>(reader, Id<R>(id.uuid()));
        return record ? Result<QJsonObject>(recordToJson(*record)) : record.unexpected();
    });
}

Faults faultsOf(RecordType type, const QJsonObject &values)
{
    return withRecordType(type, [&]<class R>() -> Faults {
        const auto record = recordFromJson<R>(values);
        if (record)
            return faultsOf(*record);
        const QString detail = record.error().message;
        return {{Fault::Severity::Error, detail.section(u'.', 0, 0).section(u'[', 0, 0).section(u':', 0, 0), detail}};
    });
}

std::vector<FieldChange> fieldChanges(const QString &field, bool byLanguage, const QJsonValue &before, const QJsonValue &after)
{
    if (orNull(before) == orNull(after))
        return {};
    if (!byLanguage)
        return {{field, {}, orNull(before), orNull(after)}};
    std::set<QString> languages;
    for (const QJsonValue &side : {before, after}) {
        for (const QString &language : side.toObject().keys())
            languages.insert(language);
    }
    std::vector<FieldChange> changes;
    for (const QString &language : languages) {
        const QJsonValue was = orNull(before.toObject().value(language));
        const QJsonValue is = orNull(after.toObject().value(language));
        if (was != is)
            changes.push_back({field, language, was, is});
    }
    return changes;
}

QString nextNumber(const Reader &reader, const QString &pattern, int year)
{
    QString shape = pattern.contains(u'#') ? pattern : u"YYYY.###"_s;
    shape.replace(u"YYYY"_s, QString::number(year));
    const qsizetype at = shape.indexOf(u'#');
    qsizetype width = 0;
    while (at + width < shape.size() && shape.at(at + width) == u'#')
        ++width;
    std::set<QString> old; // of deleted entries: never given again
    for (const Tombstone &tombstone : reader.tombstones().value_or({}))
        old.insert(tombstone.number);
    const auto numbered = [&](int running) {
        QString number = shape;
        return number.replace(at, width, QString::number(running).rightJustified(int(width), u'0'));
    };
    const auto isTaken = [&](int running) {
        const QString number = numbered(running);
        return old.contains(number) || reader.itemByNumber(number).has_value();
    };
    // Numbers are given in a row: look in growing steps, then between the last two.
    int free = 1;
    while (isTaken(free))
        free *= 2;
    int taken = free / 2;
    while (free - taken > 1) {
        const int middle = taken + (free - taken) / 2;
        (isTaken(middle) ? taken : free) = middle;
    }
    return numbered(free);
}

} // namespace vitrine
