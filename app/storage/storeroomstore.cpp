// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storeroomstore.h"

#include "domain/recordjson.h"
#include "domain/storageplace.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QDateTime timeOf(const QString &text) { return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs).toUTC(); }

QString timeText(const QDateTime &time) { return time.isValid() ? jsonTime(time) : u""_s; }

const QString &stocktakeColumns()
{
    static const QString columns = u"SELECT uid, title, scope, begun, who, closed, (SELECT count(*) FROM stocktake_line WHERE stocktake = uid),"
                                   " (SELECT count(*) FROM stocktake_line WHERE stocktake = uid AND outcome = 'waiting'),"
                                   " (SELECT count(*) FROM stocktake_line WHERE stocktake = uid AND outcome = 'missing') FROM stocktake "_s;
    return columns;
}

Stocktake stocktakeFrom(const Row &r)
{
    return {StocktakeId::fromString(r.text(0)), r.text(1), r.text(2), timeOf(r.text(3)), r.text(4), timeOf(r.text(5)), r.number(6), r.number(7), r.number(8)};
}

StocktakeLine lineFrom(const Row &r)
{
    return {r.text(0),
            r.text(1).isEmpty() ? RecordId() : RecordId::fromString(r.text(1)),
            r.text(2),
            enumFromName<StocktakeOutcome>(r.text(3)).value_or(StocktakeOutcome::Waiting),
            r.text(4),
            r.text(5),
            timeOf(r.text(6)),
            r.text(7)};
}

const QString &lineColumns()
{
    static const QString columns = u"SELECT number, item_uid, expected, outcome, found, note, checked, who FROM stocktake_line "_s;
    return columns;
}

Result<std::optional<ShelvedItem>> shelved(Database &database, const QString &condition, const QString &value)
{
    std::optional<ShelvedItem> found;
    VITRINE_TRY(database.each(u"SELECT record.uid, item.number, item.location, (SELECT value FROM text_value WHERE text_value.record = item.id"
                              " AND field = 'title' ORDER BY origin, language LIMIT 1) FROM item JOIN record ON record.id = item.id WHERE "_s
                                  + condition,
                              {value}, [&](const Row &r) {
                                  found = ShelvedItem{RecordId::fromString(r.text(0)), r.text(1), r.text(2), r.text(3)};
                              }));
    return found;
}

} // namespace

Result<std::vector<StoragePlace>> readPlaces(Database &database)
{
    std::vector<StoragePlace> places;
    VITRINE_TRY(database.each(u"SELECT path, kind, code, note FROM storage_place ORDER BY path"_s, {}, [&](const Row &r) {
        places.push_back({r.text(0), enumFromName<PlaceKind>(r.text(1)).value_or(PlaceKind::Other), r.text(2), r.text(3), true, 0});
    }));
    return places;
}

Result<void> writePlace(Database &database, const StoragePlace &place)
{
    return database.run(u"INSERT INTO storage_place (path, kind, code, note) VALUES (?, ?, ?, ?)"
                        " ON CONFLICT (path) DO UPDATE SET kind = excluded.kind, code = excluded.code, note = excluded.note"_s,
                        {place.path, enumName(place.kind), place.code, place.note});
}

Result<void> removePlace(Database &database, const QString &path) { return database.run(u"DELETE FROM storage_place WHERE path = ?"_s, {path}); }

Result<QString> wordingsOf(Database &database, const QString &place)
{
    QJsonArray wordings;
    VITRINE_TRY(database.each(u"SELECT DISTINCT location FROM item WHERE location <> ''"_s, {}, [&](const Row &r) {
        if (isInPlace(r.text(0), place))
            wordings.append(r.text(0));
    }));
    return QString::fromUtf8(QJsonDocument(wordings).toJson(QJsonDocument::Compact));
}

Result<std::vector<KeptItem>> readKeptIn(Database &database, const QString &place)
{
    const auto wordings = wordingsOf(database, place);
    if (!wordings)
        return wordings.unexpected();
    std::vector<KeptItem> items;
    VITRINE_TRY(database.each(u"SELECT record.uid, item.location FROM json_each(?) AS wording JOIN item ON item.location = wording.value"
                              " JOIN record ON record.id = item.id WHERE item.location <> '' ORDER BY item.location, item.number_key"_s,
                              {*wordings}, [&](const Row &r) { items.push_back({RecordId::fromString(r.text(0)), r.text(1)}); }));
    return items;
}

Result<std::vector<Stocktake>> readStocktakes(Database &database)
{
    std::vector<Stocktake> stocktakes;
    VITRINE_TRY(database.each(stocktakeColumns() + u"ORDER BY begun DESC, uid"_s, {}, [&](const Row &r) { stocktakes.push_back(stocktakeFrom(r)); }));
    return stocktakes;
}

Result<std::optional<Stocktake>> readStocktakeHead(Database &database, StocktakeId stocktake)
{
    std::optional<Stocktake> found;
    VITRINE_TRY(database.each(u"SELECT uid, title, scope, begun, who, closed, 0, 0, 0 FROM stocktake WHERE uid = ?"_s, {stocktake.toString()},
                              [&](const Row &r) { found = stocktakeFrom(r); }));
    return found;
}

Result<std::vector<StocktakeLine>> readStocktakeLines(Database &database, StocktakeId stocktake)
{
    std::vector<StocktakeLine> lines;
    VITRINE_TRY(database.each(lineColumns() + u"WHERE stocktake = ? ORDER BY number"_s, {stocktake.toString()},
                              [&](const Row &r) { lines.push_back(lineFrom(r)); }));
    return lines;
}

Result<std::optional<StocktakeLine>> readStocktakeLine(Database &database, StocktakeId stocktake, const QString &number)
{
    std::optional<StocktakeLine> found;
    VITRINE_TRY(database.each(lineColumns() + u"WHERE stocktake = ? AND number = ?"_s, {stocktake.toString(), number},
                              [&](const Row &r) { found = lineFrom(r); }));
    return found;
}

Result<std::optional<StocktakeLine>> readStocktakeLineOf(Database &database, StocktakeId stocktake, RecordId item)
{
    std::optional<StocktakeLine> found;
    VITRINE_TRY(database.each(lineColumns() + u"WHERE item_uid = ? AND item_uid <> '' AND stocktake = ?"_s, {item.toString(), stocktake.toString()},
                              [&](const Row &r) { found = lineFrom(r); }));
    return found;
}

Result<void> addStocktake(Database &database, const Stocktake &stocktake)
{
    return database.run(u"INSERT INTO stocktake (uid, title, scope, begun, who, closed) VALUES (?, ?, ?, ?, ?, '')"_s,
                        {stocktake.id.toString(), stocktake.title, stocktake.scope, timeText(stocktake.begun), stocktake.who});
}

Result<void> addStocktakeLines(Database &database, StocktakeId stocktake, const std::vector<RecordId> &items)
{
    for (const RecordId &item : items)
        VITRINE_TRY(database.run(u"INSERT INTO stocktake_line (stocktake, number, item_uid, expected, outcome, found, note, checked, who)"
                                 " SELECT ?, item.number, record.uid, item.location, 'waiting', '', '', '', ''"
                                 " FROM record JOIN item ON item.id = record.id WHERE record.uid = ?"_s,
                                 {stocktake.toString(), item.toString()}));
    return {};
}

Result<void> writeStocktakeLine(Database &database, StocktakeId stocktake, const StocktakeLine &line)
{
    return database.run(u"INSERT INTO stocktake_line (stocktake, number, item_uid, expected, outcome, found, note, checked, who)"
                        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (stocktake, number) DO UPDATE SET item_uid = excluded.item_uid,"
                        " expected = excluded.expected, outcome = excluded.outcome, found = excluded.found, note = excluded.note,"
                        " checked = excluded.checked, who = excluded.who"_s,
                        {stocktake.toString(), line.number, line.item.isNull() ? u""_s : line.item.toString(), line.expected, enumName(line.outcome),
                         line.found, line.note, timeText(line.when), line.who});
}

Result<void> removeStocktakeLine(Database &database, StocktakeId stocktake, const QString &number)
{
    return database.run(u"DELETE FROM stocktake_line WHERE stocktake = ? AND number = ?"_s, {stocktake.toString(), number});
}

Result<void> closeStocktake(Database &database, StocktakeId stocktake, const QDateTime &when)
{
    return database.run(u"UPDATE stocktake SET closed = ? WHERE uid = ?"_s, {timeText(when), stocktake.toString()});
}

Result<void> removeStocktake(Database &database, StocktakeId stocktake)
{
    VITRINE_TRY(database.run(u"DELETE FROM stocktake_line WHERE stocktake = ?"_s, {stocktake.toString()}));
    return database.run(u"DELETE FROM stocktake WHERE uid = ?"_s, {stocktake.toString()});
}

Result<std::optional<ShelvedItem>> shelvedByNumber(Database &database, const QString &number)
{
    return shelved(database, u"item.number = ?"_s, number);
}

Result<std::optional<ShelvedItem>> shelvedItem(Database &database, RecordId item) { return shelved(database, u"record.uid = ?"_s, item.toString()); }

} // namespace vitrine
