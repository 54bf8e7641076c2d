// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores.h"

using namespace Qt::StringLiterals;

namespace vitrine {

Result<void> writeOwn(Tables &tables, qint64 row, const Agent &agent)
{
    VITRINE_TRY(tables.database.run(u"INSERT INTO agent (id, kind) VALUES (?, ?)"_s, {row, enumName(agent.kind)}));
    int position = 0;
    for (const NameForm &name : agent.names) {
        VITRINE_TRY(tables.database.run(
            u"INSERT INTO name_form (agent, position, text, language, script, scheme, kind, origin, state)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {row, position++, name.text, name.language, name.script, name.scheme, enumName(name.kind),
             static_cast<int>(name.origin), static_cast<int>(name.state)}));
    }
    return {};
}

Result<void> readOwn(Tables &tables, qint64 row, const StoredValues &, Agent &agent)
{
    VITRINE_TRY(tables.database.each(u"SELECT kind FROM agent WHERE id = ?"_s, {row}, [&](const Row &r) {
        agent.kind = enumFromName<AgentKind>(r.text(0)).value_or(AgentKind::Person);
    }));
    return tables.database.each(
        u"SELECT text, language, script, scheme, kind, origin, state FROM name_form WHERE agent = ? ORDER BY position"_s, {row},
        [&](const Row &r) {
            agent.names.push_back({r.text(0), r.text(1), r.text(2), r.text(3),
                                   enumFromName<NameKind>(r.text(4)).value_or(NameKind::Alternative),
                                   static_cast<TextOrigin>(r.number(5)), static_cast<TextState>(r.number(6))});
        });
}

} // namespace vitrine
