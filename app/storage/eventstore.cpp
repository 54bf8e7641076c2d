// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

Result<void> writeProgramme(Tables &tables, qint64 row, const Event &event)
{
    int position = 0;
    for (const ProgrammeEntry &entry : event.programme) {
        VITRINE_TRY(tables.database.run(u"INSERT INTO programme_entry (event, position, time) VALUES (?, ?, ?)"_s,
                                        {row, position, entry.time}));
        VITRINE_TRY(writeText(tables, row, "programme", position, entry.title));
        int order = 0;
        for (const AgentId &id : entry.agents) {
            const auto agent = tables.ids.refer(id);
            if (!agent)
                return agent.unexpected();
            VITRINE_TRY(tables.database.run(u"INSERT INTO programme_agent (event, entry, position, agent) VALUES (?, ?, ?, ?)"_s,
                                            {row, position, order++, *agent}));
        }
        ++position;
    }
    return {};
}

} // namespace

Result<void> writeOwn(Tables &tables, qint64 row, const Event &event)
{
    const auto type = tables.ids.refer(event.eventType);
    const auto place = tables.ids.refer(event.place);
    for (const auto *reference : {&type, &place})
        VITRINE_TRY(*reference);
    VITRINE_TRY(tables.database.run(u"INSERT INTO event (id, event_type, place) VALUES (?, ?, ?)"_s, {row, *type, *place}));
    VITRINE_TRY(writeProgramme(tables, row, event));
    return writeParticipations(tables, row, "participants", event.participants);
}

Result<void> readOwn(Tables &tables, qint64 row, const StoredValues &values, Event &event)
{
    VITRINE_TRY(tables.database.each(u"SELECT type.uid, place.uid FROM event LEFT JOIN record AS type ON type.id = event.event_type"
                                     " LEFT JOIN record AS place ON place.id = event.place WHERE event.id = ?"_s,
                                     {row}, [&](const Row &r) {
                                         takeId(r, 0, event.eventType);
                                         takeId(r, 1, event.place);
                                     }));
    VITRINE_TRY(tables.database.each(u"SELECT position, time FROM programme_entry WHERE event = ? ORDER BY position"_s, {row},
                                     [&](const Row &r) {
                                         event.programme.push_back({values.text("programme", r.number(0)), r.text(1), {}});
                                     }));
    VITRINE_TRY(tables.database.each(u"SELECT list.entry, agent.uid FROM programme_agent AS list JOIN record AS agent ON agent.id = list.agent"
                                     " WHERE list.event = ? ORDER BY list.entry, list.position"_s,
                                     {row}, [&](const Row &r) {
                                         event.programme.at(static_cast<size_t>(r.number(0))).agents.push_back(AgentId::fromString(r.text(1)));
                                     }));
    return readParticipations(tables, row, "participants", values, event.participants);
}

} // namespace vitrine
