// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueimpl.h"

#include "catalogue/cataloguewords.h"
#include "domain/names.h"
#include "storage/logstore.h"
#include "storage/stores.h"

#include <QSet>

using namespace Qt::StringLiterals;

// Taking records out: the tombstone, the history, and what stands in the way.
namespace vitrine {

namespace {

/// Columns through which one record needs another, with the words for it.
struct Need {
    const char *sql;
    const char *words;
};

const Need needs[] = {
    {"SELECT count(*) FROM citation WHERE source = ? AND record <> ?", QT_TRANSLATE_NOOP("vitrine::CatalogueWords", "citations: %1")},
    {"SELECT count(*) FROM term WHERE broader = ?", QT_TRANSLATE_NOOP("vitrine::CatalogueWords", "narrower terms: %1")},
    {"SELECT count(*) FROM place WHERE kind = ? OR parent = ?", QT_TRANSLATE_NOOP("vitrine::CatalogueWords", "places: %1")},
    {"SELECT count(*) FROM exhibition WHERE place = ?", QT_TRANSLATE_NOOP("vitrine::CatalogueWords", "exhibitions: %1")},
    {"SELECT count(*) FROM exhibition_section WHERE section = ?", QT_TRANSLATE_NOOP("vitrine::CatalogueWords", "exhibitions: %1")},
    {"SELECT count(*) FROM exhibition_event WHERE event = ?", QT_TRANSLATE_NOOP("vitrine::CatalogueWords", "exhibitions: %1")},
    {"SELECT count(*) FROM event WHERE event_type = ? OR place = ?", QT_TRANSLATE_NOOP("vitrine::CatalogueWords", "events: %1")},
    {"SELECT count(*) FROM participation WHERE agent = ?", QT_TRANSLATE_NOOP("vitrine::CatalogueWords", "participations: %1")},
    {"SELECT count(*) FROM programme_agent WHERE agent = ?", QT_TRANSLATE_NOOP("vitrine::CatalogueWords", "programmes: %1")},
    {"SELECT count(*) FROM statement WHERE claimant = ? OR event = ?", QT_TRANSLATE_NOOP("vitrine::CatalogueWords", "statements: %1")},
    {"SELECT count(*) FROM quantity WHERE claimant = ? OR statement = ?", QT_TRANSLATE_NOOP("vitrine::CatalogueWords", "quantities: %1")},
    {"SELECT count(*) FROM declaration WHERE issuer = ? OR signatory_count = ?", QT_TRANSLATE_NOOP("vitrine::CatalogueWords", "declarations: %1")},
    {"SELECT count(*) FROM signatory WHERE agent = ?", QT_TRANSLATE_NOOP("vitrine::CatalogueWords", "signatures: %1")},
    {"SELECT count(*) FROM item WHERE (parent = ? OR place = ? OR holder = ?) AND id <> ?", QT_TRANSLATE_NOOP("vitrine::CatalogueWords", "items: %1")},
    {"SELECT count(*) FROM item_term WHERE term = ?", QT_TRANSLATE_NOOP("vitrine::CatalogueWords", "items: %1")},
    {"SELECT count(*) FROM item_maker WHERE agent = ?", QT_TRANSLATE_NOOP("vitrine::CatalogueWords", "items: %1")},
    {"SELECT count(*) FROM item_depicted WHERE agent = ?", QT_TRANSLATE_NOOP("vitrine::CatalogueWords", "items: %1")},
    {"SELECT count(*) FROM provenance_step WHERE agent = ?", QT_TRANSLATE_NOOP("vitrine::CatalogueWords", "items: %1")},
    {"SELECT count(*) FROM relation WHERE other = ? AND item <> ?", QT_TRANSLATE_NOOP("vitrine::CatalogueWords", "related items: %1")},
    {"SELECT count(*) FROM hang WHERE item = ?", QT_TRANSLATE_NOOP("vitrine::CatalogueWords", "sections: %1")},
    {"SELECT count(*) FROM medium WHERE item = ?", QT_TRANSLATE_NOOP("vitrine::CatalogueWords", "media: %1")},
};

template<RecordLike R>
Result<Snapshot> snapshotOf(Tables &tables, qint64 row, RecordId id)
{
    const auto record = readRecord<R>(tables, row, id.uuid());
    if (!record)
        return record.unexpected();
    Snapshot taken{recordToJson(*record), {}, displayTitle(*record, u"en")};
    if constexpr (std::is_same_v<R, Item>)
        taken.number = record->number;
    return taken;
}

} // namespace

Result<Located> locate(Database &database, RecordId id)
{
    Located located;
    VITRINE_TRY(database.each(u"SELECT id, type FROM record WHERE uid = ?"_s, {id.toString()}, [&](const Row &r) {
        located = {r.integer(0), enumFromName<RecordType>(r.text(1)).value_or(RecordType::Item)};
    }));
    return located;
}

Result<QStringList> neededBy(Database &database, qint64 row, RecordType)
{
    QStringList words;
    for (const Need &need : needs) {
        const QString sql = QString::fromLatin1(need.sql);
        qint64 count = 0;
        VITRINE_TRY(database.each(sql, QVariantList(sql.count(u'?'), row), [&](const Row &r) { count = r.integer(0); }));
        if (count > 0)
            words.append(CatalogueWords::tr(need.words).arg(count));
    }
    return words;
}

Result<Snapshot> snapshot(Tables &tables, qint64 row, RecordId id, RecordType type)
{
    switch (type) {
    case RecordType::Exhibition: return snapshotOf<Exhibition>(tables, row, id);
    case RecordType::Section: return snapshotOf<Section>(tables, row, id);
    case RecordType::Item: return snapshotOf<Item>(tables, row, id);
    case RecordType::Medium: return snapshotOf<Medium>(tables, row, id);
    case RecordType::Agent: return snapshotOf<Agent>(tables, row, id);
    case RecordType::Event: return snapshotOf<Event>(tables, row, id);
    case RecordType::Statement: return snapshotOf<Statement>(tables, row, id);
    case RecordType::Quantity: return snapshotOf<Quantity>(tables, row, id);
    case RecordType::Declaration: return snapshotOf<Declaration>(tables, row, id);
    case RecordType::Source: return snapshotOf<Source>(tables, row, id);
    case RecordType::Place: return snapshotOf<Place>(tables, row, id);
    case RecordType::Term: return snapshotOf<Term>(tables, row, id);
    case RecordType::SavedList: return snapshotOf<SavedList>(tables, row, id);
    }
    Q_UNREACHABLE();
}

Result<void> Catalogue::Private::erase(RecordId id, RecordType type, qint64 row, const QString &why)
{
    const auto last = snapshot(tables(), row, id, type);
    if (!last)
        return last.unexpected();
    VITRINE_TRY(log(type, id, {{}, {}, last->json, {}}));
    VITRINE_TRY(writeTombstone(db(), {id, type, last->number, last->title, when, actor.name, why}));
    if (type == RecordType::Item)
        VITRINE_TRY(connection->search.remove(row));
    else
        VITRINE_TRY(connection->search.markDependents(type, row));
    if (type == RecordType::Medium) {
        const QString sha256 = last->json.value("sha256"_L1).toString();
        VITRINE_TRY(custody(CustodyType::Deletion, id, sha256, true, why));
        const auto others = db().scalar(u"SELECT count(*) FROM medium WHERE sha256 = ? AND id <> ?"_s, {sha256, row});
        if (!others)
            return others.unexpected();
        if (*others == 0)
            orphans.append(connection->originalPath(sha256));
    }
    VITRINE_TRY(clearRecord(tables(), type, row));
    VITRINE_TRY(db().run(u"DELETE FROM record WHERE id = ?"_s, {row}));
    connection->ids.drop(id.uuid());
    changed.append(id);
    return {};
}

Result<void> Catalogue::remove(RecordId id, const QString &why)
{
    return d->perform([&]() -> Result<void> {
        const auto located = locate(d->db(), id);
        if (!located)
            return located.unexpected();
        if (located->row == 0)
            return fail(ErrorKind::Missing, CatalogueWords::tr("This entry is not in the catalogue any more; nothing was changed."), id.toString());
        const auto needed = neededBy(d->db(), located->row, located->type);
        if (!needed)
            return needed.unexpected();
        if (!needed->isEmpty())
            return fail(ErrorKind::Refused, CatalogueWords::tr("Other records need this one (%1); nothing was changed. Take it out there first.").arg(needed->join(u", "_s)));
        return d->erase(id, located->type, located->row, why);
    });
}

Result<int> Catalogue::removeDemonstrations()
{
    int gone = 0;
    const auto done = d->perform([&]() -> Result<void> {
        struct Doomed {
            RecordId id;
            RecordType type;
            qint64 row;
        };
        std::vector<Doomed> doomed;
        VITRINE_TRY(d->db().each(u"SELECT record.uid, record.type, record.id FROM record WHERE demonstration = 1"
                                 " OR id IN (SELECT medium.id FROM medium JOIN record AS owner ON owner.id = medium.item"
                                 " WHERE owner.demonstration = 1) ORDER BY record.type <> 'medium', record.type <> 'item', record.id"_s,
                                 {}, [&](const Row &r) {
                                     doomed.push_back({RecordId::fromString(r.text(0)),
                                                       enumFromName<RecordType>(r.text(1)).value_or(RecordType::Item), r.integer(2)});
                                 }));
        QSet<QUuid> uids;
        for (const Doomed &record : doomed)
            uids.insert(record.id.uuid());
        const auto everything = reader(Audience::desk(Access::Sealed));
        const auto sections = everything->ids(RecordType::Section);
        if (!sections)
            return sections.unexpected();
        for (const RecordId &id : *sections) {
            auto section = everything->section(SectionId(id.uuid()));
            if (!section)
                return section.unexpected();
            std::erase_if(section->items, [&](const HangEntry &entry) { return uids.contains(entry.item.uuid()); });
            if (!uids.contains(id.uuid()))
                VITRINE_TRY(update(*section));
        }
        for (const Doomed &record : doomed)
            VITRINE_TRY(d->erase(record.id, record.type, record.row, CatalogueWords::tr("The demonstrations were removed.")));
        gone = static_cast<int>(doomed.size());
        return {};
    });
    if (!done)
        return done.unexpected();
    return gone;
}

} // namespace vitrine
