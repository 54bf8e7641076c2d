// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/people.h"

#include "base/passphrase.h"
#include "catalogue/catalogueimpl.h"
#include "catalogue/cataloguewords.h"
#include "storage/peoplestore.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr qsizetype longestName = 200;

bool isSamePerson(const Person &a, const Person &b) { return a.id == b.id; }

bool leads(const Person &person) { return person.isActive && person.role == PersonRole::Administrator; }

Unexpected nobody()
{
    return fail(ErrorKind::Missing, CatalogueWords::tr("This person is not in the catalogue any more; nothing was changed."));
}

const Person *personOf(const std::vector<Person> &people, PersonId id)
{
    const auto found = std::find_if(people.begin(), people.end(), [id](const Person &one) { return one.id == id; });
    return found == people.end() ? nullptr : &*found;
}

} // namespace

Result<std::vector<Person>> People::all() const { return readPeople(m_catalogue.d->db()); }

Result<void> People::isFit(const Person &person, const std::vector<Person> &others) const
{
    const bool isPrintable = std::all_of(person.name.begin(), person.name.end(), [](QChar c) { return c.isPrint() || c == QChar(0x200c); });
    if (person.name.isEmpty() || person.name.size() > longestName || !isPrintable)
        return fail(ErrorKind::Invalid, CatalogueWords::tr("A person needs a name of no more than %1 letters; nothing was changed.").arg(longestName));
    const bool isTaken = std::any_of(others.begin(), others.end(), [&](const Person &one) {
        return !isSamePerson(one, person) && one.name.compare(person.name, Qt::CaseInsensitive) == 0;
    });
    if (isTaken)
        return fail(ErrorKind::Conflict, CatalogueWords::tr("Somebody here has this name already; nothing was changed. Choose another one, so that the history can tell them apart."));
    return {};
}

Result<PersonId> People::add(Person person)
{
    person.id = PersonId::create();
    person.name = person.name.trimmed();
    const auto done = m_catalogue.d->perform([&]() -> Result<void> {
        const auto others = all();
        if (!others)
            return others.unexpected();
        if (std::none_of(others->begin(), others->end(), leads))
            person.role = PersonRole::Administrator, person.isActive = true;
        else
            VITRINE_TRY(m_catalogue.d->mayAdministrate());
        VITRINE_TRY(isFit(person, *others));
        return addPerson(m_catalogue.d->db(), person);
    });
    return done ? Result<PersonId>(person.id) : done.unexpected();
}

Result<void> People::change(const Person &given)
{
    Person person = given;
    person.name = person.name.trimmed();
    return m_catalogue.d->perform([&]() -> Result<void> {
        const auto others = all();
        if (!others)
            return others.unexpected();
        VITRINE_TRY(m_catalogue.d->mayAdministrate());
        if (!personOf(*others, person.id))
            return nobody();
        VITRINE_TRY(isFit(person, *others));
        const bool isLast = std::none_of(others->begin(), others->end(), [&](const Person &one) { return !isSamePerson(one, person) && leads(one); });
        if (isLast && !leads(person))
            return fail(ErrorKind::Refused, CatalogueWords::tr("This is the last administrator; nothing was changed. Make somebody else one first."));
        return revisePerson(m_catalogue.d->db(), person);
    });
}

Result<void> People::setPassphrase(PersonId id, const QString &hash)
{
    return m_catalogue.d->perform([&]() -> Result<void> {
        const auto people = all();
        if (!people)
            return people.unexpected();
        const Person *person = personOf(*people, id);
        if (!person)
            return nobody();
        if (person->name != m_catalogue.actor().name)
            VITRINE_TRY(m_catalogue.d->mayAdministrate());
        return writePassphraseHash(m_catalogue.d->db(), id, hash);
    });
}

Result<People::Check> People::checkOf(PersonId person) const
{
    const auto hash = readPassphraseHash(m_catalogue.d->db(), person);
    if (!hash)
        return hash.unexpected();
    return Check([kept = *hash](const QString &passphrase) { return kept.isEmpty() || isPassphraseOf(kept, passphrase); });
}

Result<void> People::seat(PersonId id)
{
    const auto people = all();
    if (!people)
        return people.unexpected();
    const Person *person = personOf(*people, id);
    if (!person)
        return nobody();
    if (!person->isActive)
        return fail(ErrorKind::Refused, CatalogueWords::tr("“%1” does not work here any more; nobody was changed. Ask an administrator.").arg(person->name));
    m_catalogue.setActor({person->name, person->role});
    return {};
}

} // namespace vitrine
