// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importreport.h"
#include "exchange/job.h"
#include "exchange/linkednames.h"

namespace vitrine {

struct MakerDraft {
    NamedThing name;
    MakerKind kind = MakerKind::Known;
    QString role; ///< MARC relator code
    MultiText qualifier;
};

struct ProvenanceDraft {
    NamedThing agent;
    UncertainDate date;
    MultiText text;
};

struct RelationDraft {
    QString number;
    RelationKind kind = RelationKind::Related;
};

/// What a file of another form than a table says of one item; what it points to is given by name.
struct ItemDraft {
    qint64 line = 0;
    Item item; ///< without links; what the file does not say is empty
    QString parent; ///< its number
    std::vector<MakerDraft> makers;
    NamedThing holder;
    NamedThing place;
    std::vector<NamedThing> classification;
    std::vector<NamedThing> materials;
    std::vector<NamedThing> techniques;
    std::vector<NamedThing> subjects;
    std::vector<NamedThing> depicted;
    std::vector<ProvenanceDraft> provenance;
    std::vector<RelationDraft> related;
    size_t media = 0; ///< that it points to; a file of text holds none
};

/// The items of a file, one after the other.
class DraftSource {
public:
    virtual ~DraftSource() = default;
    /// False at the end; an error when the file cannot be read on.
    [[nodiscard]] virtual Result<bool> next(ItemDraft &draft) = 0;
    [[nodiscard]] virtual qint64 position() const = 0;
    [[nodiscard]] virtual qint64 size() const = 0;
};

struct DraftImportOptions {
    QString language; ///< of text that names none
    ItemKind defaultKind = ItemKind::Artwork;
    std::optional<Access> access; ///< of new and changed items; public also publishes
    bool keepRows = false;
    NameDecisions same{};
};

/// Puts the items into a catalogue, whatever their order: parents and related ones may stand below. The number decides whether one is new, changed or unchanged; what a
/// file does not say stays as it is.
[[nodiscard]] Result<ImportReport> importDrafts(DraftSource &source, RecordSink &sink, const DraftImportOptions &options, const ExchangeJob &job = {});

} // namespace vitrine
