// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storeroom.h"
#include "storage/database.h"

#include <vector>

/// Places and stocktakes (tables `storage_place`, `stocktake`, `stocktake_line`).
namespace vitrine {

/// As they were entered, without counts.
[[nodiscard]] Result<std::vector<StoragePlace>> readPlaces(Database &database);
/// Adds it or puts it in place of the one of its path.
[[nodiscard]] Result<void> writePlace(Database &database, const StoragePlace &place);
[[nodiscard]] Result<void> removePlace(Database &database, const QString &path);
/// The ways in which items write a place or one inside it, as a JSON list: "A>B" and "A › B" are one place.
[[nodiscard]] Result<QString> wordingsOf(Database &database, const QString &place);
/// Items that are kept in a place or inside it: their uids and what they name, by that and by number.
struct KeptItem {
    RecordId item;
    QString location;
};
[[nodiscard]] Result<std::vector<KeptItem>> readKeptIn(Database &database, const QString &place);

[[nodiscard]] Result<std::vector<Stocktake>> readStocktakes(Database &database); ///< the last begun first
/// Without the counts of its lines; nothing when there is none of this id.
[[nodiscard]] Result<std::optional<Stocktake>> readStocktakeHead(Database &database, StocktakeId stocktake);
[[nodiscard]] Result<std::vector<StocktakeLine>> readStocktakeLines(Database &database, StocktakeId stocktake);
[[nodiscard]] Result<std::optional<StocktakeLine>> readStocktakeLine(Database &database, StocktakeId stocktake, const QString &number);
/// The line that the list has of an item, whatever number that has now.
[[nodiscard]] Result<std::optional<StocktakeLine>> readStocktakeLineOf(Database &database, StocktakeId stocktake, RecordId item);
[[nodiscard]] Result<void> addStocktake(Database &database, const Stocktake &stocktake);
/// One waiting line for each of the items (uids); what an item's number and place are now is what is expected.
[[nodiscard]] Result<void> addStocktakeLines(Database &database, StocktakeId stocktake, const std::vector<RecordId> &items);
/// Adds it or puts it in place of the one of its number.
[[nodiscard]] Result<void> writeStocktakeLine(Database &database, StocktakeId stocktake, const StocktakeLine &line);
[[nodiscard]] Result<void> removeStocktakeLine(Database &database, StocktakeId stocktake, const QString &number);
[[nodiscard]] Result<void> closeStocktake(Database &database, StocktakeId stocktake, const QDateTime &when);
/// Only one that goes on.
[[nodiscard]] Result<void> removeStocktake(Database &database, StocktakeId stocktake);

/// Where an item is, and its number, whatever its audience; nothing when there is no such item.
struct ShelvedItem {
    RecordId item;
    QString number;
    QString location;
    QString title; ///< in the language it was written in first
};
[[nodiscard]] Result<std::optional<ShelvedItem>> shelvedByNumber(Database &database, const QString &number);
[[nodiscard]] Result<std::optional<ShelvedItem>> shelvedItem(Database &database, RecordId item);

} // namespace vitrine
