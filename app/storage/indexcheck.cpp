// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/indexcheck.h"

#include "storage/searchindex.h"
#include "storage/stores.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct IndexedItem {
    qint64 row = 0;
    QUuid uid;
    QString number;
};

Result<std::vector<IndexedItem>> indexedItems(Database &database)
{
    std::vector<IndexedItem> items;
    VITRINE_TRY(database.each(u"SELECT item.id, record.uid, item.number FROM item JOIN record ON record.id = item.id"
                              " JOIN search ON search.rowid = item.id ORDER BY item.number_key, item.number"_s,
                              {}, [&](const Row &r) { items.push_back({r.integer(0), QUuid::fromString(r.text(1)), r.text(2)}); }));
    return items;
}

Result<QStringList> storedWords(Database &database, qint64 row)
{
    QStringList words;
    VITRINE_TRY(database.each(u"SELECT title, description, names, transcript, other, internal, restricted FROM search WHERE rowid = ?"_s,
                              {row}, [&](const Row &r) {
                                  for (int column = 0; column < 7; ++column)
                                      words.append(r.text(column));
                              }));
    return words;
}

} // namespace

Result<QStringList> misindexedItems(Tables &tables, qsizetype limit)
{
    SearchIndex fresh(tables); // remembers nothing of earlier deeds
    const auto items = indexedItems(tables.database);
    if (!items)
        return items.unexpected();
    QStringList numbers;
    for (const IndexedItem &each : *items) {
        if (numbers.size() == limit)
            break;
        const auto item = readRecord<Item>(tables, each.row, each.uid);
        if (!item)
            return item.unexpected();
        const auto expected = fresh.wordsOf(each.row, *item, true);
        if (!expected)
            return expected.unexpected();
        const auto stored = storedWords(tables.database, each.row);
        if (!stored)
            return stored.unexpected();
        if (*stored != *expected)
            numbers.append(each.number);
    }
    return numbers;
}

} // namespace vitrine
