// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workliststore.h"

#include "storage/rowvalues.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

void take(const Row &r, std::vector<ChangedRecord> &records)
{
    const auto type = enumFromName<RecordType>(r.text(0));
    if (type)
        records.push_back({*type, RecordId::fromString(r.text(1)), r.number(2), r.text(3), timeOf(r.text(4)), timeOf(r.text(5))});
}

} // namespace

Result<std::vector<DueItem>> readDueItems(Database &database, const QString &since, const QString &until)
{
    std::vector<DueItem> items;
    VITRINE_TRY(database.each(u"SELECT 0, record.uid, item.number, item.rights_until AS day, item.number_key FROM item JOIN record ON record.id = item.id"
                              " WHERE item.rights_until <> '' AND item.rights_until <= ?2"
                              " UNION ALL SELECT 1, record.uid, item.number, item.embargo_until, item.number_key FROM item JOIN record ON record.id = item.id"
                              " WHERE item.embargo_until <> '' AND item.embargo_until > ?1 AND item.embargo_until <= ?2 ORDER BY 4, 5"_s,
                              {since, until}, [&items](const Row &r) {
                                  items.push_back({static_cast<DueItem::What>(r.number(0)), ItemId::fromString(r.text(1)), r.text(2), r.text(3)});
                              }));
    return items;
}

Result<std::vector<ChangedRecord>> readChangedSincePublication(Database &database, int most)
{
    std::vector<ChangedRecord> records;
    // A status row that follows the publication is no change of the record, and a note is none of its words.
    VITRINE_TRY(database.each(
        u"WITH published AS (SELECT record_uid, max(id) AS at FROM change_log WHERE (field = 'status' AND after = '\"published\"')"
        " OR (field = '' AND after IS NOT NULL AND json_extract(after, '$.status') = 'published') GROUP BY record_uid)"
        " SELECT record.type, record.uid, count(*), last.who, last.changed, shown.changed FROM published"
        " JOIN record ON record.uid = published.record_uid JOIN change_log AS shown ON shown.id = published.at"
        " JOIN change_log AS later ON later.record_uid = published.record_uid AND later.deed > shown.deed AND later.field <> 'status'"
        " AND later.field NOT LIKE 'note/%'"
        " JOIN change_log AS last ON last.id = (SELECT max(id) FROM change_log AS l WHERE l.record_uid = published.record_uid"
        " AND l.field <> 'status' AND l.field NOT LIKE 'note/%')"
        " GROUP BY record.uid ORDER BY last.id DESC LIMIT ?"_s,
        {most}, [&records](const Row &r) { take(r, records); }));
    return records;
}

Result<std::vector<ChangedRecord>> readChangedSince(Database &database, const QString &moment, int most)
{
    std::vector<ChangedRecord> records;
    VITRINE_TRY(database.each(
        u"SELECT record.type, record.uid, count(*), last.who, last.changed, NULL FROM change_log AS c JOIN record ON record.uid = c.record_uid"
        " JOIN change_log AS last ON last.id = (SELECT max(id) FROM change_log AS l WHERE l.record_uid = c.record_uid)"
        " WHERE c.changed >= ? GROUP BY record.uid ORDER BY last.id DESC LIMIT ?"_s,
        {moment, most}, [&records](const Row &r) { take(r, records); }));
    return records;
}

} // namespace vitrine
