// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordids.h"

#include "models/recordchoices.h"

#include <limits>

namespace vitrine {

namespace {

Result<std::vector<RecordId>> itemIds(const Reader &reader, const ListWish &wish)
{
    const auto found = reader.itemIds(itemQueryOf(wish));
    if (!found)
        return found.unexpected();
    std::vector<RecordId> ids;
    ids.reserve(found->size());
    for (const ItemId &id : *found)
        ids.push_back(anyId(id));
    return ids;
}

} // namespace

Result<std::vector<RecordId>> listIds(const Reader &reader, const ListWish &wish)
{
    if (wish.type == RecordType::Item)
        return itemIds(reader, wish);
    std::vector<RecordId> ids;
    const RecordChoices choices(reader, wish.language);
    for (const RecordChoice &choice : choices.matching(wish.type, std::nullopt, wish.words, std::numeric_limits<int>::max()))
        ids.push_back(choice.id);
    return ids;
}

} // namespace vitrine
