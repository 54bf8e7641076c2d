// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores.h"

using namespace Qt::StringLiterals;

namespace vitrine {

Result<void> writeOwn(Tables &tables, qint64 row, const Statement &statement)
{
    const auto claimant = tables.ids.refer(statement.claimant);
    const auto event = tables.ids.refer(statement.event);
    for (const auto *reference : {&claimant, &event})
        VITRINE_TRY(*reference);
    return tables.database.run(u"INSERT INTO statement (id, claimant, verbatim, event, certainty) VALUES (?, ?, ?, ?, ?)"_s,
                               {row, *claimant, statement.verbatim ? 1 : 0, *event, enumName(statement.certainty)});
}

Result<void> readOwn(Tables &tables, qint64 row, const StoredValues &, Statement &statement)
{
    return tables.database.each(
        u"SELECT claimant.uid, statement.verbatim, event.uid, statement.certainty FROM statement"
        " LEFT JOIN record AS claimant ON claimant.id = statement.claimant"
        " LEFT JOIN record AS event ON event.id = statement.event WHERE statement.id = ?"_s,
        {row}, [&](const Row &r) {
            takeId(r, 0, statement.claimant);
            statement.verbatim = r.isTrue(1);
            takeId(r, 2, statement.event);
            statement.certainty = enumFromName<Certainty>(r.text(3)).value_or(Certainty::Unknown);
        });
}

Result<void> writeOwn(Tables &tables, qint64 row, const Quantity &quantity)
{
    const auto claimant = tables.ids.refer(quantity.claimant);
    const auto statement = tables.ids.refer(quantity.statement);
    for (const auto *reference : {&claimant, &statement})
        VITRINE_TRY(*reference);
    const auto number = [](const std::optional<qint64> &value) { return value ? QVariant(*value) : QVariant(); };
    return tables.database.run(u"INSERT INTO quantity (id, lower, upper, claimant, statement) VALUES (?, ?, ?, ?, ?)"_s,
                               {row, number(quantity.lower), number(quantity.upper), *claimant, *statement});
}

Result<void> readOwn(Tables &tables, qint64 row, const StoredValues &, Quantity &quantity)
{
    return tables.database.each(
        u"SELECT quantity.lower, quantity.upper, claimant.uid, statement.uid FROM quantity"
        " LEFT JOIN record AS claimant ON claimant.id = quantity.claimant"
        " LEFT JOIN record AS statement ON statement.id = quantity.statement WHERE quantity.id = ?"_s,
        {row}, [&](const Row &r) {
            quantity.lower = r.optional(0);
            quantity.upper = r.optional(1);
            takeId(r, 2, quantity.claimant);
            takeId(r, 3, quantity.statement);
        });
}

Result<void> writeOwn(Tables &tables, qint64 row, const Declaration &declaration)
{
    const auto issuer = tables.ids.refer(declaration.issuer);
    const auto count = tables.ids.refer(declaration.signatoryCount);
    for (const auto *reference : {&issuer, &count})
        VITRINE_TRY(*reference);
    VITRINE_TRY(tables.database.run(u"INSERT INTO declaration (id, summary, issuer, signatory_count) VALUES (?, ?, ?, ?)"_s,
                                    {row, declaration.summary ? 1 : 0, *issuer, *count}));
    int position = 0;
    for (const AgentId &id : declaration.signatories) {
        const auto agent = tables.ids.refer(id);
        if (!agent)
            return agent.unexpected();
        VITRINE_TRY(tables.database.run(u"INSERT INTO signatory (declaration, position, agent) VALUES (?, ?, ?)"_s,
                                        {row, position++, *agent}));
    }
    return {};
}

Result<void> readOwn(Tables &tables, qint64 row, const StoredValues &, Declaration &declaration)
{
    VITRINE_TRY(tables.database.each(
        u"SELECT declaration.summary, issuer.uid, count.uid FROM declaration"
        " LEFT JOIN record AS issuer ON issuer.id = declaration.issuer"
        " LEFT JOIN record AS count ON count.id = declaration.signatory_count WHERE declaration.id = ?"_s,
        {row}, [&](const Row &r) {
            declaration.summary = r.isTrue(0);
            takeId(r, 1, declaration.issuer);
            takeId(r, 2, declaration.signatoryCount);
        }));
    return tables.database.each(u"SELECT agent.uid FROM signatory JOIN record AS agent ON agent.id = signatory.agent"
                                " WHERE signatory.declaration = ? ORDER BY signatory.position"_s,
                                {row}, [&](const Row &r) { declaration.signatories.push_back(AgentId::fromString(r.text(0))); });
}

} // namespace vitrine
