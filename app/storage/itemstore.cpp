// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "storage/stores.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

Result<void> writeTerms(Tables &tables, qint64 row, const char *field, const std::vector<TermId> &terms)
{
    int position = 0;
    for (const TermId &id : terms) {
        const auto term = tables.ids.refer(id);
        if (!term)
            return term.unexpected();
        VITRINE_TRY(tables.database.run(u"INSERT INTO item_term (item, field, position, term) VALUES (?, ?, ?, ?)"_s,
                                        {row, QLatin1StringView(field), position++, *term}));
    }
    return {};
}

Result<void> writeWords(Tables &tables, qint64 row, const char *field, const QStringList &words)
{
    int position = 0;
    for (const QString &word : words) {
        VITRINE_TRY(tables.database.run(u"INSERT INTO item_word (item, field, position, value) VALUES (?, ?, ?, ?)"_s,
                                        {row, QLatin1StringView(field), position++, word}));
    }
    return {};
}

Result<void> writeMakers(Tables &tables, qint64 row, const Item &item)
{
    int position = 0;
    for (const Attribution &maker : item.makers) {
        const auto agent = tables.ids.refer(maker.agent);
        if (!agent)
            return agent.unexpected();
        VITRINE_TRY(tables.database.run(u"INSERT INTO item_maker (item, position, kind, agent, role) VALUES (?, ?, ?, ?, ?)"_s,
                                        {row, position, nameOf(maker.kind), *agent, maker.role}));
        VITRINE_TRY(writeText(tables, row, "makers", position++, maker.qualifier));
    }
    return {};
}

Result<void> writeDepicted(Tables &tables, qint64 row, const Item &item)
{
    int position = 0;
    for (const AgentId &id : item.depicted) {
        const auto agent = tables.ids.refer(id);
        if (!agent)
            return agent.unexpected();
        VITRINE_TRY(tables.database.run(u"INSERT INTO item_depicted (item, position, agent) VALUES (?, ?, ?)"_s,
                                        {row, position++, *agent}));
    }
    return {};
}

Result<void> writeHistoryOfHands(Tables &tables, qint64 row, const Item &item)
{
    int position = 0;
    for (const ProvenanceStep &step : item.provenance) {
        const auto agent = tables.ids.refer(step.agent);
        if (!agent)
            return agent.unexpected();
        VITRINE_TRY(tables.database.run(u"INSERT INTO provenance_step (item, position, agent) VALUES (?, ?, ?)"_s,
                                        {row, position, *agent}));
        VITRINE_TRY(writeDate(tables, row, "provenance", position, step.date));
        VITRINE_TRY(writeText(tables, row, "provenance", position++, step.text));
    }
    return {};
}

Result<void> writeDimensions(Tables &tables, qint64 row, const Item &item)
{
    int position = 0;
    for (const Dimension &dimension : item.dimensions) {
        VITRINE_TRY(tables.database.run(u"INSERT INTO dimension (item, position, what, value, unit) VALUES (?, ?, ?, ?, ?)"_s,
                                        {row, position++, dimension.what, dimension.value, dimension.unit}));
    }
    return {};
}

Result<void> writeRelations(Tables &tables, qint64 row, const Item &item)
{
    int position = 0;
    for (const Relation &relation : item.related) {
        const auto other = tables.ids.refer(relation.item);
        if (!other)
            return other.unexpected();
        VITRINE_TRY(tables.database.run(u"INSERT INTO relation (item, position, kind, other) VALUES (?, ?, ?, ?)"_s,
                                        {row, position++, nameOf(relation.kind), *other}));
    }
    return {};
}

Result<void> writeLists(Tables &tables, qint64 row, const Item &item)
{
    VITRINE_TRY(writeWords(tables, row, "languages", item.languages));
    VITRINE_TRY(writeWords(tables, row, "urls", item.urls));
    VITRINE_TRY(writeTerms(tables, row, "classification", item.classification));
    VITRINE_TRY(writeTerms(tables, row, "materials", item.materials));
    VITRINE_TRY(writeTerms(tables, row, "techniques", item.techniques));
    VITRINE_TRY(writeTerms(tables, row, "subjects", item.subjects));
    VITRINE_TRY(writeDimensions(tables, row, item));
    return writeRelations(tables, row, item);
}

/// The columns of the item's own row.
auto columnsOf(const Item &item)
{
    return std::tie(item.number, item.kind, item.level, item.parent, item.place, item.holder, item.rightsUri, item.rightsUntil, item.embargoUntil, item.notes, item.location,
                    item.value, item.insurance, item.donorRemarks, item.exactPlace);
}

Result<void> reviseRow(Tables &tables, qint64 row, const Item &item)
{
    const auto parent = tables.ids.refer(item.parent);
    const auto place = tables.ids.refer(item.place);
    const auto holder = tables.ids.refer(item.holder);
    for (const auto *reference : {&parent, &place, &holder})
        VITRINE_TRY(*reference);
    return tables.database.run(
        u"UPDATE item SET number = ?, number_key = ?, kind = ?, level = ?, parent = ?, place = ?, holder = ?, rights_uri = ?, rights_until = ?, embargo_until = ?, notes = ?,"
        " location = ?, value = ?, insurance = ?, donor_remarks = ?, exact_place = ? WHERE id = ?"_s,
        {item.number, numberKey(item.number), item.kind ? Value(nameOf(*item.kind)) : Value(), static_cast<int>(item.level), *parent,
         *place, *holder, item.rightsUri, item.rightsUntil, item.embargoUntil, item.notes, item.location, item.value, item.insurance,
         item.donorRemarks, item.exactPlace, row});
}

Result<void> reviseWords(Tables &tables, qint64 row, const char *field, const QStringList &before, const QStringList &after)
{
    if (before == after)
        return {};
    VITRINE_TRY(tables.database.run(u"DELETE FROM item_word WHERE item = ? AND field = ?"_s, {row, QLatin1StringView(field)}));
    return writeWords(tables, row, field, after);
}

Result<void> reviseTerms(Tables &tables, qint64 row, const char *field, const std::vector<TermId> &before, const std::vector<TermId> &after)
{
    if (before == after)
        return {};
    VITRINE_TRY(tables.database.run(u"DELETE FROM item_term WHERE item = ? AND field = ?"_s, {row, QLatin1StringView(field)}));
    return writeTerms(tables, row, field, after);
}

Result<void> revisePeople(Tables &tables, qint64 row, const Item &before, const Item &after)
{
    Database &db = tables.database;
    if (before.makers != after.makers) {
        VITRINE_TRY(db.run(u"DELETE FROM item_maker WHERE item = ?"_s, {row}));
        VITRINE_TRY(clearTexts(tables, row, "makers"));
        VITRINE_TRY(writeMakers(tables, row, after));
    }
    if (before.depicted != after.depicted) {
        VITRINE_TRY(db.run(u"DELETE FROM item_depicted WHERE item = ?"_s, {row}));
        VITRINE_TRY(writeDepicted(tables, row, after));
    }
    if (before.provenance == after.provenance)
        return {};
    VITRINE_TRY(db.run(u"DELETE FROM provenance_step WHERE item = ?"_s, {row}));
    VITRINE_TRY(clearTexts(tables, row, "provenance"));
    VITRINE_TRY(clearDates(tables, row, "provenance"));
    return writeHistoryOfHands(tables, row, after);
}

Result<void> readRow(Tables &tables, qint64 row, Item &item)
{
    return tables.database.each(
        u"SELECT item.number, item.kind, item.level, parent.uid, place.uid, holder.uid, item.rights_uri, item.notes,"
        " item.location, item.value, item.insurance, item.donor_remarks, item.exact_place, item.rights_until, item.embargo_until FROM item"
        " LEFT JOIN record AS parent ON parent.id = item.parent"
        " LEFT JOIN record AS place ON place.id = item.place"
        " LEFT JOIN record AS holder ON holder.id = item.holder WHERE item.id = ?"_s,
        {row}, [&](const Row &r) {
            item.number = r.text(0);
            item.kind = r.isNull(1) ? std::nullopt : enumFromName<ItemKind>(r.text(1));
            item.level = static_cast<Level>(r.number(2));
            takeId(r, 3, item.parent);
            takeId(r, 4, item.place);
            takeId(r, 5, item.holder);
            item.rightsUri = r.text(6);
            item.notes = r.text(7);
            item.location = r.text(8);
            item.value = r.text(9);
            item.insurance = r.text(10);
            item.donorRemarks = r.text(11);
            item.exactPlace = r.text(12);
            item.rightsUntil = r.text(13);
            item.embargoUntil = r.text(14);
        });
}

Result<void> readTermsAndWords(Tables &tables, qint64 row, Item &item)
{
    VITRINE_TRY(tables.database.each(u"SELECT field, value FROM item_word WHERE item = ? ORDER BY field, position"_s, {row},
                                     [&](const Row &r) {
                                         (r.text(0) == "languages"_L1 ? item.languages : item.urls).append(r.text(1));
                                     }));
    return tables.database.each(u"SELECT list.field, term.uid FROM item_term AS list JOIN record AS term ON term.id = list.term"
                                " WHERE list.item = ? ORDER BY list.field, list.position"_s,
                                {row}, [&](const Row &r) {
                                    const QString field = r.text(0);
                                    auto &terms = field == "classification"_L1 ? item.classification
                                                  : field == "materials"_L1    ? item.materials
                                                  : field == "techniques"_L1   ? item.techniques
                                                                               : item.subjects;
                                    terms.push_back(TermId::fromString(r.text(1)));
                                });
}

Result<void> readPeople(Tables &tables, qint64 row, const StoredValues &values, Item &item)
{
    VITRINE_TRY(tables.database.each(u"SELECT item_maker.kind, agent.uid, item_maker.role, item_maker.position FROM item_maker"
                                     " LEFT JOIN record AS agent ON agent.id = item_maker.agent"
                                     " WHERE item_maker.item = ? ORDER BY item_maker.position"_s,
                                     {row}, [&](const Row &r) {
                                         Attribution maker;
                                         maker.kind = enumFromName<MakerKind>(r.text(0)).value_or(MakerKind::Unknown);
                                         takeId(r, 1, maker.agent);
                                         maker.role = r.text(2);
                                         maker.qualifier = values.text("makers", r.number(3));
                                         item.makers.push_back(std::move(maker));
                                     }));
    VITRINE_TRY(tables.database.each(u"SELECT agent.uid FROM item_depicted AS list JOIN record AS agent ON agent.id = list.agent"
                                     " WHERE list.item = ? ORDER BY list.position"_s,
                                     {row}, [&](const Row &r) { item.depicted.push_back(AgentId::fromString(r.text(0))); }));
    return tables.database.each(u"SELECT agent.uid, step.position FROM provenance_step AS step"
                                " LEFT JOIN record AS agent ON agent.id = step.agent WHERE step.item = ? ORDER BY step.position"_s,
                                {row}, [&](const Row &r) {
                                    ProvenanceStep step;
                                    takeId(r, 0, step.agent);
                                    step.date = values.date("provenance", r.number(1));
                                    step.text = values.text("provenance", r.number(1));
                                    item.provenance.push_back(std::move(step));
                                });
}

} // namespace

QString numberKey(const QString &number)
{
    const QString folded = fold(number);
    QString key;
    for (qsizetype at = 0; at < folded.size();) {
        if (!folded.at(at).isDigit()) {
            key += folded.at(at++);
            continue;
        }
        const qsizetype begin = at;
        while (at < folded.size() && folded.at(at).isDigit())
            ++at;
        key += folded.mid(begin, at - begin).rightJustified(12, u'0');
    }
    return key;
}

Result<void> writeOwn(Tables &tables, qint64 row, const Item &item)
{
    const auto parent = tables.ids.refer(item.parent);
    const auto place = tables.ids.refer(item.place);
    const auto holder = tables.ids.refer(item.holder);
    for (const auto *reference : {&parent, &place, &holder})
        VITRINE_TRY(*reference);
    VITRINE_TRY(tables.database.run(
        u"INSERT INTO item (id, number, number_key, kind, level, parent, place, holder, rights_uri, notes, location, value,"
        " insurance, donor_remarks, exact_place, rights_until, embargo_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {row, item.number, numberKey(item.number), item.kind ? Value(nameOf(*item.kind)) : Value(),
         static_cast<int>(item.level), *parent, *place, *holder, item.rightsUri, item.notes, item.location, item.value,
         item.insurance, item.donorRemarks, item.exactPlace, item.rightsUntil, item.embargoUntil}));
    VITRINE_TRY(writeLists(tables, row, item));
    VITRINE_TRY(writeMakers(tables, row, item));
    VITRINE_TRY(writeDepicted(tables, row, item));
    return writeHistoryOfHands(tables, row, item);
}

Result<void> reviseOwn(Tables &tables, qint64 row, const Item &before, const Item &after)
{
    if (columnsOf(before) != columnsOf(after))
        VITRINE_TRY(reviseRow(tables, row, after));
    VITRINE_TRY(reviseWords(tables, row, "languages", before.languages, after.languages));
    VITRINE_TRY(reviseWords(tables, row, "urls", before.urls, after.urls));
    VITRINE_TRY(reviseTerms(tables, row, "classification", before.classification, after.classification));
    VITRINE_TRY(reviseTerms(tables, row, "materials", before.materials, after.materials));
    VITRINE_TRY(reviseTerms(tables, row, "techniques", before.techniques, after.techniques));
    VITRINE_TRY(reviseTerms(tables, row, "subjects", before.subjects, after.subjects));
    if (before.dimensions != after.dimensions) {
        VITRINE_TRY(tables.database.run(u"DELETE FROM dimension WHERE item = ?"_s, {row}));
        VITRINE_TRY(writeDimensions(tables, row, after));
    }
    if (before.related != after.related) {
        VITRINE_TRY(tables.database.run(u"DELETE FROM relation WHERE item = ?"_s, {row}));
        VITRINE_TRY(writeRelations(tables, row, after));
    }
    return revisePeople(tables, row, before, after);
}

Result<void> readOwn(Tables &tables, qint64 row, const StoredValues &values, Item &item)
{
    VITRINE_TRY(readRow(tables, row, item));
    VITRINE_TRY(readTermsAndWords(tables, row, item));
    VITRINE_TRY(readPeople(tables, row, values, item));
    VITRINE_TRY(tables.database.each(u"SELECT what, value, unit FROM dimension WHERE item = ? ORDER BY position"_s, {row},
                                     [&](const Row &r) { item.dimensions.push_back({r.text(0), r.text(1), r.text(2)}); }));
    return tables.database.each(u"SELECT relation.kind, other.uid FROM relation JOIN record AS other ON other.id = relation.other"
                                " WHERE relation.item = ? ORDER BY relation.position"_s,
                                {row}, [&](const Row &r) {
                                    item.related.push_back({enumFromName<RelationKind>(r.text(0)).value_or(RelationKind::Related),
                                                            ItemId::fromString(r.text(1))});
                                });
}

} // namespace vitrine
