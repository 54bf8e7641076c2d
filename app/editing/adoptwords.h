// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

namespace vitrine {

/// What a file says of itself, as far as somebody has chosen to take it into the catalogue.
struct AdoptedWords {
    std::vector<std::pair<QString, QString>> captions; ///< language and text, of the medium
    std::optional<UncertainDate> date;                 ///< of the item, as the rest
    QStringList makers;
    QStringList subjects;
    QString rights;
    QString language; ///< of makers' names, subjects and rights

    [[nodiscard]] bool isEmpty() const { return captions.empty() && !date && makers.isEmpty() && subjects.isEmpty() && rights.isEmpty(); }
};

/// The person or organisation that has exactly this name in any language; null when there is none. Likeness is no match.
[[nodiscard]] AgentId agentNamed(const Reader &reader, const QString &name);
/// The subject of exactly this label in any language; null when there is none.
[[nodiscard]] TermId subjectLabelled(const Reader &reader, const QString &label);

/// Writes the words into the medium and its item: what has a record of its own is linked, or made as an internal draft. To be
/// called within one deed (Catalogue::together).
[[nodiscard]] Result<void> adoptWords(Catalogue &catalogue, MediumId medium, const AdoptedWords &words);

} // namespace vitrine
