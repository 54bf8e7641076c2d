// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "domain/storeroom.h"

namespace vitrine {

/// What is done in the store-room: places are entered, things are brought from one to another, come in, are looked for, and lists
/// of them go out. Reading is the Reader's. Moves are deeds of the history and can be taken back; the custody log keeps them and
/// everything else for good. May be made of a catalogue opened beside; `catalogue` outlives this.
class StoreRoom final {
public:
    explicit StoreRoom(Catalogue &catalogue) : m_catalogue(catalogue) {}

    // Places. Paths are tidied (domain/storageplace.h); Invalid for an empty one.
    /// Adds a place or changes its kind, code and note. Refused when another place has its code.
    [[nodiscard]] Result<void> enter(const StoragePlace &place);
    /// Takes the entry away. Refused while something is kept there, or places are entered inside it.
    [[nodiscard]] Result<void> remove(const QString &path);
    /// The place is called otherwise, or stands elsewhere, with everything in it; returns how many items went with it. Refused
    /// where a place is entered already.
    [[nodiscard]] Result<int> rename(const QString &path, const QString &to, const Job &job = {});

    /// Brings items to a place; empty: nobody says where they are. One deed; returns how many of them were elsewhere. The custody
    /// log gets a line for each, as it does whenever an item's location changes.
    [[nodiscard]] Result<int> move(const std::vector<ItemId> &items, const QString &to, const QString &why, const Job &job = {});

    /// A line of the register for an item, with its number and title as they are now. Refused for a second one that corrects
    /// nothing.
    [[nodiscard]] Result<void> accession(ItemId item, Accession line);

    // Stocktaking.
    /// `scope` says what is looked for (exchange/listquery.h). Invalid without a title or without items.
    [[nodiscard]] Result<StocktakeId> begin(const QString &title, const QString &scope, const std::vector<ItemId> &items);
    /// Somebody has it in hand: `number` as typed or scanned, `place` where that is, empty for where it should be. Returns how
    /// that stands now; the same number again replaces what was said of it.
    [[nodiscard]] Result<StocktakeLine> saw(StocktakeId stocktake, const QString &number, const QString &place, const QString &note = {});
    /// An entry had this number that is not in the catalogue any more.
    [[nodiscard]] Result<bool> wasDeleted(const QString &number) const;
    /// Looked for and not found.
    [[nodiscard]] Result<StocktakeLine> missed(StocktakeId stocktake, const QString &number, const QString &note = {});
    /// As if nothing had been said of it: it waits again, or is gone where the list had not asked for it.
    [[nodiscard]] Result<void> forget(StocktakeId stocktake, const QString &number);
    /// What waits still is missing. The custody log gets a line for every item, and nothing of it changes any more.
    [[nodiscard]] Result<void> close(StocktakeId stocktake, const Job &job = {});
    /// Brings what a closed stocktake saw elsewhere to where it was seen, as far as nobody moved it since; returns how many. One
    /// deed, like move(). Refused while it goes on.
    [[nodiscard]] Result<int> straighten(StocktakeId stocktake, const Job &job = {});
    /// Takes one away that was begun by mistake. Refused once it is closed.
    [[nodiscard]] Result<void> discard(StocktakeId stocktake);

private:
    [[nodiscard]] Result<Stocktake> going(StocktakeId stocktake) const;
    [[nodiscard]] Result<StocktakeLine> put(StocktakeId stocktake, const QString &number, StocktakeOutcome outcome, const QString &place, const QString &note);

    Catalogue &m_catalogue;
};

/// A list went out of the catalogue in `folder`: the custody log says who, when and what; `sha256` is the file's, or empty. Needs
/// no editor's lock. Refused where the catalogue may not be written.
[[nodiscard]] Result<void> noteDissemination(const QString &folder, const Actor &actor, const Dissemination &dissemination, const QString &sha256,
                                             const Clock &clock = systemClock());

/// As noteDissemination(), for whoever has written the list already: false when the log could not say so. A catalogue that may not be
/// written, such as one that was installed, has no such log to keep.
[[nodiscard]] bool noteGivenOut(const QString &folder, const Actor &actor, const Dissemination &dissemination);

} // namespace vitrine
