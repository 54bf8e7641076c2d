// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textstates.h"

#include "domain/itemfields.h"

#include <algorithm>

namespace vitrine {

bool tellsOfItsTexts(const Item &item, const QString &first)
{
    const auto tells = [&](const TextValue &value) {
        return value.state != TextState::Draft || (value.origin == TextOrigin::Original) != (value.language == first);
    };
    return std::any_of(itemFields().begin(), itemFields().end(), [&](const ItemField &field) {
        const auto *member = std::get_if<MultiText Item::*>(&field.member);
        return member && std::any_of((item.**member).values().begin(), (item.**member).values().end(), tells);
    });
}

} // namespace vitrine
