// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/logstore.h"

#include "domain/recordjson.h"
#include "storage/jsonvalue.h"
#include "storage/rowvalues.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

Tombstone tombstoneFrom(const Row &r)
{
    return {RecordId::fromString(r.text(0)), enumFromName<RecordType>(r.text(1)).value_or(RecordType::Item),
            r.text(2), r.text(3), timeOf(r.text(4)), r.text(5), r.text(6)};
}

const QString &custodyColumns()
{
    static const QString columns = u"SELECT id, happened, who, type, record_uid, sha256, success, note, previous_hash, hash FROM custody_event "_s;
    return columns;
}

CustodyEvent custodyFrom(const Row &r)
{
    return {r.integer(0), timeOf(r.text(1)), r.text(2), enumFromName<CustodyType>(r.text(3)).value_or(CustodyType::Ingestion),
            RecordId::fromString(r.text(4)), r.text(5), r.isTrue(6), r.text(7), r.text(8), r.text(9)};
}

} // namespace

Result<qint64> nextDeed(Database &database)
{
    return database.scalar(u"SELECT coalesce(max(deed), 0) + 1 FROM change_log WHERE id = (SELECT max(id) FROM change_log)"_s);
}

Result<void> appendChange(Database &database, const Change &change)
{
    return database.run(u"INSERT INTO change_log (deed, changed, who, record_type, record_uid, field, language, before, after)"
                        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                        {change.group, jsonTime(change.when), change.who, enumName(change.type), change.record.toString(),
                         change.field, change.language, jsonText(change.before), jsonText(change.after)});
}

Result<void> appendAdded(Database &database, const Change &change, QByteArray record)
{
    return database.run(u"INSERT INTO change_log (deed, changed, who, record_type, record_uid, field, language, before, after)"
                        " VALUES (?, ?, ?, ?, ?, '', '', NULL, ?)"_s,
                        {change.group, jsonTime(change.when), change.who, enumName(change.type), change.record.toString(),
                         Utf8{std::move(record)}});
}

Result<std::vector<Change>> readHistory(Database &database, RecordId record)
{
    std::vector<Change> history;
    VITRINE_TRY(database.each(u"SELECT id, deed, changed, who, record_type, field, language, before, after FROM change_log"
                              " WHERE record_uid = ? ORDER BY id"_s,
                              {record.toString()}, [&](const Row &r) {
                                  history.push_back({r.integer(0), r.integer(1), timeOf(r.text(2)), r.text(3),
                                                     enumFromName<RecordType>(r.text(4)).value_or(RecordType::Item), record,
                                                     r.text(5), r.text(6), jsonFromText(r.text(7)), jsonFromText(r.text(8))});
                              }));
    return history;
}

Result<bool> anyTombstone(Database &database)
{
    const auto any = database.scalar(u"SELECT EXISTS (SELECT 1 FROM tombstone)"_s);
    return any ? Result<bool>(*any != 0) : any.unexpected();
}

Result<void> writeTombstone(Database &database, const Tombstone &tombstone)
{
    return database.run(u"INSERT INTO tombstone (uid, type, number, title, deleted, who, why) VALUES (?, ?, ?, ?, ?, ?, ?)"
                        " ON CONFLICT (uid) DO NOTHING"_s,
                        {tombstone.record.toString(), enumName(tombstone.type), tombstone.number, tombstone.title,
                         jsonTime(tombstone.when), tombstone.who, tombstone.why});
}

Result<std::vector<Tombstone>> readTombstones(Database &database)
{
    std::vector<Tombstone> tombstones;
    VITRINE_TRY(database.each(u"SELECT uid, type, number, title, deleted, who, why FROM tombstone"
                              " WHERE uid NOT IN (SELECT uid FROM record) ORDER BY deleted, uid"_s, {},
                              [&](const Row &r) { tombstones.push_back(tombstoneFrom(r)); }));
    return tombstones;
}

Result<Tombstone> tombstoneOfNumber(Database &database, const QString &number)
{
    Tombstone tombstone;
    VITRINE_TRY(database.each(u"SELECT uid, type, number, title, deleted, who, why FROM tombstone WHERE number = ? AND number <> ''"_s,
                              {number}, [&](const Row &r) { tombstone = tombstoneFrom(r); }));
    return tombstone;
}

Result<bool> isNumberOfDeleted(Database &database, const QString &number)
{
    const auto found = database.scalar(u"SELECT EXISTS (SELECT 1 FROM tombstone WHERE number = ? AND number <> ''"
                                       " AND NOT EXISTS (SELECT 1 FROM record WHERE record.uid = tombstone.uid))"_s, {number});
    return found ? Result<bool>(*found != 0) : found.unexpected();
}

QString custodyHash(const CustodyEvent &event)
{
    const QStringList lines{event.previousHash, jsonTime(event.when), event.who, enumName(event.type),
                            event.record.toString(), event.sha256, event.success ? u"1"_s : u"0"_s, event.note};
    return QString::fromLatin1(
        QCryptographicHash::hash(lines.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<CustodyEvent> appendCustody(Database &database, CustodyEvent event)
{
    event.previousHash.clear();
    VITRINE_TRY(database.each(u"SELECT hash FROM custody_event ORDER BY id DESC LIMIT 1"_s, {},
                              [&](const Row &r) { event.previousHash = r.text(0); }));
    event.hash = custodyHash(event);
    VITRINE_TRY(database.run(u"INSERT INTO custody_event (happened, who, type, record_uid, sha256, success, note, previous_hash,"
                             " hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                             {jsonTime(event.when), event.who, enumName(event.type), event.record.toString(), event.sha256,
                              event.success ? 1 : 0, event.note, event.previousHash, event.hash}));
    event.sequence = database.lastInsertId();
    return event;
}

Result<std::optional<CustodyEvent>> lastFixityCheck(Database &database, RecordId medium)
{
    std::optional<CustodyEvent> last;
    VITRINE_TRY(database.each(u"SELECT id, happened, who, sha256, success, note FROM custody_event"
                              " WHERE record_uid = ? AND type = 'fixity check' ORDER BY id DESC LIMIT 1"_s,
                              {medium.toString()}, [&](const Row &r) {
                                  last = CustodyEvent{r.integer(0), timeOf(r.text(1)), r.text(2), CustodyType::FixityCheck, medium,
                                                      r.text(3),    r.isTrue(4),       r.text(5), {},                      {}};
                              }));
    return last;
}

Result<FixityCount> countFixity(Database &database, const QDateTime &since)
{
    FixityCount count;
    // Of the rows of a group SQLite gives those of the one that has the largest id.
    VITRINE_TRY(database.each(u"SELECT count(*), sum(last.success = 1), sum(last.success = 0) FROM medium JOIN record ON record.id = medium.id"
                              " LEFT JOIN (SELECT record_uid, success, max(id) FROM custody_event WHERE type = 'fixity check' AND happened >= ?"
                              " GROUP BY record_uid) AS last ON last.record_uid = record.uid"_s,
                              {jsonTime(since)}, [&](const Row &r) { count = {int(r.integer(0)), int(r.integer(1)), int(r.integer(2))}; }));
    return count;
}

Result<std::vector<CustodyEvent>> readCustody(Database &database, RecordId record)
{
    std::vector<CustodyEvent> events;
    const auto take = [&](const Row &r) { events.push_back(custodyFrom(r)); };
    if (record.isNull())
        VITRINE_TRY(database.each(custodyColumns() + u"ORDER BY id"_s, {}, take));
    else
        VITRINE_TRY(database.each(custodyColumns() + u"WHERE record_uid = ? ORDER BY id"_s, {record.toString()}, take));
    return events;
}

Result<std::vector<CustodyEvent>> readCustodyOf(Database &database, CustodyType type)
{
    std::vector<CustodyEvent> events;
    VITRINE_TRY(database.each(custodyColumns() + u"WHERE type = ? ORDER BY id"_s, {enumName(type)},
                              [&](const Row &r) { events.push_back(custodyFrom(r)); }));
    return events;
}

} // namespace vitrine
