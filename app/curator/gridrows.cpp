// SPDX-License-Identifier: GPL-3.0-or-later
#include "curator/gridrows.h"

#include "curator/planmodel.h"
#include "domain/anyrecord.h"
#include "domain/fieldvalue.h"
#include "models/recordchoices.h"

namespace vitrine {

namespace {

template<RecordLike R>
Result<std::vector<R>> readAll(const Reader &reader, const std::vector<RecordId> &records)
{
    if constexpr (std::is_same_v<R, Item>) {
        std::vector<ItemId> items;
        for (const RecordId &id : records)
            items.push_back(ItemId(id.uuid()));
        return reader.items(items);
    } else {
        std::vector<R> found;
        for (const RecordId &id : records) {
            auto record = find<R>(reader, Id<R>(id.uuid()));
            if (record)
                found.push_back(std::move(*record));
            else if (record.error().kind != ErrorKind::Missing)
                return record.unexpected();
        }
        return found;
    }
}

} // namespace

Result<std::vector<GridRow>> gridRows(const Reader &reader, RecordType type, const std::vector<GridColumn> &columns,
                                      const std::vector<RecordId> &records, const QString &language)
{
    const RecordChoices choices(reader, language);
    const auto titleOf = [&choices](RecordType of, const QString &uid) { return choices.titleOf(of, uid); };
    std::vector<FieldShape> shapes;
    for (const GridColumn &column : columns)
        shapes.push_back(plannedShape(type, column.key));
    return withRecordType(type, [&]<class R>() -> Result<std::vector<GridRow>> {
        const auto found = readAll<R>(reader, records);
        if (!found)
            return found.unexpected();
        std::vector<GridRow> rows;
        for (const R &record : *found) {
            GridRow row{anyId(record.id), {}, {}};
            if constexpr (std::is_same_v<R, Item>)
                row.number = record.number;
            for (size_t i = 0; i < columns.size(); ++i) {
                const QJsonValue value = fieldValue(record, columns[i].key, columns[i].language);
                row.cells.push_back({cellText(shapes[i], value, language, titleOf), value});
            }
            rows.push_back(std::move(row));
        }
        return rows;
    });
}

} // namespace vitrine
