// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shownexhibition.h"

namespace vitrine {

Result<Exhibition> shownExhibition(const Reader &reader)
{
    const auto wished = ExhibitionId::fromString(reader.setting(QStringLiteral("exhibition")));
    if (!wished.isNull()) {
        auto exhibition = reader.exhibition(wished);
        if (exhibition)
            return exhibition;
    }
    const auto ids = reader.ids(RecordType::Exhibition);
    if (!ids)
        return ids.unexpected();
    if (ids->empty())
        return fail(ErrorKind::Missing, {});
    return reader.exhibition(ExhibitionId(ids->front().uuid()));
}

} // namespace vitrine
