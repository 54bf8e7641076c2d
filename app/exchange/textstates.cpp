// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textstates.h"

#include <algorithm>

namespace vitrine {

bool tellsOfItsTexts(const Item &item, const QString &first, const IsWritten &isWritten)
{
    return std::any_of(itemFields().begin(), itemFields().end(), [&](const ItemField &field) {
        const auto *member = std::get_if<MultiText Item::*>(&field.member);
        return member && std::any_of((item.**member).values().begin(), (item.**member).values().end(), [&](const TextValue &value) {
            const bool tells = value.state != TextState::Draft || (value.origin == TextOrigin::Original) != (value.language == first);
            return tells && isWritten(field, value.language);
        });
    });
}

} // namespace vitrine
