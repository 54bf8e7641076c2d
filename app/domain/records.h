// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace vitrine {

struct Exhibition : RecordCommon {
    ExhibitionId id;
    MultiText title;
    PlaceId place;
    UncertainDate date;
    std::vector<Participation> hosts;
    MultiText breath; ///< the introduction at three lengths: a breath, a minute, everything
    MultiText minute;
    MultiText full;
    std::vector<SectionId> sections; ///< in order
    std::vector<EventId> events;     ///< the conference and others beside it
    MultiText about;                 ///< "About this catalogue": scope, source, corrections, demonstrations

    bool operator==(const Exhibition &) const = default;
};

struct Section : RecordCommon {
    SectionId id;
    MultiText title;
    MultiText breath;
    MultiText minute;
    MultiText full;
    std::vector<HangEntry> items; ///< the hang: which item stands here, in which order

    bool operator==(const Section &) const = default;
};

struct Item : RecordCommon {
    ItemId id;
    QString number; ///< accession number; valid for ever, unique in the catalogue
    std::optional<ItemKind> kind;
    Level level = Level::Item;
    ItemId parent;
    MultiText title;
    MultiText label;       ///< the short text beside the object: a breath
    MultiText description; ///< a minute
    MultiText context;     ///< how and where it was made: everything
    UncertainDate date;
    PlaceId place;
    QStringList languages; ///< of the content, BCP 47
    std::vector<TermId> classification;
    std::vector<TermId> materials;
    std::vector<TermId> techniques;
    std::vector<TermId> subjects;
    std::vector<Dimension> dimensions;
    MultiText inscriptions;
    MultiText extent;
    MultiText scope;       ///< scope and content, for levels above item
    MultiText arrangement; ///< for levels above item
    std::vector<Attribution> makers;
    std::vector<ProvenanceStep> provenance;
    QString rightsUri;
    MultiText rights;
    MultiText credit;
    QString rightsUntil;  ///< internal: the last day on which what is shown of it may be shown, "2027-12-31"; empty: no end
    QString embargoUntil; ///< internal: the first day on which visitors may see it; empty: at once
    AgentId holder;
    MultiText advisory; ///< what will be seen, in plain words, shown before it; empty: none needed
    MultiText condition;
    std::vector<Relation> related;
    QStringList urls;
    QString notes;    ///< internal
    QString location; ///< internal
    QString value;         ///< restricted, as are the following
    QString insurance;
    QString donorRemarks;
    std::vector<AgentId> depicted;
    QString exactPlace;

    bool operator==(const Item &) const = default;
};

struct Medium : RecordCommon {
    MediumId id;
    ItemId item;
    int position = 0; ///< order among the item's media, from 0
    MediumRole role = MediumRole::Front;
    int page = 0; ///< from 1 for MediumRole::Page, else 0
    QString sha256; ///< of the original, 64 lower-case hexadecimal digits
    QString originalName;
    QString mimeType;
    qint64 bytes = 0;
    int width = 0;
    int height = 0;
    qint64 duration = 0; ///< milliseconds
    bool sound = false;  ///< the recording has a sound track
    MultiText caption;
    MultiText altText;
    MultiText advisory;
    MultiText transcript;          ///< of a page or recording; line n of each language says the same
    std::vector<LineBox> lines;    ///< where line n of the transcript stands on the page
    std::vector<Track> tracks;
    QString embedded; ///< restricted: the original's embedded metadata, as JSON

    bool operator==(const Medium &) const = default;
};

struct Agent : RecordCommon {
    AgentId id;
    AgentKind kind = AgentKind::Person;
    std::vector<NameForm> names;
    MultiText role; ///< at the time
    UncertainDate born;
    UncertainDate died;
    MultiText note;

    bool operator==(const Agent &) const = default;
};

struct Event : RecordCommon {
    EventId id;
    TermId eventType;
    MultiText title;
    MultiText description;
    UncertainDate date;
    PlaceId place;
    std::vector<ProgrammeEntry> programme;
    std::vector<Participation> participants;

    bool operator==(const Event &) const = default;
};

/// What somebody is reported to have said; the source and the place in it are the first citation.
struct Statement : RecordCommon {
    StatementId id;
    AgentId claimant;
    MultiText text;
    bool verbatim = false;
    UncertainDate date;
    EventId event; ///< where it was said
    Certainty certainty = Certainty::Attributed;

    bool operator==(const Statement &) const = default;
};

/// A stated number, always with its claimant; never summed, never a headline.
struct Quantity : RecordCommon {
    QuantityId id;
    std::optional<qint64> lower;
    std::optional<qint64> upper;
    MultiText qualifier; ///< "more than"
    MultiText unit;
    MultiText scope;
    AgentId claimant;
    StatementId statement; ///< in which it was said

    bool operator==(const Quantity &) const = default;
};

struct Declaration : RecordCommon {
    DeclarationId id;
    MultiText title;
    MultiText text;
    bool summary = true; ///< `text` is a summary, not the wording
    UncertainDate date;
    AgentId issuer;
    QuantityId signatoryCount;
    std::vector<AgentId> signatories; ///< restricted unless the source publishes them

    bool operator==(const Declaration &) const = default;
};

struct Source : RecordCommon {
    SourceId id;
    MultiText title;
    MultiText citation;
    MultiText paraphrase;
    QString publisher;
    SourceKind kind = SourceKind::Other;
    QString language;
    UncertainDate date;
    QString address;
    QString independenceGroup; ///< sources that share text share this word

    bool operator==(const Source &) const = default;
};

struct Place : RecordCommon {
    PlaceId id;
    MultiText name;
    TermId kind;
    PlaceId parent;
    std::optional<GeoPoint> coordinates; ///< restricted

    bool operator==(const Place &) const = default;
};

struct Term : RecordCommon {
    TermId id;
    Vocabulary vocabulary = Vocabulary::Subject;
    MultiText label;
    TermId broader;
    QString uri; ///< AAT, Wikidata

    bool operator==(const Term &) const = default;
};

struct SavedList : RecordCommon {
    SavedListId id;
    QString name;
    QString query;
    QStringList columns;
    QString order;
    QString format;

    bool operator==(const SavedList &) const = default;
};

} // namespace vitrine
