// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/itemorders.h"

#include <algorithm>
#include <vector>

namespace vitrine {

const ItemField *orderField(QStringView key)
{
    // Their member is never read: storage knows where these are.
    static const std::vector<ItemField> others = [] {
        std::vector<ItemField> fields;
        for (const char *one : {"access", "status", "created", "citations", "media", "sha256"})
            fields.push_back({QString::fromLatin1(one), &Item::number, Access::Public, one, {}, false});
        return fields;
    }();
    if (const ItemField *field = itemField(key))
        return field;
    const auto found = std::ranges::find_if(others, [key](const ItemField &field) { return field.key == key; });
    return found == others.end() ? nullptr : &*found;
}

bool orderBy(ItemQuery &query, const QString &name)
{
    const bool descending = name.startsWith(u'-');
    const QString plain = descending ? name.sliced(1) : name;
    const auto known = enumFromName<ItemOrder>(plain);
    const bool isOwn = known && *known != ItemOrder::Field;
    if (!isOwn && !orderField(plain))
        return false;
    query.order = isOwn ? *known : ItemOrder::Field;
    query.orderField = isOwn ? QString() : plain;
    query.descending = descending;
    return true;
}

QString orderNameOf(const ItemQuery &query)
{
    const QString plain = query.order == ItemOrder::Field ? query.orderField : enumName(query.order);
    return query.descending ? u'-' + plain : plain;
}

} // namespace vitrine
