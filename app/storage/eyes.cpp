// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/eyes.h"

using namespace Qt::StringLiterals;

namespace vitrine {

bool Eyes::admits(QUuid uid) const
{
    bool admitted = false;
    const auto asked = m_tables.database.each(u"SELECT access, status FROM record WHERE uid = ?"_s,
                                              {uid.toString(QUuid::WithoutBraces)}, [&](const Row &r) {
                                                  RecordCommon record;
                                                  record.access = static_cast<Access>(r.number(0));
                                                  record.status = static_cast<Status>(r.number(1));
                                                  admitted = m_audience.admits(record);
                                              });
    return asked && admitted;
}

} // namespace vitrine
