// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueimpl.h"

#include "catalogue/cataloguewords.h"
#include "domain/names.h"
#include "domain/recordtext.h"
#include "domain/storageplace.h"
#include "domain/storeroom.h"
#include "storage/logstore.h"
#include "storage/stores.h"

using namespace Qt::StringLiterals;

// Adding and changing one record.
namespace vitrine {

namespace {

Unexpected firstFault(const Faults &faults)
{
    QStringList all;
    const Fault *first = nullptr;
    for (const Fault &fault : faults) {
        if (fault.severity != Fault::Severity::Error)
            continue;
        all.append(fault.field + ": "_L1 + fault.sentence);
        if (!first)
            first = &fault;
    }
    return fail(ErrorKind::Invalid, first->sentence, all.join(u'\n'));
}

/// A translation is stale when its source text changed and it did not.
template<RecordLike R>
void markStale(const R &before, R &after)
{
    forEachField<R>([&](const auto &field) {
        using Member = std::remove_cvref_t<decltype(after.*field.member)>;
        if constexpr (std::is_same_v<Member, MultiText>) {
            const MultiText &old = before.*field.member;
            MultiText &now = after.*field.member;
            bool sourceChanged = false;
            for (const TextValue &value : old.values()) {
                const TextValue *current = now.in(value.language);
                if (value.origin == TextOrigin::Original && (!current || current->text != value.text))
                    sourceChanged = true;
            }
            if (!sourceChanged)
                return;
            for (TextValue value : std::vector(now.values())) {
                const TextValue *old_ = old.in(value.language);
                if (value.origin != TextOrigin::Translation || !old_ || *old_ != value)
                    continue;
                value.state = TextState::Stale;
                now.set(value);
            }
        }
    });
}

} // namespace

Result<void> Catalogue::Private::numberIsFree(const Item &item, bool isNew)
{
    VITRINE_TRY(numberIsNoTombstones(item));
    const auto taken = isNew ? numberIsTaken(db(), item.number) : numberIsAnothers(db(), item.number, item.id);
    if (!taken)
        return taken.unexpected();
    if (*taken)
        return fail(ErrorKind::Conflict, CatalogueWords::tr("Another entry has this number; nothing was changed. Choose another number."), item.number);
    return {};
}

Result<void> Catalogue::Private::numberIsNoTombstones(const Item &item)
{
    if (!hasTombstones) {
        const auto any = anyTombstone(db());
        if (!any)
            return any.unexpected();
        hasTombstones = *any;
    }
    if (!*hasTombstones)
        return {};
    const auto tombstone = tombstoneOfNumber(db(), item.number);
    if (!tombstone)
        return tombstone.unexpected();
    if (!tombstone->record.isNull() && tombstone->record != anyId(item.id))
        return fail(ErrorKind::Conflict, CatalogueWords::tr("This number belonged to a deleted entry and is never given again; nothing was changed. Choose another number."), item.number);
    return {};
}

template<RecordLike R>
Result<void> Catalogue::Private::added(qint64 row, R &record, bool wasReferredTo)
{
    changed.append(anyId(record.id));
    SearchIndex &search = connection->search;
    if constexpr (std::is_same_v<R, Item>) {
        if (!isBulk)
            return search.put(row, record, true);
        unindexed.push_back({row, std::move(record), wasReferredTo}); // its media may have come before it
        return {};
    } else if constexpr (std::is_same_v<R, Medium>) {
        const auto owner = connection->ids.find(record.item.uuid());
        const auto waits = std::find_if(unindexed.rbegin(), unindexed.rend(),
                                        [&](const Unindexed &waiting) { return owner && waiting.row == *owner; });
        if (waits == unindexed.rend())
            return search.markDependents(RecordType::Medium, row);
        waits->hasMedia = true;
        return {};
    } else {
        if (isBulk)
            search.learn(record);
        // What nothing referred to before it came is in no item's words.
        return wasReferredTo ? search.markDependents(Fields<R>::type, row) : Result<void>();
    }
}

template<RecordLike R>
Result<void> Catalogue::Private::changedRow(qint64 row, const R &record, const std::vector<FieldChange> &changes)
{
    changed.append(anyId(record.id));
    if constexpr (std::is_same_v<R, Item>) {
        const bool isSearched = std::any_of(changes.begin(), changes.end(), [](const FieldChange &one) { return SearchIndex::holds(one.field); });
        if (!isSearched) // the words are the same
            return step();
        if (leaveForTheEnd(row))
            return {};
        if (!isBulk)
            return connection->search.put(row, record, false);
        unindexed.push_back({row, record, true});
        return {};
    } else {
        VITRINE_TRY(step());
        return connection->search.markDependents(Fields<R>::type, row);
    }
}

template<RecordLike R>
Result<Id<R>> Catalogue::add(R record)
{
    if (record.id.isNull())
        record.id = Id<R>::create();
    const Id<R> id = record.id;
    if (const Faults faults = faultsOf(record); hasError(faults))
        return firstFault(faults);
    const auto done = d->performAdding([&]() -> Result<void> {
        VITRINE_TRY(d->isAllowed(Status::Draft, record.status));
        if (!record.created.isValid())
            record.created = d->when;
        if (!record.updated.isValid())
            record.updated = record.created;
        if constexpr (std::is_same_v<R, Item>)
            VITRINE_TRY(d->numberIsFree(record, true));
        if constexpr (std::is_same_v<R, Medium>)
            VITRINE_TRY(d->isFitForPublication(record));
        if (d->needsSecond && record.status == Status::Published)
            VITRINE_TRY(d->isApproved(Fields<R>::type, anyId(record.id), {{{}, {}, {}, recordToJson(record)}}));
        const bool wasReferredTo = d->connection->ids.isReserved(record.id.uuid());
        const auto row = addRecord(d->tables(), record);
        if (!row)
            return row.unexpected();
        if (*row == 0)
            return fail(ErrorKind::Conflict, CatalogueWords::tr("A record of this identity is in the catalogue already; nothing was changed."), record.id.toString());
        VITRINE_TRY(d->logAdded(Fields<R>::type, anyId(record.id), recordToText(record)));
        return d->added(*row, record, wasReferredTo);
    });
    if (!done)
        return done.unexpected();
    return id;
}

template<RecordLike R>
Result<void> Catalogue::Private::replace(qint64 row, const R &before, R after)
{
    if (const Faults faults = faultsOf(after); hasError(faults))
        return firstFault(faults);
    markStale(before, after);
    std::vector<FieldChange> changes = differences(before, after);
    if (changes.empty())
        return step();
    if (const bool isMove = changes.size() == 1 && changes.front().field == "location"_L1; !isMove) { // where it is kept nobody publishes
        VITRINE_TRY(isAllowed(before.status, after.status));
        sendToReview(before, after, changes);
    }
    if (needsSecond && after.status != before.status)
        changes = differences(before, after);
    if (after.status == Status::Published && before.status != Status::Published)
        VITRINE_TRY(isApproved(Fields<R>::type, anyId(after.id), changes));
    if constexpr (std::is_same_v<R, Item>) {
        if (before.number != after.number)
            VITRINE_TRY(numberIsFree(after, false));
    }
    if constexpr (std::is_same_v<R, Medium>)
        VITRINE_TRY(isFitForPublication(after));
    after.version = before.version + 1;
    after.updated = when;
    VITRINE_TRY(reviseRecord(tables(), row, before, after));
    for (const FieldChange &change : changes)
        VITRINE_TRY(log(Fields<R>::type, anyId(after.id), change));
    if constexpr (std::is_same_v<R, Item>)
        VITRINE_TRY(logMove(before, after));
    return changedRow(row, after, changes);
}

Result<void> Catalogue::Private::logMove(const Item &before, const Item &after)
{
    if (tidyPlace(before.location) == tidyPlace(after.location)) // written otherwise, or not at all
        return {};
    return custody(CustodyType::Transfer, anyId(after.id), {}, true, moveNote({before.location, after.location, whyMoved}));
}

template<RecordLike R>
Result<void> Catalogue::update(const R &record)
{
    return d->perform([&]() -> Result<void> {
        const auto row = d->connection->ids.find(record.id.uuid());
        if (!row)
            return row.unexpected();
        if (*row == 0)
            return fail(ErrorKind::Missing, CatalogueWords::tr("This entry is not in the catalogue any more; nothing was changed."), record.id.toString());
        const auto before = readRecord<R>(d->tables(), *row, record.id.uuid());
        if (!before)
            return before.unexpected();
        if (before->version != record.version)
            return fail(ErrorKind::Conflict, CatalogueWords::tr("Somebody else changed this entry meanwhile; your change was not written. Look at theirs and try again."), record.id.toString());
        return d->replace(*row, *before, record);
    });
}

template Result<ExhibitionId> Catalogue::add(Exhibition);
template Result<SectionId> Catalogue::add(Section);
template Result<ItemId> Catalogue::add(Item);
template Result<MediumId> Catalogue::add(Medium);
template Result<AgentId> Catalogue::add(Agent);
template Result<EventId> Catalogue::add(Event);
template Result<StatementId> Catalogue::add(Statement);
template Result<QuantityId> Catalogue::add(Quantity);
template Result<DeclarationId> Catalogue::add(Declaration);
template Result<SourceId> Catalogue::add(Source);
template Result<PlaceId> Catalogue::add(Place);
template Result<TermId> Catalogue::add(Term);
template Result<SavedListId> Catalogue::add(SavedList);
template Result<void> Catalogue::update(const Exhibition &);
template Result<void> Catalogue::update(const Section &);
template Result<void> Catalogue::update(const Item &);
template Result<void> Catalogue::update(const Medium &);
template Result<void> Catalogue::update(const Agent &);
template Result<void> Catalogue::update(const Event &);
template Result<void> Catalogue::update(const Statement &);
template Result<void> Catalogue::update(const Quantity &);
template Result<void> Catalogue::update(const Declaration &);
template Result<void> Catalogue::update(const Source &);
template Result<void> Catalogue::update(const Place &);
template Result<void> Catalogue::update(const Term &);
template Result<void> Catalogue::update(const SavedList &);

template Result<void> Catalogue::Private::replace(qint64, const Exhibition &, Exhibition);
template Result<void> Catalogue::Private::replace(qint64, const Section &, Section);
template Result<void> Catalogue::Private::replace(qint64, const Item &, Item);
template Result<void> Catalogue::Private::replace(qint64, const Medium &, Medium);
template Result<void> Catalogue::Private::replace(qint64, const Agent &, Agent);
template Result<void> Catalogue::Private::replace(qint64, const Event &, Event);
template Result<void> Catalogue::Private::replace(qint64, const Statement &, Statement);
template Result<void> Catalogue::Private::replace(qint64, const Quantity &, Quantity);
template Result<void> Catalogue::Private::replace(qint64, const Declaration &, Declaration);
template Result<void> Catalogue::Private::replace(qint64, const Source &, Source);
template Result<void> Catalogue::Private::replace(qint64, const Place &, Place);
template Result<void> Catalogue::Private::replace(qint64, const Term &, Term);
template Result<void> Catalogue::Private::replace(qint64, const SavedList &, SavedList);

} // namespace vitrine
