// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reader.h"

namespace vitrine {

/// Something that is to be settled before a record is published, and the field where it is done.
struct Gap {
    QString field;
    QString language; ///< empty where the field has none
    MediumId medium;  ///< where the field is one of a medium
    bool isRequired = false; ///< keeps the record from being published; else a reminder
    QString sentence;

    bool operator==(const Gap &) const = default;
};

/// What a record and its media lack, required first: broken rules, translations, alternative texts, rights, source,
/// advisory review, originals. `languages` are those of the catalogue.
[[nodiscard]] std::vector<Gap> gapsOf(const Reader &reader, RecordType type, RecordId id, const QStringList &languages);

} // namespace vitrine
