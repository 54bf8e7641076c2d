// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportrequest.h"

#include "exchange/csvcolumns.h"

using namespace Qt::StringLiterals;

namespace vitrine {

Result<std::vector<ItemId>> chosenItems(const Reader &reader, const ItemQuery &query, const std::optional<QSet<ItemId>> &only)
{
    auto ids = reader.itemIds(query);
    if (ids && only)
        std::erase_if(*ids, [&](const ItemId &id) { return !only->contains(id); });
    return ids;
}

bool isTableFormat(QStringView format)
{
    static const QStringList keys{u"csv"_s, u"csv-spreadsheet"_s, u"tsv"_s, u"xlsx"_s, u"ods"_s};
    return keys.contains(format);
}

bool isWholeFormat(QStringView format)
{
    static const QStringList keys{u"json"_s, u"ndjson"_s, u"bagit"_s};
    return keys.contains(format);
}

QStringList fieldsOfColumns(const QString &format, const QStringList &columns)
{
    QStringList fields;
    if (isWholeFormat(format))
        return fields;
    for (const QString &column : columns) {
        const QString key = column.section(u'@', 0, 0);
        const ItemField *field = itemField(key);
        if (isTableFormat(format) && (field ? field->tabular : columnOfTarget(column).has_value()))
            fields += column;
        else if (!isTableFormat(format) && field)
            fields += key;
    }
    fields.removeDuplicates();
    return fields.isEmpty() && !columns.isEmpty() ? QStringList{u"number"_s} : fields; // none at all would be all of them
}

} // namespace vitrine
