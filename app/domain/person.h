// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enumnames.h"
#include "domain/id.h"

namespace vitrine {

/// What somebody may do at a desk; each may do what those before may. Contributors write drafts and ask for review, editors
/// also publish, delete and change what is public, administrators also keep the people and the catalogue's settings.
enum class PersonRole { Contributor, Editor, Administrator };

template<>
struct EnumNames<PersonRole> {
    static constexpr auto names = std::to_array<std::string_view>({"contributor", "editor", "administrator"});
};

using PersonId = Id<struct Person>;

/// Somebody who works at the desks of this catalogue.
struct Person {
    PersonId id;
    QString name;
    PersonRole role = PersonRole::Editor;
    bool hasPassphrase = false;
    bool isActive = true; ///< else kept for the sake of the history, and not offered at the start

    bool operator==(const Person &) const = default;
};

} // namespace vitrine
