// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/eyes.h"

#include "storage/admitted.h"

using namespace Qt::StringLiterals;

namespace vitrine {

bool Eyes::admits(QUuid uid) const
{
    if (const auto known = m_known.constFind(uid); known != m_known.cend())
        return *known;
    const auto admitted = m_tables.database.scalar(
        u"SELECT count(*) FROM record WHERE uid = ? AND "_s + admittedSql(u"record"_s, m_audience, m_tables.today()),
        {uid.toString(QUuid::WithoutBraces)});
    return admitted && *admitted > 0;
}

} // namespace vitrine
