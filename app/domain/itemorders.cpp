// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/itemorders.h"

#include "domain/itemfields.h"

namespace vitrine {

bool orderBy(ItemQuery &query, const QString &name)
{
    const bool descending = name.startsWith(u'-');
    const QString plain = descending ? name.sliced(1) : name;
    const auto known = enumFromName<ItemOrder>(plain);
    const bool isOwn = known && *known != ItemOrder::Field;
    if (!isOwn && !itemField(plain))
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
