// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/worklists.h"

#include "catalogue/catalogueimpl.h"
#include "domain/recordjson.h"
#include "storage/workliststore.h"

namespace vitrine {

QDate WorkLists::today() const { return QDate::fromString(m_catalogue.d->tables().today(), Qt::ISODate); }

Result<std::vector<DueItem>> WorkLists::due(int days) const
{
    return readDueItems(m_catalogue.d->db(), today().addDays(-days).toString(Qt::ISODate), today().addDays(days).toString(Qt::ISODate));
}

Result<std::vector<ChangedRecord>> WorkLists::changedSincePublication(int most) const
{
    return readChangedSincePublication(m_catalogue.d->db(), most);
}

Result<std::vector<ChangedRecord>> WorkLists::changedSince(QDate day, int most) const
{
    return readChangedSince(m_catalogue.d->db(), jsonTime(day.startOfDay()), most);
}

} // namespace vitrine
