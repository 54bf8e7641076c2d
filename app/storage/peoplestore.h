// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"
#include "storage/database.h"

#include <optional>

/// Who works here (table `person`). A hash is read for comparing alone.
namespace vitrine {

[[nodiscard]] Result<std::vector<Person>> readPeople(Database &database); ///< by name
/// Empty for none, and for nobody.
[[nodiscard]] Result<QString> readPassphraseHash(Database &database, PersonId person);
[[nodiscard]] Result<void> addPerson(Database &database, const Person &person);
[[nodiscard]] Result<void> revisePerson(Database &database, const Person &person);
/// An empty hash takes the passphrase away.
[[nodiscard]] Result<void> writePassphraseHash(Database &database, PersonId person, const QString &hash);

} // namespace vitrine
