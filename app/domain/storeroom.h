// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enumnames.h"
#include "domain/history.h"

#include <QString>

#include <optional>

/// What the store-room knows: places, the accession register, moves, stocktakes and where lists went. Accessions, moves and
/// exports are entries of the custody log, whose note is a JSON object with the keys named here.
namespace vitrine {

/// What a place is.
enum class PlaceKind { Building, Room, Shelf, Box, Other };

/// A place where things are kept, with everything that stands in it.
struct StoragePlace {
    QString path; ///< domain/storageplace.h
    PlaceKind kind = PlaceKind::Other;
    QString code; ///< what is on its label, to be scanned; unique, or empty
    QString note;
    bool isEntered = false; ///< kept by itself; otherwise it is there because items name it
    int items = 0;          ///< that are kept in it or in a place inside

    bool operator==(const StoragePlace &) const = default;
};

/// How something came in.
enum class AccessionMethod { Gift, Bequest, Purchase, Deposit, Transfer, Commission, Found, Unknown };

/// One line of the accession register: append-only; what was wrong is put right by a further line.
struct Accession {
    QString number;   ///< of the item as it was then
    QString title;    ///< then
    AccessionMethod method = AccessionMethod::Unknown;
    QString received; ///< the day as it was written: "2017-11-28", "autumn 2017"
    QString from;     ///< restricted: who gave, sold or lent it
    QString note;
    qint64 corrects = 0; ///< sequence of the line that this one corrects; 0: none

    bool operator==(const Accession &) const = default;
};

/// Something was brought from one place to another; the item's location says where it is now.
struct Move {
    QString from;
    QString to;
    QString why; ///< may be empty

    bool operator==(const Move &) const = default;
};

/// A list that went out.
struct Dissemination {
    QString format;    ///< the key of the format: "csv"; "print" for paper
    QString file;      ///< its name, without the folder
    int rows = 0;
    QString query;     ///< exchange/listquery.h; empty: everything
    bool isChosen = false; ///< of what the query finds only entries that were chosen one by one
    QString access;    ///< up to which level
    QString languages; ///< "fr,fa"; empty: all
    QString fields;    ///< "number,title"; empty: all

    bool operator==(const Dissemination &) const = default;
};

using StocktakeId = Id<struct Stocktake>;

/// How a line of a stocktake stands.
enum class StocktakeOutcome {
    Waiting,   ///< not looked for yet
    Seen,      ///< where it should be
    Misplaced, ///< seen elsewhere
    Missing,   ///< looked for and not found
    Surplus,   ///< seen; the catalogue has it, the list has not
    Unknown    ///< seen; the catalogue has no such number
};

/// The checking of a list of items against what is there (récolement).
struct Stocktake {
    StocktakeId id;
    QString title;
    QString scope; ///< exchange/listquery.h: what was to be looked for
    QDateTime begun;  ///< UTC
    QString who;
    QDateTime closed; ///< invalid while it goes on
    int lines = 0;
    int waiting = 0;
    int missing = 0;

    bool operator==(const Stocktake &) const = default;
};

struct StocktakeLine {
    QString number; ///< as it was when the list was made, or as it was typed
    RecordId item;  ///< null: the catalogue has none
    QString expected; ///< the place where it should be
    StocktakeOutcome outcome = StocktakeOutcome::Waiting;
    QString found;    ///< the place where it was seen
    QString note;
    QDateTime when; ///< UTC; invalid while it waits
    QString who;

    bool operator==(const StocktakeLine &) const = default;
};

[[nodiscard]] QString accessionNote(const Accession &accession);
[[nodiscard]] QString moveNote(const Move &move);
[[nodiscard]] QString disseminationNote(const Dissemination &dissemination);
// Nothing when the note is none of this kind, as those of programs before schema 3.
[[nodiscard]] std::optional<Accession> accessionOf(const CustodyEvent &event);
[[nodiscard]] std::optional<Move> moveOf(const CustodyEvent &event);
[[nodiscard]] std::optional<Dissemination> disseminationOf(const CustodyEvent &event);
/// How a finding of a stocktake stands in the custody log.
[[nodiscard]] QString stocktakeNote(const Stocktake &stocktake, const StocktakeLine &line);
[[nodiscard]] std::optional<StocktakeLine> stocktakeLineOf(const CustodyEvent &event);

template<>
struct EnumNames<PlaceKind> {
    static constexpr auto names = std::to_array<std::string_view>({"building", "room", "shelf", "box", "other"});
};
template<>
struct EnumNames<AccessionMethod> {
    static constexpr auto names = std::to_array<std::string_view>(
        {"gift", "bequest", "purchase", "deposit", "transfer", "commission", "found", "unknown"});
};
template<>
struct EnumNames<StocktakeOutcome> {
    static constexpr auto names = std::to_array<std::string_view>({"waiting", "seen", "misplaced", "missing", "surplus", "unknown"});
};

} // namespace vitrine
