// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lastvalues.h"

#include "domain/recordjson.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr size_t most = 5;
constexpr int itemsRead = 12;

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || value == QJsonValue(QString()) || value == QJsonValue(QJsonArray()) || value == QJsonValue(QJsonObject());
}

void add(std::vector<QJsonValue> &values, const QJsonValue &value)
{
    if (values.size() < most && std::find(values.begin(), values.end(), value) == values.end())
        values.push_back(value);
}

QJsonValue asDraft(const FieldShape &shape, const QJsonValue &value)
{
    if (shape.kind != FieldKind::Text)
        return value;
    QJsonObject texts = value.toObject();
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        QJsonObject one = text->toObject();
        if (one.value("state"_L1) == enumName(TextState::Reviewed))
            one.insert(u"state"_s, enumName(TextState::Draft));
        *text = one;
    }
    return texts;
}

} // namespace

bool LastValues::isOffered(const FieldShape &shape)
{
    return shape.group != FieldGroup::Description && shape.kind != FieldKind::Truth;
}

void LastValues::remember(RecordType type, const FieldShape &shape, const QJsonValue &value)
{
    if (!isOffered(shape) || isNothing(value))
        return;
    auto &values = m_written[type][shape.key];
    const QJsonValue draft = asDraft(shape, value);
    std::erase(values, draft);
    values.insert(values.begin(), draft);
    values.resize(std::min(values.size(), most));
}

void LastValues::readItems() const
{
    m_isRead = true;
    ItemQuery query;
    query.order = ItemOrder::Changed;
    const auto rows = m_reader.rows(query, 0, itemsRead);
    std::vector<ItemId> ids;
    for (const ItemRow &row : rows.value_or({}))
        ids.push_back(row.id);
    for (const Item &item : m_reader.items(ids).value_or({})) {
        const QJsonObject json = recordToJson(item);
        for (const QString &key : json.keys())
            m_items[key].push_back(json.value(key));
    }
}

std::vector<QJsonValue> LastValues::of(RecordType type, const FieldShape &shape) const
{
    std::vector<QJsonValue> values;
    if (!isOffered(shape))
        return values;
    const auto take = [&](const Values &from) {
        const auto found = from.find(shape.key);
        for (const QJsonValue &value : found == from.end() ? std::vector<QJsonValue>() : found->second) {
            if (!isNothing(value))
                add(values, asDraft(shape, value));
        }
    };
    const auto written = m_written.find(type);
    if (written != m_written.end())
        take(written->second);
    if (type != RecordType::Item)
        return values;
    if (!m_isRead && m_reader.listsAtOnce())
        readItems();
    take(m_items);
    return values;
}

} // namespace vitrine
