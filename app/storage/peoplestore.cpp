// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/peoplestore.h"

using namespace Qt::StringLiterals;

namespace vitrine {

Result<std::vector<Person>> readPeople(Database &database)
{
    std::vector<Person> people;
    VITRINE_TRY(database.each(u"SELECT uid, name, role, passphrase IS NOT NULL, active FROM person ORDER BY name COLLATE NOCASE, uid"_s, {},
                              [&](const Row &r) {
                                  people.push_back({PersonId::fromString(r.text(0)), r.text(1),
                                                    enumFromName<PersonRole>(r.text(2)).value_or(PersonRole::Contributor), r.isTrue(3), r.isTrue(4)});
                              }));
    return people;
}

Result<QString> readPassphraseHash(Database &database, PersonId person)
{
    QString hash;
    VITRINE_TRY(database.each(u"SELECT passphrase FROM person WHERE uid = ? AND passphrase IS NOT NULL"_s, {person.toString()},
                              [&hash](const Row &r) { hash = r.text(0); }));
    return hash;
}

Result<void> addPerson(Database &database, const Person &person)
{
    return database.run(u"INSERT INTO person (uid, name, role, passphrase, active) VALUES (?, ?, ?, NULL, ?)"_s,
                        {person.id.toString(), person.name, enumName(person.role), person.isActive ? 1 : 0});
}

Result<void> revisePerson(Database &database, const Person &person)
{
    return database.run(u"UPDATE person SET name = ?, role = ?, active = ? WHERE uid = ?"_s,
                        {person.name, enumName(person.role), person.isActive ? 1 : 0, person.id.toString()});
}

Result<void> writePassphraseHash(Database &database, PersonId person, const QString &hash)
{
    return database.run(u"UPDATE person SET passphrase = nullif(?, '') WHERE uid = ?"_s, {hash, person.toString()});
}

} // namespace vitrine
