// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"
#include "domain/recorddiff.h"

#include <QCoreApplication>
#include <QRect>

#include <map>

/// Where the items of an exhibition hang in the house: a value that an exhibition keeps as a further field, so that
/// history, exchange and undo carry it like any other.
namespace vitrine {

/// A name by language tags; languages without one are left out.
using PlanName = std::map<QString, QString>;

/// In thousandths of the sheet's width and height.
struct FloorRoom {
    PlanName name;
    QRect area;

    bool operator==(const FloorRoom &) const = default;
};

struct FloorSpot {
    ItemId item;
    QPoint at; ///< in thousandths of the sheet, 0 to 1000

    bool operator==(const FloorSpot &) const = default;
};

struct Floor {
    PlanName name;
    std::vector<FloorRoom> rooms;
    std::vector<FloorSpot> spots;

    bool operator==(const Floor &) const = default;
};

/// An item has one spot on all floors together.
class FloorPlan final {
    Q_DECLARE_TR_FUNCTIONS(vitrine::FloorPlan)
public:
    static constexpr int units = 1000; ///< the side of a sheet
    static constexpr int smallest = 10; ///< the side of a room
    static constexpr int mostFloors = 50;
    static constexpr int mostRooms = 500;  ///< of one floor
    static constexpr int mostSpots = 5000; ///< of one floor
    static constexpr int longestName = 200;

    std::vector<Floor> floors;

    /// Strict: a key that is not known, a place beside the sheet, an item twice or too much of anything is an Invalid error
    /// whose detail names the first place ("floors[0].rooms[2].x").
    [[nodiscard]] static Result<FloorPlan> fromJson(const QString &value);
    /// Compact; reading it gives the same plan.
    [[nodiscard]] QString toJson() const;

    /// Of its further field; without one an empty plan.
    [[nodiscard]] static Result<FloorPlan> of(const Exhibition &exhibition);
    /// What makes this the exhibition's plan; its further fields become internal with it, as it names items that may be so.
    [[nodiscard]] std::vector<FieldChange> changesFor(const Exhibition &exhibition) const;

    /// The floor of an item's spot; -1: it has none.
    [[nodiscard]] int floorOf(ItemId item) const;
    [[nodiscard]] const FloorSpot *spotOf(ItemId item) const;
    /// True when there was one.
    bool takeAway(ItemId item);

    bool operator==(const FloorPlan &) const = default;
};

/// The name in this language, else in the first that has one.
[[nodiscard]] QString planName(const PlanName &name, const QString &language);
/// The smallest room around a place; null: none.
[[nodiscard]] const FloorRoom *roomAt(const Floor &floor, QPoint place);

/// An item in the order of the hang.
struct HungItem {
    ItemId item;
    SectionId section;
    int number = 0; ///< from 1, through all sections

    bool operator==(const HungItem &) const = default;
};

/// Each item once, where it hangs first. Sections that cannot be read are passed over.
[[nodiscard]] std::vector<HungItem> hangOf(const Reader &reader, const Exhibition &exhibition);

} // namespace vitrine
