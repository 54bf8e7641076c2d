// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores.h"

using namespace Qt::StringLiterals;

namespace vitrine {

Result<void> writeParticipations(Tables &tables, qint64 row, const char *field, const std::vector<Participation> &list)
{
    int position = 0;
    for (const Participation &participation : list) {
        const auto agent = tables.ids.refer(participation.agent);
        if (!agent)
            return agent.unexpected();
        VITRINE_TRY(tables.database.run(u"INSERT INTO participation (record, position, agent, role) VALUES (?, ?, ?, ?)"_s,
                                        {row, position, *agent, enumName(participation.role)}));
        VITRINE_TRY(writeText(tables, row, field, position++, participation.note));
    }
    return {};
}

Result<void> readParticipations(Tables &tables, qint64 row, const char *field, const StoredValues &values,
                                std::vector<Participation> &list)
{
    return tables.database.each(
        u"SELECT agent.uid, participation.role, participation.position FROM participation"
        " LEFT JOIN record AS agent ON agent.id = participation.agent"
        " WHERE participation.record = ? ORDER BY participation.position"_s,
        {row}, [&](const Row &r) {
            Participation participation;
            takeId(r, 0, participation.agent);
            participation.role = enumFromName<ParticipationRole>(r.text(1)).value_or(ParticipationRole::Participant);
            participation.note = values.text(field, r.number(2));
            list.push_back(std::move(participation));
        });
}

Result<void> writeOwn(Tables &tables, qint64 row, const Exhibition &record)
{
    const auto place = tables.ids.refer(record.place);
    if (!place)
        return place.unexpected();
    VITRINE_TRY(tables.database.run(u"INSERT INTO exhibition (id, place) VALUES (?, ?)"_s, {row, *place}));
    VITRINE_TRY(writeParticipations(tables, row, "hosts", record.hosts));
    int position = 0;
    for (const SectionId &id : record.sections) {
        const auto section = tables.ids.refer(id);
        if (!section)
            return section.unexpected();
        VITRINE_TRY(tables.database.run(u"INSERT INTO exhibition_section (exhibition, position, section) VALUES (?, ?, ?)"_s,
                                        {row, position++, *section}));
    }
    position = 0;
    for (const EventId &id : record.events) {
        const auto event = tables.ids.refer(id);
        if (!event)
            return event.unexpected();
        VITRINE_TRY(tables.database.run(u"INSERT INTO exhibition_event (exhibition, position, event) VALUES (?, ?, ?)"_s,
                                        {row, position++, *event}));
    }
    return {};
}

Result<void> readOwn(Tables &tables, qint64 row, const StoredValues &values, Exhibition &record)
{
    VITRINE_TRY(tables.database.each(u"SELECT place.uid FROM exhibition LEFT JOIN record AS place ON place.id = exhibition.place"
                                     " WHERE exhibition.id = ?"_s,
                                     {row}, [&](const Row &r) { takeId(r, 0, record.place); }));
    VITRINE_TRY(tables.database.each(u"SELECT section.uid FROM exhibition_section AS list JOIN record AS section ON section.id = list.section"
                                     " WHERE list.exhibition = ? ORDER BY list.position"_s,
                                     {row}, [&](const Row &r) { record.sections.push_back(SectionId::fromString(r.text(0))); }));
    VITRINE_TRY(tables.database.each(u"SELECT event.uid FROM exhibition_event AS list JOIN record AS event ON event.id = list.event"
                                     " WHERE list.exhibition = ? ORDER BY list.position"_s,
                                     {row}, [&](const Row &r) { record.events.push_back(EventId::fromString(r.text(0))); }));
    return readParticipations(tables, row, "hosts", values, record.hosts);
}

Result<void> writeOwn(Tables &tables, qint64 row, const Section &record)
{
    VITRINE_TRY(tables.database.run(u"INSERT INTO section (id) VALUES (?)"_s, {row}));
    int position = 0;
    for (const HangEntry &entry : record.items) {
        const auto item = tables.ids.refer(entry.item);
        if (!item)
            return item.unexpected();
        VITRINE_TRY(tables.database.run(u"INSERT INTO hang (section, position, item, spot) VALUES (?, ?, ?, ?)"_s,
                                        {row, position++, *item, entry.spot}));
    }
    return {};
}

Result<void> readOwn(Tables &tables, qint64 row, const StoredValues &, Section &record)
{
    return tables.database.each(u"SELECT item.uid, hang.spot FROM hang JOIN record AS item ON item.id = hang.item"
                                " WHERE hang.section = ? ORDER BY hang.position"_s,
                                {row}, [&](const Row &r) {
                                    record.items.push_back({ItemId::fromString(r.text(0)), r.text(1)});
                                });
}

} // namespace vitrine
