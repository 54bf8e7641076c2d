// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/note.h"
#include "storage/logstore.h"
#include "storage/sqlreader.h"
#include "storage/storagewords.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

// The history as far as an audience may know it.
namespace vitrine {

namespace {

template<RecordLike R>
std::map<QString, Access> levels()
{
    std::map<QString, Access> found;
    forEachField<R>([&](const auto &field) { found[QString(QLatin1StringView(field.key))] = field.access; });
    return found;
}

std::map<QString, Access> levelsOf(RecordType type)
{
    switch (type) {
    case RecordType::Item: return levels<Item>();
    case RecordType::Medium: return levels<Medium>();
    case RecordType::Declaration: return levels<Declaration>();
    case RecordType::Place: return levels<Place>();
    case RecordType::SavedList: return levels<SavedList>();
    default: return {}; // every field is public unless the record says otherwise
    }
}

/// The row without what lies beyond `upTo`; nothing when it speaks of such a field alone.
std::optional<Change> limited(Change change, const std::map<QString, Access> &levels, Access upTo)
{
    const auto isHidden = [&](const QString &key) {
        if (!noteOfField(key).isNull())
            return upTo < Access::Internal; // between colleagues
        const auto level = levels.find(key);
        return level != levels.end() && level->second > upTo;
    };
    if (isHidden(change.field))
        return std::nullopt;
    for (QJsonValue *side : {&change.before, &change.after}) {
        if (!change.field.isEmpty() || !side->isObject())
            continue;
        QJsonObject whole = side->toObject();
        for (const QString &key : whole.keys()) {
            if (isHidden(key))
                whole.remove(key);
        }
        *side = whole;
    }
    return change;
}

} // namespace

Result<std::vector<Change>> SqlReader::limitedHistory(RecordId record) const
{
    auto changes = readHistory(*m_connection->database, record);
    if (!changes || changes->empty() || m_audience.upTo == Access::Sealed)
        return changes;
    const auto row = m_connection->ids.find(record.uuid());
    if (!row)
        return row.unexpected();
    const bool isGone = *row == 0;
    if (isGone ? m_audience.upTo < Access::Restricted : !m_eyes.admits(record.uuid()))
        return fail(ErrorKind::Missing, StorageWords::tr("This entry is not in the catalogue."));
    std::map<QString, Access> levels = levelsOf(changes->front().type);
    VITRINE_TRY(m_connection->database->each(u"SELECT field, access FROM field_access WHERE record = ?"_s, {*row}, [&](const Row &r) {
        levels[r.text(0)] = static_cast<Access>(r.number(1));
    }));
    std::vector<Change> known;
    for (const Change &change : *changes) {
        if (auto seen = limited(change, levels, m_audience.upTo))
            known.push_back(std::move(*seen));
    }
    return known;
}

} // namespace vitrine
