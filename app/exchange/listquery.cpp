// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/listquery.h"

#include "domain/itemfields.h"
#include "domain/itemorders.h"
#include "exchange/exportrequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vitrine {

QString queryText(const ItemQuery &query)
{
    const bool isPlain = query.filters.empty() && !query.from && !query.to && query.section.isNull() && query.within.isNull() && query.location.isEmpty()
                         && !query.levelsAboveItem;
    if (isPlain && !query.words.startsWith(u'{'))
        return query.words;
    QJsonObject filters;
    for (const FacetFilter &filter : query.filters)
        filters.insert(enumName(filter.facet), QJsonArray::fromStringList(filter.values));
    QJsonObject json{{u"words"_s, query.words}, {u"filters"_s, filters}};
    if (query.from)
        json.insert(u"from"_s, query.from->toString());
    if (query.to)
        json.insert(u"to"_s, query.to->toString());
    if (!query.section.isNull())
        json.insert(u"section"_s, query.section.toString());
    if (!query.within.isNull())
        json.insert(u"within"_s, query.within.toString());
    if (!query.location.isEmpty())
        json.insert(u"location"_s, query.location);
    if (query.levelsAboveItem)
        json.insert(u"levels"_s, true);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void readQueryText(ItemQuery &query, const QString &text)
{
    const QJsonObject json = text.startsWith(u'{') ? QJsonDocument::fromJson(text.toUtf8()).object() : QJsonObject();
    query.filters.clear();
    query.words = json.contains("filters"_L1) ? json.value("words"_L1).toString() : text;
    query.from = Day::fromString(json.value("from"_L1).toString());
    query.to = Day::fromString(json.value("to"_L1).toString());
    query.section = SectionId::fromString(json.value("section"_L1).toString());
    query.within = ItemId::fromString(json.value("within"_L1).toString());
    query.location = json.value("location"_L1).toString();
    query.levelsAboveItem = json.value("levels"_L1).toBool();
    const QJsonObject filters = json.value("filters"_L1).toObject();
    for (const QString &key : filters.keys()) {
        QStringList values;
        for (const QJsonValue value : filters.value(key).toArray())
            values += value.toString();
        if (const auto facet = enumFromName<Facet>(key); facet && !values.isEmpty())
            query.filters.push_back({*facet, values});
    }
}

QString orderText(const ItemQuery &query)
{
    const bool isField = query.order == ItemOrder::Field;
    QString text = isField ? query.orderField : enumName(query.order);
    if (query.order == ItemOrder::Title || (isField && itemField(text) && itemField(text)->isText()))
        text += u'@' + query.language;
    return query.descending ? u'-' + text : text;
}

bool readOrderText(ItemQuery &query, const QString &text)
{
    const bool isDescending = text.startsWith(u'-');
    const QString name = isDescending ? text.sliced(1) : text;
    const QString key = name.section(u'@', 0, 0);
    const auto order = key == u"field" ? std::nullopt : enumFromName<ItemOrder>(key);
    if (!order && !orderField(key))
        return false;
    query.order = order.value_or(ItemOrder::Field);
    query.orderField = order ? QString() : key;
    query.descending = isDescending;
    if (name.contains(u'@'))
        query.language = name.section(u'@', 1);
    return true;
}

Result<int> withheldFrom(const Reader &audience, const Reader &everything, const ItemQuery &query, const std::optional<QSet<ItemId>> &only)
{
    if (!only) {
        const auto all = everything.count(query);
        const auto seen = audience.count(query);
        return all && seen ? Result<int>(*all - *seen) : all ? seen.unexpected() : all.unexpected();
    }
    const auto all = chosenItems(everything, query, only);
    const auto seen = chosenItems(audience, query, only);
    return all && seen ? Result<int>(int(all->size()) - int(seen->size())) : all ? seen.unexpected() : all.unexpected();
}

} // namespace vitrine
