// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

namespace vitrine {

/// Two records of one type that are the same thing: one of them goes, and all that refers to it refers to the other.
struct Merge {
    RecordType type = RecordType::Agent;
    RecordId survivor;
    RecordId gone;
    std::vector<FieldChange> fields; ///< what changes in the survivor
};

/// Whether records of this type can be merged: people and organisations, terms, places.
[[nodiscard]] bool canMerge(RecordType type);
/// As one deed, which can be taken back. Refused for other types, for one record with itself and for terms of different
/// vocabularies. An error or a stop leaves everything as it was. Returns how many records referred to the one that went.
[[nodiscard]] Result<int> mergeRecords(Catalogue &catalogue, const Merge &merge, const Job &job = {});

struct Survivor {
    RecordType type = RecordType::Agent;
    RecordId record;
};
/// The record that one lives on in which was merged away, also through further merges; nothing where it was not. Needs the
/// eyes of a desk.
[[nodiscard]] std::optional<Survivor> survivorOf(const Reader &reader, RecordId record);

} // namespace vitrine
