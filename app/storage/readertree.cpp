// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/admitted.h"
#include "storage/cardreader.h"
#include "storage/sqlreader.h"
#include "storage/stores.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The hierarchy, from fonds to part.
namespace vitrine {

namespace {

constexpr int deepest = 64; // steps up; a tree that is deeper is a circle

} // namespace

/// What begins a tree: levels above item without a parent, items without a parent that have parts, and what hangs below something
/// this audience does not know of.
Result<std::vector<qint64>> SqlReader::topRows() const
{
    Database &db = *m_connection->database;
    std::vector<std::pair<QString, qint64>> tops;
    const auto take = [&](const Row &r) { tops.emplace_back(r.text(0), r.integer(1)); };
    const QString seen = admitted(u"record"_s);
    VITRINE_TRY(db.each(u"SELECT item.number_key, item.id FROM item JOIN record ON record.id = item.id WHERE item.parent IS NULL AND item.level < 3 AND "_s + seen, {}, take));
    VITRINE_TRY(db.each(u"SELECT item.number_key, item.id FROM (SELECT DISTINCT parent FROM item WHERE parent IS NOT NULL) AS p"
                        " JOIN item ON item.id = p.parent JOIN record ON record.id = item.id WHERE item.parent IS NULL AND item.level >= 3 AND "_s + seen,
                        {}, take));
    if (m_audience != Audience::desk(Access::Sealed))
        VITRINE_TRY(db.each(u"SELECT item.number_key, item.id FROM (SELECT DISTINCT parent FROM item WHERE parent IS NOT NULL) AS p"
                            " JOIN record AS above ON above.id = p.parent JOIN item ON item.parent = p.parent JOIN record ON record.id = item.id"
                            " WHERE (NOT ("_s + admitted(u"above"_s) + u") OR NOT "_s + mayReadSql(u"item.id"_s, u"'parent'"_s, m_audience) + u") AND "_s + seen
                                + u" AND (item.level < 3 OR EXISTS (SELECT 1 FROM item AS part WHERE part.parent = item.id))"_s,
                            {}, take));
    std::sort(tops.begin(), tops.end());
    std::vector<qint64> rows;
    for (const auto &top : tops)
        rows.push_back(top.second);
    return rows;
}

Result<std::vector<TreeRow>> SqlReader::treeRows(const std::vector<qint64> &rows, const QString &language) const
{
    std::vector<TreeRow> tree;
    std::vector<std::pair<qint64, QUuid>> known;
    for (const qint64 row : rows) {
        VITRINE_TRY(m_connection->database->each(
            u"SELECT top.uid, item.level, (SELECT count(*) FROM item AS below JOIN record ON record.id = below.id WHERE below.parent = item.id AND "_s
                + admitted(u"record"_s) + u" AND "_s + mayReadSql(u"below.id"_s, u"'parent'"_s, m_audience)
                + u") FROM item JOIN record AS top ON top.id = item.id WHERE item.id = ?"_s,
            {row}, [&](const Row &r) {
                TreeRow one;
                one.id = ItemId::fromString(r.text(0));
                one.level = static_cast<Level>(r.number(1));
                one.children = r.number(2);
                known.emplace_back(row, one.id.uuid());
                tree.push_back(std::move(one));
            }));
    }
    ItemQuery query;
    query.language = language;
    const auto cards = CardReader(m_connection->tables, m_audience).read(known, query);
    if (!cards)
        return cards.unexpected();
    for (size_t i = 0; i < tree.size() && i < cards->size(); ++i) {
        const ItemRow &card = (*cards)[i];
        tree[i].number = card.number;
        tree[i].title = card.title;
        tree[i].titleLanguage = card.titleLanguage;
        tree[i].demonstration = card.demonstration;
    }
    return tree;
}

Result<std::vector<TreeRow>> SqlReader::children(ItemId parent, const QString &language, int offset, int limit) const
{
    std::vector<qint64> rows;
    if (parent.isNull()) {
        auto tops = topRows();
        if (!tops)
            return tops.unexpected();
        const size_t from = std::min(size_t(std::max(offset, 0)), tops->size());
        const size_t to = limit < 0 ? tops->size() : std::min(from + size_t(limit), tops->size());
        rows.assign(tops->begin() + std::ptrdiff_t(from), tops->begin() + std::ptrdiff_t(to));
    } else if (m_eyes.admits(parent.uuid())) {
        VITRINE_TRY(m_connection->database->each(
            u"SELECT item.id FROM record AS top JOIN item ON item.parent = top.id JOIN record ON record.id = item.id WHERE top.uid = ? AND "_s
                + admitted(u"record"_s) + u" AND "_s + mayReadSql(u"item.id"_s, u"'parent'"_s, m_audience)
                + u" ORDER BY item.number_key, item.number LIMIT ? OFFSET ?"_s,
            {parent.toString(), limit, std::max(offset, 0)}, [&](const Row &r) { rows.push_back(r.integer(0)); }));
    }
    return treeRows(rows, language);
}

Result<std::vector<ItemId>> SqlReader::above(ItemId item) const
{
    std::vector<ItemId> steps;
    ItemId next = item;
    while (!next.isNull() && steps.size() < deepest) {
        ItemId parent;
        VITRINE_TRY(m_connection->database->each(
            u"SELECT above.uid FROM record AS below JOIN item ON item.id = below.id JOIN record AS above ON above.id = item.parent WHERE below.uid = ? AND "_s
                + admitted(u"above"_s) + u" AND "_s + mayReadSql(u"item.id"_s, u"'parent'"_s, m_audience),
            {next.toString()}, [&](const Row &r) { parent = ItemId::fromString(r.text(0)); }));
        if (!parent.isNull())
            steps.push_back(parent);
        next = parent;
    }
    std::reverse(steps.begin(), steps.end());
    return steps;
}

} // namespace vitrine
