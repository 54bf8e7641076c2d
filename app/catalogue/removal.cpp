// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueimpl.h"

#include "catalogue/cataloguewords.h"
#include "catalogue/links.h"
#include "domain/anyrecord.h"
#include "domain/names.h"
#include "storage/logstore.h"
#include "storage/stores.h"

#include <QSet>

using namespace Qt::StringLiterals;

// Taking records out: the tombstone, the history, and what stands in the way.
namespace vitrine {

namespace {

QString wordsFor(Dependent who)
{
    switch (who) {
    case Dependent::Citation: return CatalogueWords::tr("citations: %1");
    case Dependent::NarrowerTerm: return CatalogueWords::tr("narrower terms: %1");
    case Dependent::Place: return CatalogueWords::tr("places: %1");
    case Dependent::Exhibition: return CatalogueWords::tr("exhibitions: %1");
    case Dependent::Event: return CatalogueWords::tr("events: %1");
    case Dependent::Participation: return CatalogueWords::tr("participations: %1");
    case Dependent::Programme: return CatalogueWords::tr("programmes: %1");
    case Dependent::Statement: return CatalogueWords::tr("statements: %1");
    case Dependent::Quantity: return CatalogueWords::tr("quantities: %1");
    case Dependent::Declaration: return CatalogueWords::tr("declarations: %1");
    case Dependent::Signature: return CatalogueWords::tr("signatures: %1");
    case Dependent::Item: return CatalogueWords::tr("items: %1");
    case Dependent::RelatedItem: return CatalogueWords::tr("related items: %1");
    case Dependent::Section: return CatalogueWords::tr("sections: %1");
    case Dependent::Medium: return CatalogueWords::tr("media: %1");
    }
    Q_UNREACHABLE();
}

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

Result<QStringList> neededBy(Database &database, qint64 row)
{
    const auto dependents = dependentsOf(database, row);
    if (!dependents)
        return dependents.unexpected();
    QStringList words;
    for (const auto &[who, count] : *dependents)
        words.append(wordsFor(who).arg(count));
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

Result<void> Catalogue::Private::erase(RecordId id, RecordType type, qint64 row, const QString &why, Original original)
{
    const auto last = snapshot(tables(), row, id, type);
    if (!last)
        return last.unexpected();
    VITRINE_TRY(isAllowed(enumFromName<Status>(last->json.value("status"_L1).toString()).value_or(Status::Draft), Status::Draft));
    VITRINE_TRY(log(type, id, {{}, {}, last->json, {}}));
    hasTombstones = true;
    VITRINE_TRY(writeTombstone(db(), {id, type, last->number, last->title, when, actor.name, why}));
    if (type == RecordType::Item) {
        leaveForTheEnd(row);
        VITRINE_TRY(connection->search.remove(row));
    } else {
        VITRINE_TRY(connection->search.markDependents(type, row));
    }
    if (type == RecordType::Medium) {
        const QString sha256 = last->json.value("sha256"_L1).toString();
        VITRINE_TRY(custody(CustodyType::Deletion, id, sha256, true, why));
        const auto others = originalIsAnothers(db(), sha256, row);
        if (!others)
            return others.unexpected();
        if (!*others && original == Original::Gone)
            orphans.append(connection->originalPath(sha256));
        else if (!*others)
            retired.append(sha256);
    }
    VITRINE_TRY(clearRecord(tables(), type, row));
    VITRINE_TRY(deleteRecordRow(db(), row));
    connection->ids.drop(id.uuid());
    changed.append(id);
    return {};
}

Result<void> Catalogue::Private::eraseUnneeded(RecordId id, const QString &why)
{
    const auto located = locate(db(), id);
    if (!located)
        return located.unexpected();
    if (located->row == 0)
        return fail(ErrorKind::Missing, CatalogueWords::tr("This entry is not in the catalogue any more; nothing was changed."), id.toString());
    const auto needed = neededBy(db(), located->row);
    if (!needed)
        return needed.unexpected();
    if (!needed->isEmpty())
        return fail(ErrorKind::Refused, CatalogueWords::tr("Other records need this one (%1); nothing was changed. Take it out there first.").arg(needed->join(u", "_s)));
    return erase(id, located->type, located->row, why, Original::LaidAside);
}

Result<void> Catalogue::remove(RecordId id, const QString &why)
{
    return d->perform([&] { return d->eraseUnneeded(id, why); });
}

Result<void> Catalogue::removeWithLinks(RecordId id, const QString &why)
{
    return d->perform([&]() -> Result<void> {
        const auto located = locate(d->db(), id);
        if (!located)
            return located.unexpected();
        const auto dependents = dependentRecords(d->db(), located->row);
        if (!dependents)
            return dependents.unexpected();
        for (const Located &dependent : *dependents) {
            if (dependent.type == RecordType::Medium) {
                VITRINE_TRY(d->eraseUnneeded(dependent.id, why));
                continue;
            }
            VITRINE_TRY(withRecordType(dependent.type, [&]<class R>() -> Result<void> {
                auto record = readRecord<R>(d->tables(), dependent.row, dependent.id.uuid());
                if (!record)
                    return record.unexpected();
                dropLinks(*record, id.uuid());
                return update(*record);
            }));
        }
        return d->eraseUnneeded(id, why);
    });
}

Result<int> Catalogue::removeDemonstrations()
{
    int gone = 0;
    const auto done = d->perform([&]() -> Result<void> {
        const auto doomed = demonstrations(d->db());
        if (!doomed)
            return doomed.unexpected();
        QSet<QUuid> uids;
        for (const Located &record : *doomed)
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
        for (const Located &record : *doomed)
            VITRINE_TRY(d->erase(record.id, record.type, record.row, CatalogueWords::tr("The demonstrations were removed."), Private::Original::Gone));
        gone = static_cast<int>(doomed->size());
        return {};
    });
    if (!done)
        return done.unexpected();
    return gone;
}

} // namespace vitrine
