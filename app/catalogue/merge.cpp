// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/merge.h"

#include "catalogue/cataloguewords.h"
#include "catalogue/movelinks.h"
#include "domain/anyrecord.h"
#include "storage/recordtable.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// The extra field of a survivor that keeps the uid of a record merged into it: it is exported, and undone with the deed.
constexpr QLatin1StringView mergedFrom{"mergedFrom"};

Unexpected refused(const QString &sentence) { return fail(ErrorKind::Refused, sentence); }

Result<void> mayMerge(const Reader &reader, const Merge &merge)
{
    if (!canMerge(merge.type))
        return refused(CatalogueWords::tr("Only people and organisations, terms and places are merged; nothing was changed."));
    if (merge.survivor == merge.gone)
        return refused(CatalogueWords::tr("A record cannot be merged with itself; nothing was changed."));
    return withRecordType(merge.type, [&]<class R>() -> Result<void> {
        const auto survivor = find<R>(reader, Id<R>(merge.survivor.uuid()));
        const auto gone = find<R>(reader, Id<R>(merge.gone.uuid()));
        for (const auto *one : {&survivor, &gone})
            VITRINE_TRY(*one);
        if constexpr (std::is_same_v<R, Term>) {
            if (survivor->vocabulary != gone->vocabulary)
                return refused(CatalogueWords::tr("These terms are of different vocabularies; nothing was changed. Give them the same one first."));
        }
        return {};
    });
}

/// Asked on a connection of its own, before the deed begins: nobody else writes.
Result<std::vector<Located>> referringTo(const Catalogue &catalogue, RecordId record)
{
    const auto database = Database::open(catalogue.path() + u"/catalogue.sqlite"_s, Database::Mode::ReadOnly);
    if (!database)
        return database.unexpected();
    const auto located = locate(**database, record);
    return located ? dependentRecords(**database, located->row) : located.unexpected();
}

Result<void> moveTo(Catalogue &catalogue, const Reader &reader, const Located &record, const Merge &merge)
{
    return withRecordType(record.type, [&]<class R>() -> Result<void> {
        auto found = find<R>(reader, Id<R>(record.id.uuid()));
        if (!found)
            return found.unexpected();
        moveLinks(*found, merge.gone.uuid(), merge.survivor.uuid());
        return catalogue.update(*found);
    });
}

/// The survivor with its new values, and with the identities of the other and of those that were merged into that.
template<RecordLike R>
Result<void> takeOver(Catalogue &catalogue, const Reader &reader, const Merge &merge)
{
    VITRINE_TRY(catalogue.change(merge.type, merge.survivor, merge.fields));
    auto survivor = find<R>(reader, Id<R>(merge.survivor.uuid()));
    const auto gone = find<R>(reader, Id<R>(merge.gone.uuid()));
    for (const auto *one : {&std::as_const(survivor), &gone})
        VITRINE_TRY(*one);
    std::vector<ExtraField> identities{{mergedFrom, {}, merge.gone.toString()}};
    for (const ExtraField &field : gone->extra) {
        if (field.name == mergedFrom)
            identities.push_back(field);
    }
    for (const ExtraField &field : identities)
        survivor->extra.push_back(field);
    keepOnce(survivor->extra);
    return catalogue.update(*survivor);
}

template<RecordLike R>
RecordId holderOf(const Reader &reader, const QString &uid)
{
    for (const RecordId &id : reader.ids(Fields<R>::type).value_or({})) {
        const auto record = find<R>(reader, Id<R>(id.uuid()));
        const bool isHeld = record && std::any_of(record->extra.begin(), record->extra.end(), [&uid](const ExtraField &field) {
            return field.name == mergedFrom && field.value == uid;
        });
        if (isHeld)
            return id;
    }
    return {};
}

} // namespace

bool canMerge(RecordType type) { return type == RecordType::Agent || type == RecordType::Term || type == RecordType::Place; }

Result<int> mergeRecords(Catalogue &catalogue, const Merge &merge, const Job &job)
{
    const auto reader = catalogue.reader(Audience::desk(Access::Sealed));
    VITRINE_TRY(mayMerge(*reader, merge));
    const auto referring = referringTo(catalogue, merge.gone);
    if (!referring)
        return referring.unexpected();
    const auto done = catalogue.bulk([&]() -> Result<void> {
        VITRINE_TRY(withRecordType(merge.type, [&]<class R>() { return takeOver<R>(catalogue, *reader, merge); }));
        qint64 moved = 0;
        for (const Located &record : *referring) {
            if (job.stopped())
                return fail(ErrorKind::Cancelled, CatalogueWords::tr("Stopped; nothing was changed."));
            job.report(++moved, qint64(referring->size()));
            if (record.id != merge.gone)
                VITRINE_TRY(moveTo(catalogue, *reader, record, merge));
        }
        return catalogue.remove(merge.gone, CatalogueWords::tr("Merged into another record."));
    });
    return done ? Result<int>(int(referring->size())) : done.unexpected();
}

std::optional<Survivor> survivorOf(const Reader &reader, RecordId record)
{
    const QString uid = record.toString();
    if (const RecordId agent = holderOf<Agent>(reader, uid); !agent.isNull())
        return Survivor{RecordType::Agent, agent};
    if (const RecordId term = holderOf<Term>(reader, uid); !term.isNull())
        return Survivor{RecordType::Term, term};
    const RecordId place = holderOf<Place>(reader, uid);
    return place.isNull() ? std::nullopt : std::optional(Survivor{RecordType::Place, place});
}

} // namespace vitrine
