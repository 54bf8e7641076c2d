// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enumnames.h"

namespace vitrine {

enum class RecordType { Exhibition, Section, Item, Medium, Agent, Event, Statement, Quantity, Declaration,
                        Source, Place, Term, SavedList };
/// Who may read; ordered from the widest to the narrowest circle. The strictest that applies decides.
enum class Access { Public, Internal, Restricted, Sealed };
enum class Status { Draft, InReview, Published };
enum class TextOrigin { Original, Translation };
enum class TextState { Missing, Draft, Reviewed, Stale };
/// Why a field holds nothing: a value of its own, never an empty box (domain rule "Unknown").
enum class Absence { Unknown, NotRecorded, Withheld, NotApplicable };

enum class ItemKind { Document, Photograph, Video, Audio, Handicraft, Artwork };
/// Levels of archival description (ISAD(G)); only Item and Part have a kind and count as items.
enum class Level { Fonds, Series, File, Item, Part };
enum class MediumRole { Front, Back, Side, Detail, Scale, Page, Recording, Transcript, Poster, View };
enum class TrackKind { Subtitles, Captions, Descriptions };
enum class MakerKind { Known, Attributed, Unknown, Withheld };
enum class AgentKind { Person, Organisation, Group };
enum class NameKind { Preferred, Alternative, Transliteration };
enum class ParticipationRole { Host, Organiser, CoSponsor, Speaker, MessageAuthor, Signatory, Testified,
                               Participant };
enum class Certainty { Documented, Attributed, Contested, Unknown };
enum class SourceKind { Organiser, Ngo, State, Court, UnBody, Press, Scholar, Family, Archive, Other };
enum class Vocabulary { Subject, Material, Technique, Advisory, EventType, Classification, PlaceKind };
enum class RelationKind { Related, PartOf, VersionOf, Depicts, DocumentedBy };
/// PREMIS event types we keep.
enum class CustodyType { Accession, Ingestion, MessageDigestCalculation, FixityCheck, Derivation,
                         MetadataChange, Publication, Withdrawal, Deletion, Replication, Transfer, Dissemination, Stocktaking };

#define VITRINE_ENUM_NAMES(E, ...)                                                                            \
    template<> struct EnumNames<E> {                                                                          \
        static constexpr auto names = std::to_array<std::string_view>({__VA_ARGS__});                         \
    }
VITRINE_ENUM_NAMES(RecordType, "exhibition", "section", "item", "medium", "agent", "event", "statement", "quantity",
                   "declaration", "source", "place", "term", "savedList");
VITRINE_ENUM_NAMES(Access, "public", "internal", "restricted", "sealed");
VITRINE_ENUM_NAMES(Status, "draft", "inReview", "published");
VITRINE_ENUM_NAMES(TextOrigin, "original", "translation");
VITRINE_ENUM_NAMES(TextState, "missing", "draft", "reviewed", "stale");
VITRINE_ENUM_NAMES(Absence, "unknown", "notRecorded", "withheld", "notApplicable");
VITRINE_ENUM_NAMES(ItemKind, "document", "photograph", "video", "audio", "handicraft", "artwork");
VITRINE_ENUM_NAMES(Level, "fonds", "series", "file", "item", "part");
VITRINE_ENUM_NAMES(MediumRole, "front", "back", "side", "detail", "scale", "page", "recording", "transcript",
                   "poster", "view");
VITRINE_ENUM_NAMES(TrackKind, "subtitles", "captions", "descriptions");
VITRINE_ENUM_NAMES(MakerKind, "known", "attributed", "unknown", "withheld");
VITRINE_ENUM_NAMES(AgentKind, "person", "organisation", "group");
VITRINE_ENUM_NAMES(NameKind, "preferred", "alternative", "transliteration");
VITRINE_ENUM_NAMES(ParticipationRole, "host", "organiser", "coSponsor", "speaker", "messageAuthor", "signatory",
                   "testified", "participant");
VITRINE_ENUM_NAMES(Certainty, "documented", "attributed", "contested", "unknown");
VITRINE_ENUM_NAMES(SourceKind, "organiser", "ngo", "state", "court", "unBody", "press", "scholar", "family",
                   "archive", "other");
VITRINE_ENUM_NAMES(Vocabulary, "subject", "material", "technique", "advisory", "eventType", "classification",
                   "placeKind");
VITRINE_ENUM_NAMES(RelationKind, "related", "partOf", "versionOf", "depicts", "documentedBy");
VITRINE_ENUM_NAMES(CustodyType, "accession", "ingestion", "message digest calculation", "fixity check",
                   "derivation", "metadata change", "publication", "withdrawal", "deletion", "replication", "transfer", "dissemination", "stocktaking");
#undef VITRINE_ENUM_NAMES

} // namespace vitrine
