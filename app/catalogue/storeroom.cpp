// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/storeroom.h"

#include "catalogue/catalogueimpl.h"
#include "catalogue/cataloguewords.h"
#include "domain/storageplace.h"
#include "storage/logstore.h"
#include "storage/storeroomstore.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString locationKey() { return u"location"_s; }

RecordChange movedTo(RecordId item, const QString &from, const QString &to)
{
    const auto value = [](const QString &place) { return place.isEmpty() ? QJsonValue() : QJsonValue(place); };
    return {RecordType::Item, item, {{locationKey(), {}, value(from), value(to)}}};
}

Result<QString> tidyOrInvalid(const QString &path)
{
    const QString tidy = tidyPlace(path);
    if (tidy.isEmpty())
        return fail(ErrorKind::Invalid, CatalogueWords::tr("A place needs a name, such as “Depot > Shelf 4”; nothing was changed."));
    return tidy;
}

} // namespace

Result<void> StoreRoom::enter(const StoragePlace &wished)
{
    const auto path = tidyOrInvalid(wished.path);
    if (!path)
        return path.unexpected();
    StoragePlace place = wished;
    place.path = *path;
    place.code = place.code.trimmed();
    return m_catalogue.d->perform([&]() -> Result<void> {
        const auto places = readPlaces(m_catalogue.d->db());
        if (!places)
            return places.unexpected();
        const auto other = std::find_if(places->begin(), places->end(), [&](const StoragePlace &one) {
            return one.path != place.path && !place.code.isEmpty() && one.code == place.code;
        });
        if (other != places->end())
            return fail(ErrorKind::Refused, CatalogueWords::tr("The label “%1” is that of “%2” already; nothing was changed. Give each place its own.").arg(place.code, other->path));
        return writePlace(m_catalogue.d->db(), place);
    });
}

Result<void> StoreRoom::remove(const QString &path)
{
    const QString place = tidyPlace(path);
    return m_catalogue.d->perform([&]() -> Result<void> {
        const auto kept = readKeptIn(m_catalogue.d->db(), place);
        const auto places = readPlaces(m_catalogue.d->db());
        if (!kept || !places)
            return kept ? places.unexpected() : kept.unexpected();
        if (!kept->empty())
            return fail(ErrorKind::Refused, CatalogueWords::tr("“%1” still holds %Ln entries; nothing was changed. Move them first.", nullptr, int(kept->size())).arg(place));
        if (std::any_of(places->begin(), places->end(), [&](const StoragePlace &one) { return one.path != place && isInPlace(one.path, place); }))
            return fail(ErrorKind::Refused, CatalogueWords::tr("There are places inside “%1”; nothing was changed. Take them away first.").arg(place));
        return removePlace(m_catalogue.d->db(), place);
    });
}

Result<int> StoreRoom::rename(const QString &path, const QString &to, const Job &job)
{
    const QString from = tidyPlace(path);
    const auto wished = tidyOrInvalid(to);
    if (!wished)
        return wished.unexpected();
    if (*wished == from)
        return 0;
    if (isInPlace(*wished, from))
        return fail(ErrorKind::Refused, CatalogueWords::tr("A place cannot stand inside itself; nothing was changed."));
    auto &d = *m_catalogue.d;
    const auto kept = readKeptIn(d.db(), from);
    const auto places = readPlaces(d.db());
    if (!kept || !places)
        return kept ? places.unexpected() : kept.unexpected();
    for (const StoragePlace &one : *places) { // two entries do not become one: a label would be lost
        const QString target = isInPlace(one.path, from) ? carriedPlace(one.path, from, *wished) : QString();
        if (std::any_of(places->begin(), places->end(), [&](const StoragePlace &other) { return other.path == target && !isInPlace(other.path, from); }))
            return fail(ErrorKind::Refused, CatalogueWords::tr("There is a place “%1” already; nothing was changed.").arg(target));
    }
    const auto done = d.performMany(job, 2 * qint64(kept->size()), [&]() -> Result<void> {
        for (const StoragePlace &one : *places) {
            if (!isInPlace(one.path, from))
                continue;
            StoragePlace moved = one;
            moved.path = carriedPlace(one.path, from, *wished);
            VITRINE_TRY(removePlace(d.db(), one.path));
            VITRINE_TRY(writePlace(d.db(), moved));
        }
        for (const KeptItem &one : *kept) {
            VITRINE_TRY(d.changeOne(RecordType::Item, one.item, movedTo(one.item, one.location, carriedPlace(one.location, from, *wished)).fields));
            VITRINE_TRY(d.indexSome());
        }
        return {};
    });
    return done ? Result<int>(int(kept->size())) : done.unexpected();
}

Result<int> StoreRoom::move(const std::vector<ItemId> &items, const QString &to, const QString &why, const Job &job)
{
    const QString place = tidyPlace(to);
    std::vector<RecordChange> changes;
    QSet<ItemId> seen;
    for (const ItemId &id : items) {
        if (seen.contains(id))
            continue;
        seen.insert(id);
        const auto item = shelvedItem(m_catalogue.d->db(), anyId(id));
        if (!item)
            return item.unexpected();
        if (!*item)
            return fail(ErrorKind::Missing, CatalogueWords::tr("This entry is not in the catalogue any more; nothing was changed."), id.toString());
        if (tidyPlace((*item)->location) != place)
            changes.push_back(movedTo((*item)->item, (*item)->location, place));
    }
    if (changes.empty())
        return 0;
    m_catalogue.d->whyMoved = why.trimmed();
    const auto done = m_catalogue.changeMany(changes, job);
    m_catalogue.d->whyMoved.clear();
    return done ? Result<int>(int(changes.size())) : done.unexpected();
}

Result<void> StoreRoom::accession(ItemId id, Accession line)
{
    auto &d = *m_catalogue.d;
    return d.perform([&]() -> Result<void> {
        const auto item = shelvedItem(d.db(), anyId(id));
        if (!item)
            return item.unexpected();
        if (!*item)
            return fail(ErrorKind::Missing, CatalogueWords::tr("This entry is not in the catalogue any more; nothing was changed."), id.toString());
        const auto events = readCustody(d.db(), anyId(id));
        if (!events)
            return events.unexpected();
        const auto isLine = [&](const CustodyEvent &event) { return accessionOf(event) && (line.corrects == 0 || event.sequence == line.corrects); };
        const bool isThere = std::any_of(events->begin(), events->end(), isLine);
        if (line.corrects == 0 && isThere)
            return fail(ErrorKind::Refused, CatalogueWords::tr("%1 is in the register already; nothing was written. What is wrong there is put right by a correcting line.").arg((*item)->number));
        if (line.corrects != 0 && !isThere)
            return fail(ErrorKind::Invalid, CatalogueWords::tr("The register has no such line of %1; nothing was written.").arg((*item)->number));
        line.number = (*item)->number;
        line.title = (*item)->title;
        return d.custody(CustodyType::Accession, anyId(id), {}, true, accessionNote(line));
    });
}

Result<void> noteDissemination(const QString &folder, const Actor &actor, const Dissemination &dissemination, const QString &sha256, const Clock &clock)
{
    auto database = Database::open(folder + "/catalogue.sqlite"_L1, Database::Mode::ReadWrite);
    if (!database)
        return database.unexpected();
    auto transaction = Transaction::begin(**database);
    if (!transaction)
        return transaction.unexpected();
    const auto entry = appendCustody(**database, {0, clock.now(), actor.name, CustodyType::Dissemination, {}, sha256, true, disseminationNote(dissemination), {}, {}});
    return entry ? (*transaction)->commit() : entry.unexpected();
}

bool noteGivenOut(const QString &folder, const Actor &actor, const Dissemination &dissemination)
{
    return !QFileInfo(folder).isWritable() || noteDissemination(folder, actor, dissemination, {}).has_value();
}

} // namespace vitrine
