// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

namespace vitrine {

/// Who works at the desks of a catalogue. Kept apart from its records: no export, no reader and no history holds a passphrase.
/// Only administrators change people; the first person becomes one, and one stays. With nobody here everybody may do everything,
/// as at a desk of one's own. `catalogue` outlives this.
class People final {
public:
    explicit People(Catalogue &catalogue) : m_catalogue(catalogue) {}

    [[nodiscard]] Result<std::vector<Person>> all() const; ///< by name, inactive ones too
    /// Makes the id. Invalid for a name that is empty, too long or somebody's already.
    [[nodiscard]] Result<PersonId> add(Person person);
    /// Name, role and whether they still work here. Refused when no administrator would be left.
    [[nodiscard]] Result<void> change(const Person &person);
    /// Own passphrase, or anybody's for an administrator. `hash` is a passphraseHash(); empty takes it away.
    [[nodiscard]] Result<void> setPassphrase(PersonId person, const QString &hash);

    /// Compares a passphrase with the one of a person: slow, and may be called on any thread. Without a passphrase all fit.
    using Check = std::function<bool(const QString &passphrase)>;
    [[nodiscard]] Result<Check> checkOf(PersonId person) const;
    /// This person is at the desk from now on; whoever calls this has seen the passphrase fit. Refused for inactive ones.
    [[nodiscard]] Result<void> seat(PersonId person);

private:
    [[nodiscard]] Result<void> isFit(const Person &person, const std::vector<Person> &others) const;

    Catalogue &m_catalogue;
};

} // namespace vitrine
