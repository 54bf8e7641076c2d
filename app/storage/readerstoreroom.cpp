// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/collate.h"
#include "domain/storageplace.h"
#include "storage/admitted.h"
#include "storage/logstore.h"
#include "storage/sqlreader.h"
#include "storage/storagewords.h"
#include "storage/storeroomstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The store-room, as far as an audience may know it.
namespace vitrine {

namespace {

Unexpected forTheDesks() { return fail(ErrorKind::Refused, StorageWords::tr("The history is for the desks.")); }

/// "Shelf 9" before "Shelf 10", and a place directly before what is in it.
bool comesBefore(const StoragePlace &a, const StoragePlace &b)
{
    const QStringList left = placeSteps(a.path);
    const QStringList right = placeSteps(b.path);
    for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i) {
        if (const int order = compareNumbers(left.at(i), right.at(i)); order != 0)
            return order < 0;
    }
    return left.size() < right.size();
}

/// Counts `items` in the place and in all that enclose it, which are there by that.
void addItems(std::map<QString, StoragePlace> &places, const QString &path, int items)
{
    for (QString one = path; !one.isEmpty(); one = enclosingPlace(one)) {
        StoragePlace &place = places[one];
        place.path = one;
        place.items += items;
    }
}

} // namespace

Result<std::vector<StoragePlace>> SqlReader::storagePlaces() const
{
    if (m_audience.publishedOnly || m_audience.upTo < Access::Internal)
        return forTheDesks();
    const auto entered = readPlaces(*m_connection->database);
    if (!entered)
        return entered.unexpected();
    std::map<QString, StoragePlace> places;
    for (const StoragePlace &place : *entered) {
        addItems(places, enclosingPlace(place.path), 0);
        places[place.path] = place;
    }
    VITRINE_TRY(m_connection->database->each(
        u"SELECT item.location, count(*) FROM item JOIN record ON record.id = item.id WHERE item.location <> '' AND "_s + admitted(u"record"_s) + u" AND "_s
            + mayReadPlaceSql(u"item.id"_s, m_audience) + u" GROUP BY item.location"_s,
        {}, [&](const Row &r) { addItems(places, tidyPlace(r.text(0)), r.number(1)); }));
    std::vector<StoragePlace> all;
    for (auto &[path, place] : places)
        all.push_back(std::move(place));
    std::sort(all.begin(), all.end(), comesBefore);
    return all;
}

bool SqlReader::mayRead(RecordId item, const QString &condition) const
{
    const auto may = m_connection->database->scalar(u"SELECT EXISTS (SELECT 1 FROM record WHERE uid = ? AND "_s + condition + u')', {item.toString()});
    return may && *may != 0;
}

bool SqlReader::mayReadPlaceOf(RecordId item) const { return mayRead(item, mayReadPlaceSql(u"record.id"_s, m_audience)); }

/// Who gave something is restricted, where it is kept is internal, and a record or a field may say otherwise of itself; of what is
/// gone nobody knows any more how far its words went.
std::optional<CustodyEvent> SqlReader::limitedEvent(CustodyEvent event) const
{
    const bool isOfStoreRoom = event.type == CustodyType::Transfer || event.type == CustodyType::Stocktaking || event.type == CustodyType::Accession
                               || event.type == CustodyType::Dissemination;
    if (!isOfStoreRoom)
        return event;
    if (m_audience.upTo < Access::Internal)
        return std::nullopt;
    if (event.record.isNull())
        return event;
    const auto row = m_connection->ids.find(event.record.uuid());
    const bool isGone = row && *row == 0;
    const bool isRestricted = m_audience.upTo >= Access::Restricted;
    if (!isGone && !m_eyes.admits(event.record.uuid()))
        return std::nullopt;
    if (auto accession = accessionOf(event)) {
        if (!isRestricted)
            accession->from.clear();
        if (isGone ? !isRestricted : !mayRead(event.record, mayReadSql(u"record.id"_s, u"'title'"_s, m_audience)))
            accession->title.clear();
        event.note = accessionNote(*accession);
    } else if (isGone ? !isRestricted : !mayReadPlaceOf(event.record)) {
        return std::nullopt;
    }
    return event;
}

Result<std::vector<CustodyEvent>> SqlReader::known(Result<std::vector<CustodyEvent>> events) const
{
    if (!events || m_audience.upTo == Access::Sealed)
        return events;
    std::vector<CustodyEvent> seen;
    for (CustodyEvent &event : *events) {
        if (auto limited = limitedEvent(std::move(event)))
            seen.push_back(std::move(*limited));
    }
    return seen;
}

Result<std::vector<CustodyEvent>> SqlReader::custodyLog(CustodyType type) const
{
    if (m_audience.publishedOnly)
        return forTheDesks();
    return known(readCustodyOf(*m_connection->database, type));
}

Result<std::vector<Stocktake>> SqlReader::stocktakes() const
{
    if (m_audience.publishedOnly || m_audience.upTo < Access::Internal)
        return forTheDesks();
    return readStocktakes(*m_connection->database);
}

Result<std::vector<StocktakeLine>> SqlReader::stocktakeLines(StocktakeId stocktake) const
{
    if (m_audience.publishedOnly || m_audience.upTo < Access::Internal)
        return forTheDesks();
    auto lines = readStocktakeLines(*m_connection->database, stocktake);
    if (lines && m_audience.upTo < Access::Sealed)
        std::erase_if(*lines, [&](const StocktakeLine &line) {
            const auto row = line.item.isNull() ? Result<qint64>(0) : m_connection->ids.find(line.item.uuid());
            if (line.item.isNull() || !row || *row == 0) // not in the catalogue, or not any more
                return !line.item.isNull() && m_audience.upTo < Access::Restricted;
            return !m_eyes.admits(line.item.uuid()) || !mayReadPlaceOf(line.item);
        });
    if (lines)
        std::stable_sort(lines->begin(), lines->end(), [](const StocktakeLine &a, const StocktakeLine &b) { return compareNumbers(a.number, b.number) < 0; });
    return lines;
}

} // namespace vitrine
