// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/id.h"
#include "domain/multitext.h"
#include "domain/uncertaindate.h"

#include <QDateTime>

#include <map>
#include <optional>
#include <vector>

namespace vitrine {

/// Where a record is documented: a source and the place in it ("paragraph 3", "page 12").
struct Citation {
    SourceId source;
    QString locator;

    bool operator==(const Citation &) const = default;
};

/// A field an import brought that we have no place for; kept as it came. `language` may be empty.
struct ExtraField {
    QString name;
    QString language;
    QString value;

    bool operator==(const ExtraField &) const = default;
};

/// What every record carries. Times are UTC, to the millisecond. Field keys are those of fieldtables.h.
struct RecordCommon {
    QDateTime created;
    QDateTime updated;
    int version = 1; ///< counts the saved states, from 1
    Access access = Access::Internal;
    Status status = Status::Draft;
    bool demonstration = false;
    std::map<QString, Access> fieldAccess; ///< stricter (or wider) than the field's default, by field key
    std::map<QString, Absence> absences;   ///< why a field is empty, by field key
    std::vector<Citation> citations;
    std::vector<ExtraField> extra;

    bool operator==(const RecordCommon &) const = default;
};

/// A name as a row: never romanised automatically, never merged by likeness. `scheme` is a
/// romanisation scheme or "as in source".
struct NameForm {
    QString text;
    QString language;
    QString script; ///< ISO 15924, "Latn", "Arab"
    QString scheme;
    NameKind kind = NameKind::Preferred;
    TextOrigin origin = TextOrigin::Original;
    TextState state = TextState::Draft;

    bool operator==(const NameForm &) const = default;
};

/// A measured size: `value` is a plain decimal number, "12.5"; `what` is "height", "width", "depth",
/// "diameter", "length", "weight" ...; `unit` is "mm", "cm", "m", "g", "kg".
struct Dimension {
    QString what;
    QString value;
    QString unit;

    bool operator==(const Dimension &) const = default;
};

/// Who made it. `agent` is null for an unknown or withheld maker; `qualifier` is "attributed to", "workshop of".
struct Attribution {
    MakerKind kind = MakerKind::Known;
    AgentId agent;
    QString role; ///< MARC relator code: "art", "pht", "aut" ...; empty when not said
    MultiText qualifier;

    bool operator==(const Attribution &) const = default;
};

/// One link of the chain of hands; in order, earliest first.
struct ProvenanceStep {
    AgentId agent;
    UncertainDate date;
    MultiText text;

    bool operator==(const ProvenanceStep &) const = default;
};

struct Relation {
    RelationKind kind = RelationKind::Related;
    ItemId item;

    bool operator==(const Relation &) const = default;
};

/// An item's place in a section; `spot` is its place in the room, as the floor plan names it.
struct HangEntry {
    ItemId item;
    QString spot;

    bool operator==(const HangEntry &) const = default;
};

struct Participation {
    AgentId agent;
    ParticipationRole role = ParticipationRole::Participant;
    MultiText note; ///< the role at the time, where it differs from the agent's

    bool operator==(const Participation &) const = default;
};

struct ProgrammeEntry {
    MultiText title;
    QString time; ///< as in the source; empty when not recorded
    std::vector<AgentId> agents;

    bool operator==(const ProgrammeEntry &) const = default;
};

/// A timed text that goes with a medium: WebVTT, whole.
struct Track {
    TrackKind kind = TrackKind::Subtitles;
    QString language;
    QString webvtt;
    TextOrigin origin = TextOrigin::Translation;
    TextState state = TextState::Draft;

    bool operator==(const Track &) const = default;
};

/// Where line n of a page's transcript stands, as fractions of the picture's width and height.
struct LineBox {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    bool operator==(const LineBox &) const = default;
};

struct GeoPoint {
    double latitude = 0;
    double longitude = 0;

    bool operator==(const GeoPoint &) const = default;
};

} // namespace vitrine
