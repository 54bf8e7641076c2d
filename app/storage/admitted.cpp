// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/admitted.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// As isUnderEmbargo() and haveRightsRunOut(). The first half of each is asked once a statement and spares all rows the
/// second half where no day decides anything.
QString inTimeSql(const QString &row, const QString &today)
{
    return u"(NOT EXISTS (SELECT 1 FROM item WHERE embargo_until <> '' AND embargo_until > '%2') OR NOT EXISTS (SELECT 1 FROM item AS kept"
           " WHERE kept.id = coalesce((SELECT of_it.item FROM medium AS of_it WHERE of_it.id = %1), %1) AND kept.embargo_until > '%2'))"
           " AND (NOT EXISTS (SELECT 1 FROM item WHERE rights_until <> '' AND rights_until < '%2') OR NOT EXISTS (SELECT 1 FROM medium AS of_it"
           " JOIN item AS owned ON owned.id = of_it.item WHERE of_it.id = %1 AND owned.rights_until <> '' AND owned.rights_until < '%2'))"_s
        .arg(row, today);
}

} // namespace

QString admittedSql(const QString &alias, const Audience &audience, const QString &today)
{
    const QString circle = alias + u".access <= "_s + QString::number(static_cast<int>(audience.upTo));
    return audience.publishedOnly ? circle + u" AND "_s + alias + u".status = 2 AND "_s + inTimeSql(alias + u".id"_s, today) : circle;
}

QString mayReadSql(const QString &record, const QString &field, const Audience &audience)
{
    return u"NOT EXISTS (SELECT 1 FROM field_access AS fa WHERE fa.record = "_s + record + u" AND fa.field = "_s + field
           + u" AND fa.access > "_s + QString::number(static_cast<int>(audience.upTo)) + u')';
}

QString mayReadPlaceSql(const QString &item, const Audience &audience)
{
    return u"coalesce((SELECT fa.access FROM field_access AS fa WHERE fa.record = "_s + item + u" AND fa.field = 'location'), "_s
           + QString::number(static_cast<int>(Access::Internal)) + u") <= "_s + QString::number(static_cast<int>(audience.upTo));
}

} // namespace vitrine
