// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordtable.h"

#include "storage/rowvalues.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// The table through which records of one kind need another: the column that names who needs it, and where; each
/// mark takes the row.
struct Need {
    Dependent who;
    const char *owner;
    const char *where;
};

constexpr Need needs[] = {
    {Dependent::Citation, "record", "citation WHERE source = ? AND record <> ?"},
    {Dependent::NarrowerTerm, "id", "term WHERE broader = ?"},
    {Dependent::Place, "id", "place WHERE kind = ? OR parent = ?"},
    {Dependent::Exhibition, "id", "exhibition WHERE place = ?"},
    {Dependent::Exhibition, "exhibition", "exhibition_section WHERE section = ?"},
    {Dependent::Exhibition, "exhibition", "exhibition_event WHERE event = ?"},
    {Dependent::Event, "id", "event WHERE event_type = ? OR place = ?"},
    {Dependent::Participation, "record", "participation WHERE agent = ?"},
    {Dependent::Programme, "event", "programme_agent WHERE agent = ?"},
    {Dependent::Statement, "id", "statement WHERE claimant = ? OR event = ?"},
    {Dependent::Quantity, "id", "quantity WHERE claimant = ? OR statement = ?"},
    {Dependent::Declaration, "id", "declaration WHERE issuer = ? OR signatory_count = ?"},
    {Dependent::Signature, "declaration", "signatory WHERE agent = ?"},
    {Dependent::Item, "id", "item WHERE (parent = ? OR place = ? OR holder = ?) AND id <> ?"},
    {Dependent::Item, "item", "item_term WHERE term = ?"},
    {Dependent::Item, "item", "item_maker WHERE agent = ?"},
    {Dependent::Item, "item", "item_depicted WHERE agent = ?"},
    {Dependent::Item, "item", "provenance_step WHERE agent = ?"},
    {Dependent::RelatedItem, "item", "relation WHERE other = ? AND item <> ?"},
    {Dependent::Section, "section", "hang WHERE item = ?"},
    {Dependent::Medium, "id", "medium WHERE item = ?"},
};


} // namespace

Result<Located> locate(Database &database, RecordId id)
{
    Located located{id, 0, RecordType::Item};
    VITRINE_TRY(database.each(u"SELECT id, type FROM record WHERE uid = ?"_s, {id.toString()}, [&](const Row &r) {
        located = {id, r.integer(0), typeOf(r.text(1))};
    }));
    return located;
}

Result<std::vector<Located>> demonstrations(Database &database)
{
    std::vector<Located> found;
    VITRINE_TRY(database.each(u"SELECT record.uid, record.id, record.type FROM record WHERE demonstration = 1"
                              " OR id IN (SELECT medium.id FROM medium JOIN record AS owner ON owner.id = medium.item"
                              " WHERE owner.demonstration = 1) ORDER BY record.type <> 'medium', record.type <> 'item', record.id"_s,
                              {}, [&](const Row &r) {
                                  found.push_back({RecordId::fromString(r.text(0)), r.integer(1), typeOf(r.text(2))});
                              }));
    return found;
}

Result<std::map<Dependent, qint64>> dependentsOf(Database &database, qint64 row)
{
    std::map<Dependent, qint64> counts;
    for (const Need &need : needs) {
        const QString sql = u"SELECT count(*) FROM "_s + QLatin1StringView(need.where);
        VITRINE_TRY(database.each(sql, QVariantList(sql.count(u'?'), row), [&](const Row &r) {
            if (r.integer(0) > 0)
                counts[need.who] += r.integer(0);
        }));
    }
    return counts;
}

Result<std::vector<Located>> dependentRecords(Database &database, qint64 row)
{
    std::map<qint64, Located> found;
    for (const Need &need : needs) {
        const QString sql = u"SELECT record.uid, record.id, record.type FROM record WHERE record.id IN (SELECT "_s
            + QLatin1StringView(need.owner) + u" FROM "_s + QLatin1StringView(need.where) + u')';
        VITRINE_TRY(database.each(sql, QVariantList(sql.count(u'?'), row), [&](const Row &r) {
            found[r.integer(1)] = {RecordId::fromString(r.text(0)), r.integer(1), typeOf(r.text(2))};
        }));
    }
    std::vector<Located> records;
    for (const auto &[id, record] : found)
        records.push_back(record);
    return records;
}

Result<bool> numberIsAnothers(Database &database, const QString &number, ItemId item)
{
    const auto others = database.scalar(u"SELECT count(*) FROM item JOIN record ON record.id = item.id"
                                        " WHERE item.number = ? AND record.uid <> ?"_s,
                                        {number, item.toString()});
    return others ? Result<bool>(*others != 0) : others.unexpected();
}

Result<bool> numberIsTaken(Database &database, const QString &number)
{
    const auto items = database.scalar(u"SELECT id FROM item WHERE number = ?"_s, {number});
    return items ? Result<bool>(*items != 0) : items.unexpected();
}

Result<bool> originalIsAnothers(Database &database, const QString &sha256, qint64 mediumRow)
{
    const auto others = database.scalar(u"SELECT count(*) FROM medium WHERE sha256 = ? AND id <> ?"_s, {sha256, mediumRow});
    return others ? Result<bool>(*others != 0) : others.unexpected();
}

Result<void> deleteRecordRow(Database &database, qint64 row)
{
    return database.run(u"DELETE FROM record WHERE id = ?"_s, {row});
}

Result<QString> readSetting(Database &database, const QString &key)
{
    QString value;
    VITRINE_TRY(database.each(u"SELECT value FROM setting WHERE key = ?"_s, {key}, [&value](const Row &r) { value = r.text(0); }));
    return value;
}

Result<void> writeSetting(Database &database, const QString &key, const QString &value)
{
    if (value.isEmpty())
        return database.run(u"DELETE FROM setting WHERE key = ?"_s, {key});
    return database.run(u"INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                        {key, value});
}

Result<QStringList> integrityFaults(Database &database)
{
    QStringList faults;
    VITRINE_TRY(database.each(u"PRAGMA integrity_check"_s, {}, [&](const Row &r) {
        if (r.text(0) != "ok"_L1)
            faults.append(r.text(0));
    }));
    return faults;
}

Result<QStringList> brokenReferences(Database &database)
{
    QStringList tables;
    VITRINE_TRY(database.each(u"PRAGMA foreign_key_check"_s, {}, [&](const Row &r) { tables.append(r.text(0)); }));
    return tables;
}

Result<qint64> indexMisfits(Database &database)
{
    return database.scalar(u"SELECT (SELECT count(*) FROM item WHERE id NOT IN (SELECT rowid FROM search))"
                           " + (SELECT count(*) FROM search WHERE rowid NOT IN (SELECT id FROM item))"_s);
}

Result<std::vector<DescribedOriginal>> describedOriginals(Database &database)
{
    std::vector<DescribedOriginal> originals;
    VITRINE_TRY(database.each(u"SELECT record.uid, item.number, medium.sha256, medium.bytes, medium.original_name FROM medium"
                              " JOIN record ON record.id = medium.id JOIN item ON item.id = medium.item ORDER BY item.number_key, medium.position"_s,
                              {}, [&](const Row &r) {
                                  originals.push_back({RecordId::fromString(r.text(0)), r.text(1), r.text(2), r.integer(3), r.text(4)});
                              }));
    return originals;
}

} // namespace vitrine
