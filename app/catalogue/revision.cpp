// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueimpl.h"

#include "catalogue/cataloguewords.h"
#include "catalogue/originals.h"
#include "domain/anyrecord.h"
#include "domain/fieldvalue.h"
#include "domain/note.h"
#include "storage/logstore.h"
#include "storage/stores.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

// Changing fields without losing anybody's work, and taking deeds of the history back.
namespace vitrine {

namespace {

/// From here on it is done as a bulk deed: the search index takes items many at a time.
constexpr size_t manySteps = 50;

Unexpected conflict(const FieldChange &change)
{
    return fail(ErrorKind::Conflict, CatalogueWords::tr("Somebody else changed this meanwhile; their words were kept and yours were not written. Look at theirs and try again."), change.field);
}

/// The record with the changes, or Conflict when it does not hold what they start from.
template<RecordLike R>
Result<R> revised(R record, const std::vector<FieldChange> &changes)
{
    for (const FieldChange &change : changes) {
        if (fieldValue(record, change.field, change.language) != change.before)
            return conflict(change);
        VITRINE_TRY(putFieldValue(record, change));
    }
    return record;
}

Deed deedOf(const DeedSpan &span) { return {span.head.group, span.last - span.first + 1, span.head}; }

FieldChange fieldOf(const Change &row) { return {row.field, row.language, row.before, row.after}; }

bool isWhole(const Change &row) { return row.field.isEmpty(); }

/// Whether a row of the deed that removed `record` belongs to it: its own, its media's, and what referred to it.
bool belongsTo(const Change &row, RecordId record)
{
    if (row.record == record)
        return true;
    const QJsonArray wrapped{row.before};
    return QJsonDocument(wrapped).toJson(QJsonDocument::Compact).contains(record.toString().toUtf8());
}

/// The steps that take a deed back, last row first: one for each whole record, one for all fields of a record that
/// stand together.
std::vector<std::vector<Change>> stepsBack(const std::vector<Change> &rows)
{
    std::vector<std::vector<Change>> steps;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        const bool joins = !steps.empty() && !isWhole(*row) && !isWhole(steps.back().front())
            && steps.back().front().record == row->record;
        if (joins)
            steps.back().push_back(*row);
        else
            steps.push_back({*row});
    }
    return steps;
}

} // namespace

Result<void> Catalogue::Private::changeOne(RecordType type, RecordId id, const std::vector<FieldChange> &changes)
{
    VITRINE_TRY(step());
    return withRecordType(type, [&]<class R>() -> Result<void> {
        const auto row = connection->ids.find(id.uuid());
        if (!row)
            return row.unexpected();
        if (*row == 0)
            return fail(ErrorKind::Missing, CatalogueWords::tr("This entry is not in the catalogue any more; nothing was changed."), id.toString());
        std::vector<FieldChange> own;
        for (const FieldChange &change : changes) {
            if (noteOfField(change.field).isNull())
                own.push_back(change);
            else
                VITRINE_TRY(changeNote(type, id, change));
        }
        if (own.empty())
            return {};
        const auto before = readRecord<R>(tables(), *row, id.uuid());
        if (!before)
            return before.unexpected();
        const auto after = revised(*before, own);
        return after ? replace(*row, *before, *after) : after.unexpected();
    });
}

Result<void> Catalogue::change(RecordType type, RecordId id, const std::vector<FieldChange> &changes)
{
    return d->perform([&] { return d->changeOne(type, id, changes); });
}

Result<void> Catalogue::changeMany(const std::vector<RecordChange> &changes, const Job &job)
{
    return d->performMany(job, 2 * qint64(changes.size()), [&]() -> Result<void> {
        for (const RecordChange &one : changes) {
            VITRINE_TRY(d->changeOne(one.type, one.record, one.fields));
            VITRINE_TRY(d->indexSome());
        }
        return {};
    });
}

Result<void> Catalogue::Private::bringBack(const Medium &medium)
{
    const QString original = connection->originalPath(medium.sha256);
    const QString aside = laidAsidePath(*connection, medium.sha256);
    if (QFileInfo::exists(original) || !QFileInfo::exists(aside))
        return {};
    if (!QDir().mkpath(QFileInfo(original).absolutePath()))
        return fail(ErrorKind::Refused, CatalogueWords::tr("The media folder of the catalogue may not be written; nothing was changed."), original);
    VITRINE_TRY(copyWhole(aside, original));
    orphans.append(aside);
    return custody(CustodyType::Ingestion, anyId(medium.id), medium.sha256, true, CatalogueWords::tr("restored"));
}

/// One step back: removes what was made, adds what was removed, gives fields their earlier values.
Result<void> Catalogue::Private::takeBack(Catalogue &catalogue, const std::vector<Change> &rows)
{
    const Change &row = rows.front();
    if (!isWhole(row)) {
        std::vector<FieldChange> changes;
        for (const Change &field : rows)
            changes.push_back(reversed(fieldOf(field)));
        return changeOne(row.type, row.record, changes);
    }
    VITRINE_TRY(step());
    if (row.before.isNull())
        return eraseUnneeded(row.record, CatalogueWords::tr("Taken back."));
    return withRecordType(row.type, [&]<class R>() -> Result<void> {
        const auto record = recordFromJson<R>(row.before.toObject());
        if (!record)
            return record.unexpected();
        if (const auto added = catalogue.add(*record); !added)
            return added.unexpected();
        if constexpr (std::is_same_v<R, Medium>)
            return bringBack(*record);
        return {};
    });
}

Result<void> Catalogue::revert(qint64 deed, const Job &job)
{
    const auto rows = readDeed(d->db(), deed);
    if (!rows)
        return rows.unexpected();
    if (rows->empty())
        return fail(ErrorKind::Missing, CatalogueWords::tr("The history does not know this deed; nothing was changed."));
    const auto steps = stepsBack(*rows);
    const auto back = [&]() -> Result<void> {
        for (const std::vector<Change> &one : steps) {
            VITRINE_TRY(d->takeBack(*this, one));
            VITRINE_TRY(d->indexSome());
        }
        return {};
    };
    return d->inDeed || steps.size() < manySteps ? d->perform(back) : d->performMany(job, 2 * qint64(steps.size()), back);
}

Result<Deed> Catalogue::deed(qint64 number) const
{
    const auto span = readSpan(d->db(), number);
    if (!span)
        return span.unexpected();
    if (!*span)
        return fail(ErrorKind::Missing, CatalogueWords::tr("The history does not know this deed; nothing was changed."));
    return deedOf(**span);
}

bool Catalogue::isOfThisSession(qint64 deed) const { return d->ownDeeds.contains(deed); }

void Catalogue::beginSession() { d->ownDeeds.clear(); }

qint64 Catalogue::rowsOf(qint64 deed) const { return countDeed(d->db(), deed).value_or(0); }

Result<Restored> Catalogue::restore(RecordId record)
{
    Restored restored;
    const auto done = d->perform([&]() -> Result<void> {
        const auto deed = removalOf(d->db(), record);
        if (!deed)
            return deed.unexpected();
        auto rows = readDeed(d->db(), *deed);
        if (!rows)
            return rows.unexpected();
        std::erase_if(*rows, [&](const Change &row) { return !belongsTo(row, record); });
        if (*deed == 0 || rows->empty())
            return fail(ErrorKind::Missing, CatalogueWords::tr("The history knows no deleted entry of this name; nothing was changed."));
        for (const std::vector<Change> &step : stepsBack(*rows)) {
            const auto back = d->takeBack(*this, step);
            const bool isLink = !isWhole(step.front());
            if (!back && !(isLink && back.error().kind == ErrorKind::Conflict))
                return back;
            if (isLink)
                ++(back ? restored.links : restored.leftAlone);
        }
        return {};
    });
    if (!done)
        return done.unexpected();
    return restored;
}

Result<DeedStacks> Catalogue::deedStacks(int most) const
{
    auto spans = lastDeeds(d->db(), most);
    if (!spans)
        return spans.unexpected();
    std::reverse(spans->begin(), spans->end());
    std::vector<DeedSpan> done;
    std::vector<DeedSpan> undone;
    for (const DeedSpan &span : *spans) {
        const auto undoes = done.empty() ? Result<bool>(false) : isReverse(d->db(), span, done.back());
        const auto redoes = undone.empty() ? Result<bool>(false) : isReverse(d->db(), span, undone.back());
        if (!undoes || !redoes)
            return !undoes ? undoes.unexpected() : redoes.unexpected();
        if (*redoes) {
            undone.pop_back();
            done.push_back(span);
        } else if (*undoes) {
            done.pop_back();
            undone.push_back(span);
        } else {
            undone.clear();
            done.push_back(span);
        }
    }
    DeedStacks stacks;
    for (const DeedSpan &span : done)
        stacks.done.push_back(deedOf(span));
    for (const DeedSpan &span : undone)
        stacks.undone.push_back(deedOf(span));
    return stacks;
}

} // namespace vitrine
